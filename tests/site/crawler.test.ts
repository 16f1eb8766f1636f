import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateInWords } from '#content/claims.ts';
import { edition } from '#content/edition.ts';
import { cardAltOf } from '#content/labels/cards.ts';
import { story } from '#content/story.ts';
import { minutesToRead } from '#story/length.ts';
import { brokenIn, crawl, fileAt, pngAt, type Crawled, type Place } from './crawl.ts';
import { build } from './offline.ts';
import { faultsOf } from './valid.ts';

const home: Place = {
  folder: build,
  origin: process.env['SITE_ORIGIN'] ?? 'https://seed-corn.example',
  base: ''
};

/** Old addresses that only lead on, and the page of a wrong one, which has no address of its own. */
const isRedirect = ({ html }: Crawled) =>
  /<meta http-equiv="refresh"/.test(html.slice(0, html.indexOf('<body')));
const isMissing = ({ path }: Crawled) => path === '404.html';
const sectionOf = (path: string) => story.find(({ id }) => path.split('/')[1] === id)?.id;
/** An embed is a part of its section's page, and sends those who find it or pass it on to that. */
const canonicalPath = (path: string) => path.replace(/^embed\//, 's/');

let all: Crawled[];
let pages: Crawled[];
beforeAll(async () => {
  all = await crawl(build);
  pages = all.filter((page) => !isRedirect(page) && !isMissing(page));
});

/** Whether a value in the head stands without quotes, which some readers of previews do not understand. */
const unquoted = (html: string): boolean =>
  [...html.slice(0, html.indexOf('</head>')).matchAll(/<(?:meta|link)\s[^>]*>/g)].some(([tag]) =>
    tag.replace(/="[^"]*"/g, '').includes('=')
  );

/** What is wrong with the head of a page that lives at a place, one line each. */
function faultsInHead(page: Crawled, { folder, origin, base }: Place): string[] {
  const { path, html, title, canonical, meta } = page;
  const address = `${origin}${base}/${canonicalPath(path)}`;
  const section = sectionOf(path);
  const card = `${origin}${base}/${section ? `s/${section}/` : ''}card.png`;
  const description = meta('description') ?? '';
  const file = fileAt(folder, base, new URL(meta('og:image') ?? 'none:', origin).pathname);
  const image = file ? pngAt(file) : undefined;
  const checks: Readonly<Record<string, boolean>> = {
    'title with the name of the site': !!title?.includes(edition.title),
    'description of 40 to 160 characters': description.length >= 40 && description.length <= 160,
    canonical: canonical === address,
    'og:url': meta('og:url') === canonical,
    'og:title': !!title?.startsWith(meta('og:title') ?? ' '),
    'og:description': meta('og:description') === description,
    'og:type': ['article', 'website'].includes(meta('og:type') ?? ''),
    'og:site_name': meta('og:site_name') === edition.title,
    'og:locale': /^[a-z]{2}_[A-Z]{2}$/.test(meta('og:locale') ?? ''),
    'og:image of its own': meta('og:image') === card,
    'og:image of 1200 × 630': image?.width === 1200 && image.height === 630,
    'og:image of at most 300 KB': !!image && image.bytes <= 300 * 1024,
    'og:image as told':
      `${meta('og:image:width')} ${meta('og:image:height')} ${meta('og:image:type')}` ===
      '1200 630 image/png',
    'og:image:alt': meta('og:image:alt') === cardAltOf(section),
    'twitter:card': meta('twitter:card') === 'summary_large_image',
    language: /<html lang="en"/.test(html),
    'whole tags': ['<!doctype html>', '<head>', '</head>', '<body', '</body>', '</html>'].every((tag) =>
      html.includes(tag)
    ),
    'quotes round every value': !unquoted(html),
    'no trace of the host it was built on': !html.includes('sveltekit-prerender')
  };
  return Object.entries(checks)
    .filter(([, right]) => !right)
    .map(([what]) => `${path || '/'}: ${what}`);
}

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
    const distinct = all.filter((page) => !isRedirect(page) && !alike.includes(page.path));
    const faults = await Promise.all(distinct.map(({ html, path }) => faultsOf(html, path || '/')));
    expect(faults.flat()).toEqual([]);
  });

  it('leads only to files that were built, and to places that are there', () => {
    expect(all.flatMap(({ references }) => references).length).toBeGreaterThan(1000);
    expect(brokenIn(all, home)).toEqual([]);
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

describe('linked data', () => {
  it('is on every listed page, once, and on no other', () => {
    for (const page of all) {
      const wanted = pages.includes(page) && !page.robots && !page.path.startsWith('embed/');
      expect([page.path, page.linked().length]).toEqual([page.path, wanted ? 1 : 0]);
    }
  });

  it('says of every page what its head says, by whom, since when, and for free', () => {
    for (const page of pages) {
      for (const data of page.linked()) {
        expect(data, page.path).toMatchObject({
          '@context': 'https://schema.org',
          '@id': page.canonical,
          url: page.canonical,
          name: page.meta('og:title'),
          inLanguage: 'en',
          datePublished: edition.published,
          dateModified: edition.revised,
          version: edition.version,
          isAccessibleForFree: true,
          author: { '@type': 'Organization', name: edition.author },
          image: { '@type': 'ImageObject', url: page.meta('og:image'), caption: page.meta('og:image:alt') }
        });
        expect(data['description']).toContain(page.meta('description'));
        // Nobody is made up: the works that are cited name their authors themselves.
        expect(JSON.stringify(data)).not.toMatch(/"Person"|undefined|null/);
      }
    }
  });

  it('is an article and something to learn from: the story with its parts, each section in its place', () => {
    const dataAt = (path: string) => pages.find((page) => page.path === path)!.linked()[0]!;
    const learning = {
      '@type': ['Article', 'LearningResource'],
      license: edition.licence.url,
      educationalLevel: expect.stringMatching(/./),
      learningResourceType: expect.arrayContaining([expect.stringMatching(/./)]),
      headline: expect.stringMatching(/^.{5,110}$/)
    };
    const whole = dataAt('');
    expect(whole).toMatchObject({ ...learning, timeRequired: `PT${minutesToRead()}M` });
    expect((whole['teaches'] as string[]).length).toBeGreaterThan(1);
    expect((whole['citation'] as { '@type': string }[]).map((cited) => cited['@type'])).toEqual([
      'CreativeWork',
      ...Array<string>(7).fill('Dataset')
    ]);
    expect((whole['hasPart'] as { url: string }[]).map(({ url }) => url)).toEqual(
      story.map(({ id }) => `${home.origin}/s/${id}/`)
    );
    for (const [index, section] of story.entries()) {
      const data = dataAt(`s/${section.id}/`);
      expect(data).toMatchObject({
        ...learning,
        headline: section.heading,
        position: index + 1,
        teaches: section.summary,
        isPartOf: { '@id': `${home.origin}/` },
        timeRequired: expect.stringMatching(/^PT[1-9]M$/)
      });
      const cited = data['citation'] as { name: string; url: string }[];
      expect(cited.length, section.id).toBeGreaterThan(0);
      for (const { name, url } of cited)
        expect([name, url]).toEqual([expect.stringMatching(/./), expect.stringMatching(/^https?:/)]);
    }
  });

  it('is a kit with plans that can be found, and figures with files that can be fetched', () => {
    const kit = pages.find(({ path }) => path === 'teach/')!;
    const parts = kit.linked()[0]!['hasPart'] as { url: string; timeRequired?: string }[];
    expect(parts.map(({ timeRequired }) => timeRequired)).toEqual(['PT15M', 'PT45M', 'PT90M', undefined]);
    for (const { url } of parts) {
      const { hash, pathname } = new URL(url);
      expect(fileAt(build, '', pathname)).toBeDefined();
      if (hash) expect(kit.ids).toContain(hash.slice(1));
    }
    for (const page of pages.filter(({ path }) => path.startsWith('data/'))) {
      const data = page.linked()[0]!;
      expect(data['@type']).toBe('Dataset');
      const files = data['distribution'] as { contentUrl: string; description: string }[];
      expect(files.length).toBeGreaterThan(0);
      for (const { contentUrl, description } of files) {
        expect(fileAt(build, '', new URL(contentUrl).pathname), contentUrl).toBeDefined();
        expect(description).not.toBe('');
      }
    }
  });

  it('gives the dates that the reader sees', () => {
    const seen = `Version ${edition.version}, ${dateInWords(edition.revised)}`;
    for (const page of pages.filter(
      ({ path }) => path === '' || /^(s|data|sources|method|teach)\/([^/]+\/)?$/.test(path)
    ))
      if (page.linked().length > 0 && page.path !== 'teach/worksheet/')
        expect(page.html, page.path).toContain(seen);
    const changes = pages.find(({ path }) => path === 'sources/')!.html.split('id="changes"')[1]!;
    for (const { date, text } of edition.changes) {
      expect(changes).toContain(`<time datetime="${date}">${dateInWords(date)}</time>`);
      expect(changes).toContain(text);
    }
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
    expect(brokenIn(moved, there)).toEqual([]);
  });
});
