import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { content } from '#content/check.ts';
import { labels as faster } from '#content/labels/moving-faster.ts';
import { labels as seedCorn } from '#content/labels/seed-corn.ts';
import { story } from '#content/story.ts';
import { counts } from '../../src/scenes/moving-faster/counts.ts';
import { HIRING_SINCE, RATE, YEARS } from '../../src/scenes/seed-corn/people.ts';
import { wordsBehind } from './behind.ts';
import { sourcesFor } from './stage-sources.ts';
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

/** A text in a module of words, where it stands in it, and the claims it rests on itself. */
interface Typed {
  readonly place: string;
  readonly text: string;
  readonly claims: readonly string[];
}

/** Every text of a module of words. */
const textsIn = (value: unknown, place: string, claims: readonly string[] = []): readonly Typed[] => {
  if (typeof value === 'string') return [{ place, text: value, claims }];
  if (typeof value === 'function') return [{ place, text: typedIn(value.toString()), claims }];
  if (typeof value !== 'object' || value === null) return [];
  const own = 'claims' in value && Array.isArray(value.claims) ? (value.claims as string[]) : claims;
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${place}.${name}`, own));
};

const ofSections = story.flatMap(({ id }) => {
  const files = modules.filter((file) => file === `${id}.ts` || file === join('tables', `${id}.ts`));
  return files.map((file) => [file, id] as const);
});

describe('numbers in the words on stages and tables', () => {
  it.each(ofSections)('%s has none that its claims, its data or its stage don’t have', async (file, id) => {
    const words: unknown = await import(join(folder, file));
    const sources = sourcesFor(id);
    const faults = textsIn(words, '').flatMap(({ place, text, claims }) => {
      const numbers = unfounded(text, [...sources, ...claims.flatMap(wordsBehind)]);
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
    expect(seedCorn.phds.before).toBe('20 years earlier');
    const [pay, now] = ['c4', 'c6'].map((id) => content.claims.find((claim) => claim.id === id)!.text);
    expect(now).toContain('two decades earlier');
    for (const part of ['top one per cent', '2001', '$1.5 million']) expect(pay).toContain(part);
    expect(seedCorn.phds.pay).toContain('top 1 %');
    expect(seedCorn.phds.payThen).toBe('2001');
    expect(seedCorn.phds.payMore).toContain('$1.5 million');
  });

  it('count the comparisons drawn in moving-faster', () => {
    expect(numbersIn(faster.measures.title)).toEqual([counts.length]);
  });
});

describe('the reading of words that are filled in', () => {
  it('finds what is typed and passes over what is given', () => {
    const words = (n: number): string => `All ${n} records since 2023 in 5 \u00a0% of ${n + 1}, “a” 'b'`;
    expect(numbersIn(typedIn(words.toString()))).toEqual([2023, 5]);
  });
});
