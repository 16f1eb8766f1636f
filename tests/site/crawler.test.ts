import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edition } from '#content/edition.ts';
import { story } from '#content/story.ts';
import { brokenIn, crawl, fileAt, type Crawled, type Place } from './crawl.ts';
import { faultsInHead, home, isMissing, isRedirect } from './heads.ts';
import { build } from './offline.ts';
import { faultsOf } from './valid.ts';

/** A host sends the page of a wrong address at any depth: it must lead on from there. */
const anywhere = (page: Crawled): Crawled => (isMissing(page) ? { ...page, path: 'no/such/page/' } : page);

let all: Crawled[];
let pages: Crawled[];
beforeAll(async () => {
  all = await crawl(build);
  pages = all.filter((page) => !isRedirect(page) && !isMissing(page));
});

describe('every built page, as a crawler reads it', () => {
  it('is there: the story, its sections, their embeds and figures, the kit, the prints', () => {
    const paths = pages.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['', 'teach/', 'sources/', 'method/', 'print/', 'notes/']));
    for (const { id } of story) expect(paths).toEqual(expect.arrayContaining([`s/${id}/`, `embed/${id}/`]));
  });

  it('has a head that says what it is, where it is, and which picture stands for it', () => {
    expect(pages.flatMap((page) => faultsInHead(page, home))).toEqual([]);
  });

  it('has a title that no other page has, and a description of its own if it is no part of another', () => {
    const alone = pages.filter(({ path, canonical }) => canonical === `${home.origin}/${path}`);
    const titles = pages.map(({ title }) => title);
    const descriptions = alone.map(({ meta }) => meta('description'));
    for (const values of [titles, descriptions])
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
    expect(pages.filter((page) => !alone.includes(page)).map(({ path }) => path.split('/')[0])).toEqual(
      story.map(() => 'embed')
    );
  });

  it('is valid HTML', async () => {
    // The pages of the sections differ in a few words only: the first and the last stand for all.
    const alike = story.slice(1, -1).map(({ id }) => `s/${id}/`);
    const distinct = all.filter(({ path }) => !alike.includes(path));
    const faults = await Promise.all(distinct.map(({ html, path }) => faultsOf(html, path || '/')));
    expect(faults.flat()).toEqual([]);
  });

  it('leads only to files that were built, and to places that are there', () => {
    expect(all.flatMap(({ references }) => references).length).toBeGreaterThan(1000);
    expect(brokenIn(all.map(anywhere), home)).toEqual([]);
  });
});

describe('what searches are told', () => {
  const listed = () => pages.filter(({ robots, path }) => !robots && !path.startsWith('embed/'));

  it('is to leave out what stands elsewhere, or means nothing alone', () => {
    const hidden = all.filter(({ robots }) => robots === 'noindex').map(({ path }) => path);
    expect(
      hidden
        .filter((path) => !all.find((page) => page.path === path && (isRedirect(page) || isMissing(page))))
        .sort()
    ).toEqual(['notes/', 'print/', 'print/notes/', 'print/slides/', 'teach/key/', 'teach/picture/']);
  });

  it('is a list of exactly the other pages, with the day of the last revision', () => {
    const xml = readFileSync(join(build, 'sitemap.xml'), 'utf8');
    const entries = [...xml.matchAll(/<url><loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod><\/url>/g)];
    expect(entries.map(([, loc]) => loc).sort()).toEqual(
      listed()
        .map(({ canonical }) => canonical)
        .sort()
    );
    expect(new Set(entries.map(([, , day]) => day))).toEqual(new Set([edition.revised]));
    const robots = readFileSync(join(build, 'robots.txt'), 'utf8');
    expect(robots).toContain(`Sitemap: ${home.origin}/sitemap.xml`);
    expect(robots).not.toContain('Disallow');
  });
});

describe('the same site at another host, under a sub-path', () => {
  const root = resolve(import.meta.dirname, '../..');
  const there: Place = {
    // Within the project, so that the pages can be rendered with its packages.
    folder: join(root, '.svelte-kit/elsewhere'),
    origin: 'https://school.example',
    base: '/course/seed-corn'
  };
  let moved: Crawled[];
  beforeAll(async () => {
    execFileSync('npx', ['vite', 'build', '--logLevel', 'error'], {
      cwd: root,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        SITE_ORIGIN: there.origin,
        SITE_BASE: there.base,
        SITE_OUT: there.folder
      },
      stdio: 'pipe'
    });
    moved = await crawl(there.folder);
  }, 600_000);
  afterAll(() => {
    for (const folder of [there.folder, `${there.folder}.kit`])
      rmSync(folder, { recursive: true, force: true });
  });

  it('has the same pages', () => {
    expect(moved.map(({ path }) => path).sort()).toEqual(all.map(({ path }) => path).sort());
  });

  it('says in every head, in the list of pages and for robots that it is there', () => {
    const heads = moved.filter((page) => !isRedirect(page) && !isMissing(page));
    expect(heads.flatMap((page) => faultsInHead(page, there))).toEqual([]);
    for (const { html, path } of moved) expect(html.includes(home.origin), path).toBe(false);
    const xml = readFileSync(join(there.folder, 'sitemap.xml'), 'utf8');
    for (const [, loc] of xml.matchAll(/<loc>([^<]+)/g)) {
      expect(loc).toContain(`${there.origin}${there.base}/`);
      expect(fileAt(there.folder, there.base, new URL(loc!).pathname), loc).toBeDefined();
    }
    expect(readFileSync(join(there.folder, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: ${there.origin}${there.base}/sitemap.xml`
    );
  });

  it('leads only to files and places that are there', () => {
    expect(brokenIn(moved.map(anywhere), there)).toEqual([]);
  });
});
