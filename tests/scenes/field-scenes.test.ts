import { describe, expect, it } from 'vitest';
import type { SectionId } from '../../src/content/story.ts';
import { noChoices, type Choices } from '../../src/scenes/contract.ts';
import { stateAt as breakIt } from '../../src/scenes/break-it/state.ts';
import type { Shown } from '../../src/scenes/field.ts';
import { stateAt as talking } from '../../src/scenes/scientists-talking/state.ts';
import { stateAt as seedCorn } from '../../src/scenes/seed-corn/state.ts';
import { stateAt as warning } from '../../src/scenes/warning/state.ts';
import { stateAt as whatNext } from '../../src/scenes/what-next/state.ts';
import { stateAt as whyOpenness } from '../../src/scenes/why-openness/state.ts';
import type { Progress } from '../../src/story/progress.ts';
import { numbersIn, readingsOf } from './readings.ts';

type StateAt = (progress: Progress, choices: Choices) => { readonly field: Shown };
const scenes = {
  warning,
  'scientists-talking': talking,
  'seed-corn': seedCorn,
  'why-openness': whyOpenness,
  'break-it': breakIt,
  'what-next': whatNext
} as unknown as Readonly<Record<SectionId, StateAt>>;
const set: Choices = { ...noChoices, hireGuess: { rate: 0.05, year40: 130 }, role: 'investor', lagGuess: 3 };

/** How much of the field is seen. */
const seen = ({ view }: Shown): number =>
  Math.max(view.plots, view.head, view.flights, view.ties, view.people);

describe.each(Object.entries(scenes))('%s', (section, stateAt) => {
  const readings = readingsOf(section as SectionId, 60) as readonly Progress[];

  it.each([
    ['nothing set', noChoices],
    ['everything set', set]
  ])('gives finite numbers with %s', (_, choices) => {
    for (const progress of readings) {
      const numbers = numbersIn({ ...stateAt(progress, choices), params: undefined });
      expect(numbers.filter((number) => Number.isNaN(number))).toEqual([]);
    }
  });

  it('gives the same for the same reading, whatever was read before', () => {
    const backwards = [...readings]
      .reverse()
      .map((progress) => stateAt(progress, noChoices))
      .reverse();
    readings.forEach((progress, n) => expect(stateAt(progress, noChoices)).toEqual(backwards[n]));
  });

  it('swaps worlds only where nothing of the field is seen, and moves smoothly within one', () => {
    const shown = readings.map((progress) => stateAt(progress, noChoices).field);
    shown.slice(1).forEach((after, n) => {
      const before = shown[n]!;
      if (before.params !== after.params || before.seed !== after.seed) {
        expect(Math.min(seen(before), seen(after))).toBeLessThan(0.12);
        return;
      }
      expect(Math.abs(after.time - before.time)).toBeLessThan(2.5);
      expect(Math.abs(after.view.head - before.view.head)).toBeLessThan(0.15);
      expect(Math.abs(after.view.dim - before.view.dim)).toBeLessThan(0.15);
      expect(Math.abs(after.view.camera.zoom - before.view.camera.zoom)).toBeLessThan(0.35);
    });
  });

  it('keeps to the years that the model runs', () => {
    for (const progress of readings) {
      const { time } = stateAt(progress, set).field;
      expect(time).toBeGreaterThanOrEqual(0);
      expect(time).toBeLessThanOrEqual(40);
    }
  });
});
