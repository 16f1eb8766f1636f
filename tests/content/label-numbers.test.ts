import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { content } from '#content/check.ts';
import builtOn from '#content/data/built-on.json' with { type: 'json' };
import eci from '#content/data/eci.json' with { type: 'json' };
import fmti from '#content/data/fmti.json' with { type: 'json' };
import notable from '#content/data/notable.json' with { type: 'json' };
import openness from '#content/data/openness.json' with { type: 'json' };
import tracked from '#content/data/tracked.json' with { type: 'json' };
import { reported } from '#content/data/reported.ts';
import { figureAt, placesOf } from '#content/figures.ts';
import { labels as faster } from '#content/labels/moving-faster.ts';
import { labels as seedCorn } from '#content/labels/seed-corn.ts';
import { labels as strong } from '#content/labels/strong-but-closed.ts';
import type { Sentence } from '#content/schema.ts';
import { story, type SectionId } from '#content/story.ts';
import { aspects, awkward, systems } from '../../src/scenes/strong-but-closed/systems.ts';
import { counts } from '../../src/scenes/moving-faster/counts.ts';
import { HIRING_SINCE, RATE, YEARS } from '../../src/scenes/seed-corn/people.ts';
import { wordsBehind } from './behind.ts';
import { numbersIn, unfounded } from './numbers.ts';

const folder = join(import.meta.dirname, '../../src/content/labels');
const modules = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts'));

/** The words typed into a function: its pieces of text, without what it fills in. */
const typedIn = (source: string): string =>
  [...source.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g)]
    .map(([, a, b, c]) => (a ?? b ?? c ?? '').replace(/\$\{[^}]*\}/g, ' '))
    .join(' ')
    .replaceAll(/\\xa0|\\u00a0|\\u2212/gi, ' ');

/** Every text of a module of words, by its place in it. */
const textsIn = (value: unknown, place: string): readonly (readonly [place: string, text: string])[] => {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function') return [[place, typedIn(value.toString())]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${place}.${name}`));
};

const claimsOf = (sentences: readonly Sentence[]) =>
  sentences.flatMap((sentence) => (typeof sentence === 'string' ? [] : sentence.claims));
const placed = (text: string): readonly string[] => placesOf(text).map((path) => figureAt(path) ?? '');

/** Nought, one, and the ends of a scale in per cent or of a hundred worlds, of which 80 are the span. */
const scale = '0 1 100 80';
/** When the data were taken, and what they say of themselves. */
const abouts = [builtOn, eci, fmti, notable, openness, tracked].flatMap(({ about }) => [
  about.note,
  about.asOf.slice(0, 4)
]);
/** Numbers that words on a stage have from the rules of its world, or from counting what is drawn. */
const ofStages: { readonly [S in SectionId]?: readonly (string | number)[] } = {
  'moving-faster': [counts.length],
  'strong-but-closed': [systems.length, awkward.length, aspects.length],
  'seed-corn': [HIRING_SINCE, RATE * 100, YEARS]
};

/** Claims whose figures a stage draws without a sentence that cites them. */
const drawnOnly: { readonly [S in SectionId]?: readonly (keyof typeof reported)[] } = {
  'openness-strategy': ['o6']
};

const sections = content.sections.filter(({ id }) => story.some((section) => section.id === id));

/** What the words of a section may take their numbers from: the claims it rests on, its figures, its data, its stage. */
const sourcesFor = (id: SectionId): readonly string[] => {
  const { steps, objection } = sections.find((section) => section.id === id)!;
  const sentences = [...steps.flatMap(({ text }) => text), objection];
  const texts = sentences.map((sentence) => (typeof sentence === 'string' ? sentence : sentence.text));
  const cited = [...claimsOf(sentences), ...(drawnOnly[id] ?? [])];
  return [
    scale,
    ...abouts,
    ...cited.flatMap(wordsBehind),
    ...content.claims.filter((claim) => cited.includes(claim.id)).map(({ source }) => source.publisher),
    ...texts.flatMap(placed),
    ...(ofStages[id] ?? []).map(String)
  ];
};

const ofSections = story.flatMap(({ id }) => {
  const files = modules.filter((file) => file === `${id}.ts` || file === join('tables', `${id}.ts`));
  return files.map((file) => [file, id] as const);
});

describe('numbers in the words on stages and tables', () => {
  it.each(ofSections)('%s has none that its claims, its data or its stage don’t have', async (file, id) => {
    const words: unknown = await import(join(folder, file));
    const sources = sourcesFor(id);
    const faults = textsIn(words, '').flatMap(([place, text]) => {
      const numbers = unfounded(text, sources);
      return numbers.length === 0 ? [] : [`${place}: ${numbers.join(', ')} in “${text}”`];
    });
    expect(faults).toEqual([]);
  });
});

describe('numbers that words on a stage have from its rules', () => {
  it('are those of the hiring in seed-corn', () => {
    expect(seedCorn.captions.hired).toContain(`year ${HIRING_SINCE} `);
    expect(seedCorn.guess.note).toContain(`year ${HIRING_SINCE}.`);
    expect(seedCorn.guess.year40).toContain(`year ${YEARS}`);
    expect(seedCorn.five.source).toContain(`hire ${RATE * 100} %`);
  });

  it('are those of the figures drawn in seed-corn', () => {
    expect([seedCorn.phds.year, seedCorn.phds.before]).toEqual([
      `${reported.c6.now.year}`,
      '20 years earlier'
    ]);
    const [pay, now] = ['c4', 'c6'].map((id) => content.claims.find((claim) => claim.id === id)!.text);
    expect(now).toContain('two decades earlier');
    for (const part of ['top one per cent', '2001', '$1.5 million']) expect(pay).toContain(part);
    expect(seedCorn.phds.pay).toContain('top 1 %');
    expect(seedCorn.phds.payThen).toBe('2001');
    expect(seedCorn.phds.payMore).toContain('$1.5 million');
  });

  it('count what is drawn in strong-but-closed and moving-faster', () => {
    expect(numbersIn(strong.matrix.note)).toEqual([systems.length]);
    expect(numbersIn(strong.awkward.title)).toEqual([awkward.length + 1]);
    expect(numbersIn(faster.measures.title)).toEqual([counts.length]);
  });
});

describe('the reading of words that are filled in', () => {
  it('finds what is typed and passes over what is given', () => {
    const words = (n: number): string => `All ${n} records since 2023 in 5 \u00a0% of ${n + 1}, “a” 'b'`;
    expect(numbersIn(typedIn(words.toString()))).toEqual([2023, 5]);
  });
});
