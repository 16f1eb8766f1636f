import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { figureAt } from '../../src/content/figures.ts';
import { spreads, type SpreadWords } from '../../src/content/labels/spreads.ts';
import { story, type SectionId } from '../../src/content/story.ts';
import { bandAt } from '../../src/scenes/band.ts';
import { noChoices, type SceneProps } from '../../src/scenes/contract.ts';
import { scenes } from '../../src/scenes/index.ts';
import { spreadOf, stripOf } from '../../src/scenes/spread.ts';
import { faultsIn, markupOf, sizes, textsIn } from './drawn.ts';
import { at } from './along.ts';

/** The sandbox has its own worlds, run in the browser. */
const sections = story.map(({ id }) => id).filter((id) => id !== 'break-it');
const places = sections.flatMap((section) =>
  story.find(({ id }) => id === section)!.steps.map(({ id }) => [section, id] as const)
);

/** The reader's guesses cover the field of this step. */
const covered: readonly string[] = ['your-guesses'];
/** Steps that draw a run of the model without a field. */
const charted: readonly string[] = ['pieces-apart', 'pieces-meet', 'five-years-on'];

const drawn = async (section: SectionId, step: string) => {
  const { default: Scene } = await scenes[section]();
  return sizes.map((size) => ({
    size,
    markup: markupOf(
      Scene as unknown as Component<SceneProps<SectionId>>,
      at<SectionId>(section, step, 1),
      size
    )
  }));
};
/** A field in which some time has passed. */
const hasField = (markup: string): boolean => markup.includes('data-field');
const pathsIn = (markup: string): readonly string[] =>
  [...markup.matchAll(/data-spread="([^"]+)"/g)].map((match) => match[1]!);

describe.each(places)('%s, %s', (section, step) => {
  it('shows no run of the model without the spread over worlds beside it, and no spread without a run', async () => {
    for (const { size, markup } of await drawn(section, step)) {
      const runs = (hasField(markup) && !covered.includes(step)) || charted.includes(step);
      expect(pathsIn(markup).length > 0, `${size.width}×${size.height}`).toBe(runs);
    }
  });

  it('says in its spreads what the committed figures say', async () => {
    for (const { size, markup } of await drawn(section, step)) {
      const said = textsIn(markup).map(({ text }) => text);
      for (const path of pathsIn(markup)) {
        const { low, high } = bandAt(path)!;
        expect([figureAt(`${path}.low`), figureAt(`${path}.high`)]).not.toContain(undefined);
        const words = Object.values(spreads[section as keyof typeof spreads] ?? {}).find(
          (one: SpreadWords) => one.path === path
        );
        if (!words || !said.some((text) => text === words.title)) continue;
        const range = `${low} to ${high}`.replaceAll('-', '−');
        expect(said.join('\n'), `${size.width}×${size.height}`).toContain(range);
      }
    }
  });
});

describe('every spread', () => {
  const all = Object.values(spreads).flatMap((steps) => Object.entries(steps));

  it('belongs to a step of its section', () => {
    for (const [section, steps] of Object.entries(spreads))
      for (const step of Object.keys(steps)) expect(places).toContainEqual([section, step]);
  });

  it.each(all)('%s: zero and the whole band lie on the axis, less to the left', (_, words) => {
    const spread = spreadOf(words);
    const [from, to] = spread.ends;
    for (const value of [0, spread.low, spread.median, spread.high]) {
      expect(value).toBeGreaterThanOrEqual(from);
      expect(value).toBeLessThanOrEqual(to);
    }
    expect(spread.low).toBeLessThanOrEqual(spread.median);
    expect(spread.median).toBeLessThanOrEqual(spread.high);
    if (words.kind === 'fewer') expect(spread.median).toBeLessThanOrEqual(0);
  });

  it.each(all)('%s: leaves room for its band on a narrow stage, and says its span there', (_, words) => {
    const spread = spreadOf(words, { here: 888 });
    const strip = stripOf(spread, 296, 12);
    expect(strip.track).toBeGreaterThanOrEqual(56);
    expect(strip.verdict).toMatch(/\d to −?\d/);
    expect(strip.title).toHaveLength(1);
  });

  it('compares a world that the reader has changed no more, and says so', () => {
    const spread = spreadOf(spreads.warning['read-the-field'], { here: 204, moved: true });
    expect(spread.here).toBeUndefined();
    expect(spread.said[0]).toMatch(/^Before your taps: /);
  });
});

describe('under the field', () => {
  // Where the field fills the stage from its top, so that the words in it lie where its own markup has them.
  const whole: readonly SectionId[] = [
    'warning',
    'scientists-talking',
    'seed-corn',
    'why-openness',
    'what-next'
  ];

  it.each(places.filter(([section]) => whole.includes(section)))(
    '%s, %s keeps the words of its spread legible, whole and apart from others, also with walls moved by the reader',
    async (section, step) => {
      const { default: Scene } = await scenes[section]();
      const titles = Object.values(spreads[section as keyof typeof spreads]).map(
        ({ title }: SpreadWords) => title
      );
      for (const size of sizes)
        for (const choices of [noChoices, { ...noChoices, walls: { 3: true } }]) {
          const texts = textsIn(
            markupOf(
              Scene as unknown as Component<SceneProps<SectionId>>,
              at<SectionId>(section, step, 1),
              size,
              choices
            )
          );
          const own = texts.filter(({ text }) => titles.includes(text) || / to −?[\d.]+\)?(,|$)/.test(text));
          const faults = faultsIn(texts, size).filter((fault) =>
            own.some(({ text }) => fault.includes(text))
          );
          expect(faults, `${size.width}×${size.height}`).toEqual([]);
        }
    }
  );
});
