import { describe, expect, it } from 'vitest';
import { content } from '#content/check.ts';
import { isModelled } from '#content/claims.ts';
import { figureAt, placesOf } from '#content/figures.ts';
import { spreads, spreadWords } from '#content/labels/spreads.ts';
import type { Sentence } from '#content/schema.ts';
import { numbersIn } from './numbers.ts';

const models = new Map(content.modelled.map((figure) => [figure.id, figure]));
const textOf = (sentence: Sentence): string => (typeof sentence === 'string' ? sentence : sentence.text);
const isFrom = (id: string, path: string): boolean => path.startsWith(`${id}.`);
/** The counts of the sweep beside its figure; how large it is, is no result. */
const countsOf: Readonly<Record<string, string>> = { 'model-sweep': 'robustness' };
const sizes: readonly string[] = ['robustness.points', 'robustness.worldsEach'];

const prose: readonly (readonly [place: string, sentence: Sentence])[] = [
  ...content.sections.flatMap(({ id, steps }) =>
    steps.flatMap((step) => step.text.map((sentence): [string, Sentence] => [`${id}/${step.id}`, sentence]))
  ),
  ...Object.entries(content.pages).flatMap(([file, sentences]) =>
    sentences.map((sentence): [string, Sentence] => [file, sentence])
  )
];
const modelledProse = prose.flatMap(([place, sentence]) =>
  typeof sentence !== 'string' && sentence.kind === 'modelled' ? [{ place, ...sentence }] : []
);

const number = String.raw`(?:\d+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twenty|forty|half)`;
/**
 * All that a modelled sentence may say in numbers of its own: years, settings of the run, and that results are counted
 * over 100 worlds. Whatever is left is a result, and a result comes out of the data.
 */
const allowed = [
  'of 100 worlds',
  String.raw`${number} years?\b`,
  String.raw`\byears? ${number}`,
  String.raw`premium of ${number}`,
  String.raw`${number} ideas in ${number}`,
  String.raw`\bone in ${number}`,
  String.raw`misses half of`
].map((pattern) => new RegExp(pattern, 'gi'));

/** Numbers that a text has typed by hand, but for what a modelled sentence may say. */
const typedIn = (text: string): readonly number[] =>
  numbersIn(allowed.reduce((rest, pattern) => rest.replace(pattern, ' '), text));

describe('modelled prose', () => {
  it('is there, in the story and beside it', () => {
    expect(modelledProse.length).toBeGreaterThan(30);
    expect(modelledProse.some(({ place }) => place.startsWith('method'))).toBe(true);
  });

  it.each(modelledProse)(
    '$place: “$text” takes every result from the figures it rests on',
    ({ text, claims }) => {
      expect(typedIn(text)).toEqual([]);
      for (const path of placesOf(text)) {
        expect(figureAt(path), path).toBeDefined();
        expect(
          claims.some((id) => isFrom(id, path) || (countsOf[id] !== undefined && isFrom(countsOf[id], path))),
          `${path} is none of ${claims.join(', ')}`
        ).toBe(true);
      }
    }
  );

  it.each(modelledProse)(
    '$place: “$text” names only years and settings of its figures',
    ({ text, claims }) => {
      const known = new Set(
        claims.flatMap((id) => {
          const figure = models.get(id)!;
          const { settings, against, years } = figure as typeof figure &
            Record<'settings' | 'against', unknown>;
          const set = JSON.stringify([settings, against, years]).replaceAll(/[^\d.]+/g, ' ');
          const named = Object.keys(figure.values).join(' ').replaceAll(/\D+/g, ' ');
          return [figure.says, named, set].flatMap(numbersIn);
        })
      );
      const stated = numbersIn(text.replaceAll('of 100 worlds', ' '));
      expect(stated.filter((value) => !known.has(value))).toEqual([]);
    }
  );

  it('gives no result of the model in a sentence that does not say it is one', () => {
    for (const [place, sentence] of prose) {
      if (typeof sentence !== 'string' && sentence.kind === 'modelled') continue;
      const paths = placesOf(textOf(sentence)).filter(
        (path) =>
          !sizes.includes(path) &&
          (isModelled(path) || Object.values(countsOf).some((root) => isFrom(root, path)))
      );
      expect(paths, `${place}: ${textOf(sentence)}`).toEqual([]);
    }
  });

  it('keeps results out of summaries, blurbs and descriptions, where nothing says that they are modelled', () => {
    for (const { summary, blurb, steps } of content.sections) {
      const pictures = steps.map(({ description }) => description.split(spreadWords.strip)[0] ?? '');
      for (const text of [summary, blurb, ...pictures]) {
        expect(placesOf(text).filter(isModelled), text).toEqual([]);
        expect(text).not.toMatch(/\d+ (of|in) 100 worlds/);
      }
    }
  });

  it('tells readers who don’t see it what the strip beside a picture says, from the same figures', () => {
    for (const [section, strips] of Object.entries(spreads))
      for (const [step, { path }] of Object.entries(strips)) {
        const told = content.sections
          .find(({ id }) => id === section)!
          .steps.find(({ id }) => id === step)!
          .description.split(spreadWords.strip)[1]!;
        for (const name of ['median', 'low', 'high'])
          expect(told, step).toContain(figureAt(`${path}.${name}`));
      }
  });
});

describe('the search for typed results', () => {
  it('finds a result in digits and in words, beside years, settings and worlds', () => {
    expect(typedIn('After 40 years it is 12 % less in {model-a.x.worlds} of 100 worlds.')).toEqual([12]);
    expect(typedIn('With a premium of three, seven worlds gain.')).toEqual([7]);
    expect(typedIn('Where secrets live ten years, sharing three ideas in four wins.')).toEqual([]);
  });
});
