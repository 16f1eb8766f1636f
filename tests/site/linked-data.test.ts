import { beforeAll, describe, expect, it } from 'vitest';
import { dateInWords } from '#content/claims.ts';
import { edition } from '#content/edition.ts';
import { story } from '#content/story.ts';
import { minutesToRead } from '#story/length.ts';
import { crawl, fileAt, type Crawled } from './crawl.ts';
import { home, isMissing, isRedirect } from './heads.ts';
import { build } from './offline.ts';

let all: Crawled[];
let pages: Crawled[];
beforeAll(async () => {
  all = await crawl(build);
  pages = all.filter((page) => !isRedirect(page) && !isMissing(page));
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
