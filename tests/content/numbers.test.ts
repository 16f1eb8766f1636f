import { describe, expect, it } from 'vitest';
import { content } from '#content/check.ts';
import { figureAt, placesOf } from '#content/figures.ts';
import { evidence } from '#content/lineage.ts';
import { labels as whatNext } from '#content/labels/what-next.ts';
import { spreadWords } from '#content/labels/spreads.ts';
import type { SectionShape, Sentence } from '#content/schema.ts';
import type { SectionId } from '#content/story.ts';
import { threeIdeas } from '#scenes/one-open-paper/state.ts';
import { wordsBehind } from './behind.ts';
import { numbersIn, unfounded } from './numbers.ts';

const words = await evidence();

const claimsOf = (sentences: readonly Sentence[]) =>
  sentences.flatMap((sentence) => (typeof sentence === 'string' ? [] : sentence.claims));
const textsOf = (section: SectionShape) => section.steps.flatMap((step) => step.text);
const sourcesOf = (ids: readonly string[]) => [...new Set(ids)].flatMap(wordsBehind);
/** The numbers that the prose of a section takes from the data. */
const placedIn = (section: SectionShape) =>
  textsOf(section).flatMap((sentence) =>
    placesOf(typeof sentence === 'string' ? sentence : sentence.text).map((path) => figureAt(path) ?? '')
  );

/** What every modelled sentence may say: results are counts of 100 worlds. */
const worlds = '100';
/** The ends of a scale in per cent, which a description may name. */
const scale = '0 100';

const continents: Readonly<Record<string, string>> = { CA: 'America', US: 'America', CN: 'Asia' };
/** Where the authors of the three ideas worked that the tree begins with. */
const worked = threeIdeas.flatMap((id) => words.works[id]!.orgs.map(({ country }) => country));
/** What a summary may count over a whole section: the continents of those authors, Europe for the rest. */
const counted: { readonly [S in SectionId]?: string } = {
  'one-open-paper': String(new Set(worked.map((country) => continents[country] ?? 'Europe')).size)
};

describe.each(content.sections.map((section) => [section.id, section] as const))(
  'numbers in %s',
  (_, section) => {
    it.each(section.steps.map((step) => [step.id, step] as const))('%s: sentences', (_, step) => {
      for (const sentence of step.text) {
        if (typeof sentence === 'string') continue;
        const own = sentence.kind === 'modelled' ? [worlds] : [];
        const counted = [`${sentence.claims.length}`];
        expect(
          unfounded(sentence.text, [...sourcesOf(sentence.claims), ...own, ...counted]),
          sentence.text
        ).toEqual([]);
      }
    });

    it.each(section.steps.map((step) => [step.id, step] as const))('%s: description', (_, step) => {
      const sources = [...sourcesOf(claimsOf(textsOf(section))), ...placedIn(section), scale];
      // What follows is the strip of spreads, whose numbers are places in the figures.
      const [picture = ''] = step.description.split(spreadWords.strip);
      expect(unfounded(picture, sources, { countsOwnMarks: true }), picture).toEqual([]);
    });

    it('objection', () => {
      const { kind, claims: ids, text } = section.objection;
      const own = kind === 'modelled' ? [worlds] : [];
      expect(unfounded(text, [...sourcesOf(ids), ...own]), text).toEqual([]);
    });

    it('summary and blurb', () => {
      const sources = [
        ...sourcesOf(claimsOf(textsOf(section))),
        ...placedIn(section),
        counted[section.id as SectionId] ?? ''
      ];
      expect(unfounded(section.summary, sources), section.summary).toEqual([]);
      expect(unfounded(section.blurb, sources), section.blurb).toEqual([]);
    });
  }
);

it('numbers in what each actor can do', () => {
  for (const { actions } of Object.values(whatNext.roles))
    for (const { claims: ids, text } of actions) expect(unfounded(text, sourcesOf(ids)), text).toEqual([]);
});

describe('the search for numbers', () => {
  it('reads digits, decimals, thousands and words', () => {
    expect(numbersIn('It rose from 1,772 to 40.7 per cent in eight of twenty years.')).toEqual([
      1772, 40.7, 8, 20
    ]);
    expect(numbersIn('2020–21, $100 million, 16%')).toEqual([2020, 21, 100, 16]);
  });

  it('passes over places, pronouns and names', () => {
    expect(numbersIn('{us.2025.pct}% of one another, GPT-4, R1, o1-mini and Qwen2.5')).toEqual([]);
  });

  it('finds a number that no claim has', () => {
    const [said] = wordsBehind('s2');
    expect(unfounded('The share fell from 59 to 16 per cent.', [said!])).toEqual([]);
    expect(unfounded('The share fell from 58 to 16 per cent.', [said!])).toEqual([58]);
    expect(unfounded('Nine of ten were open.', ['9 of 58'])).toEqual([10]);
  });

  it('lets a description count its own marks in words, but not state figures', () => {
    expect(unfounded('Five plots beside three lines.', [], { countsOwnMarks: true })).toEqual([]);
    expect(unfounded('A line falls to 17%.', ['16'], { countsOwnMarks: true })).toEqual([17]);
    expect(unfounded('After forty years.', ['10'], { countsOwnMarks: true })).toEqual([40]);
  });
});
