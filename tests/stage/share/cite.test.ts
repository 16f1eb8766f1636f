import { describe, expect, it } from 'vitest';
import { edition } from '#content/edition.ts';
import { story } from '#content/story.ts';
import { citationsOf } from '#stage/share/cite.ts';
import { bibtexIn } from './bibtex.ts';

const url = 'https://corn.example/course/s/strong-but-closed/';
const cited = { id: 'strong-but-closed', heading: 'Strong, but closed', url };
/** The last minute of a day where the reader is, whatever day it is in London. */
const accessed = new Date(2027, 0, 5, 23, 59);

describe('the citation of a section', () => {
  it('names in words who, what, of which whole and edition, where, and the day it was read', () => {
    expect(citationsOf(cited, accessed).text).toBe(
      `The Seed Corn authors. “Strong, but closed”. In: ${edition.title}: ${edition.subtitle}. ` +
        `Version ${edition.version}, 23 November 2026. ${url} (read on 5 January 2027).`
    );
  });

  it('is one entry that BibTeX reads, with the institution and the title kept as they are', () => {
    const entry = bibtexIn(citationsOf(cited, accessed).bibtex);
    expect(entry).toEqual({
      type: 'misc',
      key: 'seedcorn2026-strong-but-closed',
      fields: {
        author: '{The Seed Corn authors}',
        title: '{Strong, but closed}',
        howpublished: `Section of {${edition.title}: ${edition.subtitle}}`,
        version: edition.version,
        year: '2026',
        month: 'nov',
        url,
        urldate: '2027-01-05'
      }
    });
  });

  it.each([
    ['50 % & more_of #1 for $2', String.raw`50 \% \& more\_of \#1 for \$2`],
    ['“So,” he’d say – “no…”', String.raw`${'``'}So,'' he'd say -- ${'``'}no\ldots{}''`],
    [
      'a\\b {c} ~d^e',
      String.raw`a\textbackslash{}b \textbraceleft{}c\textbraceright{} \textasciitilde{}d\textasciicircum{}e`
    ],
    ['}', String.raw`\textbraceright{}`]
  ])('keeps BibTeX from misreading %s', (heading, expected) => {
    expect(bibtexIn(citationsOf({ ...cited, heading }, accessed).bibtex).fields['title']).toBe(
      `{${expected}}`
    );
  });

  it('keeps the address of an experiment as it is, and closes no brace with it', () => {
    const query = '?x=1&oA=0&events=10~oA_0.5%20&vs={a}}#';
    const written = bibtexIn(citationsOf({ ...cited, url: url + query }, accessed).bibtex).fields['url']!;
    expect(decodeURIComponent(written)).toBe(decodeURIComponent(url + query));
    expect(written).toContain('&oA=0&events=10~oA_0.5%20&');
    expect(written).not.toMatch(/[{}\\]/);
  });

  it('is CSL-JSON with the fields that the schema has for a web page, and no others', () => {
    expect(JSON.parse(citationsOf(cited, accessed).csl)).toEqual([
      {
        id: 'seed-corn/strong-but-closed',
        type: 'webpage',
        title: 'Strong, but closed',
        'container-title': `${edition.title}: ${edition.subtitle}`,
        author: [{ literal: 'The Seed Corn authors' }],
        issued: { 'date-parts': [[2026, 11, 23]] },
        version: edition.version,
        URL: url,
        accessed: { 'date-parts': [[2027, 1, 5]] },
        language: 'en'
      }
    ]);
  });

  it('is well formed for every section, under a key of its own', () => {
    const entries = story.map(({ id, heading }) => citationsOf({ id, heading, url }, accessed));
    expect(new Set(entries.map(({ bibtex }) => bibtexIn(bibtex).key)).size).toBe(story.length);
    expect(new Set(entries.map(({ csl }) => JSON.parse(csl)[0].id)).size).toBe(story.length);
    for (const [i, { text }] of entries.entries()) expect(text).toContain(`“${story[i]!.heading}”`);
  });
});
