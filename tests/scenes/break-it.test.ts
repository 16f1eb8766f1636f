import { describe, expect, it } from 'vitest';
import { breakIt } from '#content/sections/break-it.ts';
import { bandAt } from '../../src/scenes/band.ts';
import { readingFromFigures, readingOf } from '../../src/scenes/break-it/reading.ts';
import { stateAt } from '../../src/scenes/break-it/state.ts';
import { swarmOf } from '../../src/scenes/break-it/swarm.ts';
import {
  isOpen,
  openOf,
  presetOf,
  presets,
  worldOf,
  type PresetId
} from '../../src/scenes/break-it/world.ts';
import { spreadOf, WORLDS } from '../../src/scenes/break-it/worlds/spread.ts';
import { noChoices } from '../../src/scenes/contract.ts';
import type { Outcome } from '../../src/simulation/outcome.ts';
import { run } from '../../src/simulation/run.ts';
import { at } from './readings.ts';

const steps = breakIt.steps.map(({ id }) => id);

describe('the stage', () => {
  it('shows the picture of the step, and only that, once the step has settled', () => {
    const pictures = steps.map((step) => {
      const { seen } = stateAt(at('break-it', step), noChoices);
      return Object.entries(seen).filter(([, share]) => share > 0);
    });
    expect(pictures).toEqual(
      ['field', 'map', 'square', 'field', 'challenges', 'drivers'].map((name) => [[name, 1]])
    );
  });

  it('never shows two pictures at once', () => {
    for (const step of steps)
      for (let t = 0; t <= 1; t += 0.02) {
        const { seen } = stateAt(at('break-it', step, t), noChoices);
        expect(Object.values(seen).filter((share) => share > 0).length).toBeLessThanOrEqual(1);
      }
  });

  it('opens the machine with the world that the step speaks of', () => {
    const worlds = steps.map((step) => presetOf(stateAt(at('break-it', step), noChoices).world.params));
    expect(worlds).toEqual(['open', 'pay', 'one', 'left', 'open', 'open']);
  });

  it('is the reader’s world, at every step, once they have changed a rule', () => {
    const choices = { ...noChoices, experiment: { oA: 0.3, years: 20 }, looking: { seed: 5 } };
    for (const step of ['open-the-machine', 'overtaking', 'what-drives-it'] as const) {
      const { field, own, years, seen } = stateAt(at('break-it', step, 0.5), choices);
      expect(own).toBe(true);
      expect(seen.field).toBe(1);
      expect(field.params).toBe(choices.experiment);
      expect([field.time, years, field.seed]).toEqual([20, 20, 5]);
    }
  });
});

describe('worlds', () => {
  it('have a preset’s typical seed where they are a preset', () => {
    for (const [id, { params, seed }] of Object.entries(presets)) {
      expect(presetOf({ ...params })).toBe(id as PresetId);
      expect(worldOf({ ...params }).seed).toBe(seed);
    }
    expect(presetOf({ oA: 0.123 })).toBeUndefined();
    expect(presetOf({ oA: 0, oB: 0, T: Infinity })).toBeUndefined();
  });

  it('are compared with the same rules, all open and nobody hired', () => {
    const open = openOf({ oA: 0, hire: 0.1, T: 5, events: [{ year: 3, set: { oB: 0 } }] });
    expect(isOpen(open)).toBe(true);
    expect(open.T).toBe(5);
    expect(isOpen({})).toBe(true);
    expect([{ oA: 0.9 }, { hire: [0, 0.1] as const }, presets.reopen.params].map(isOpen)).toEqual([
      false,
      false,
      false
    ]);
  });
});

describe('what is said beside the field', () => {
  it('agrees with the committed figures for a world they hold', { timeout: 60_000 }, () => {
    const { params } = presets.pay;
    const changes = Array.from({ length: 8 }, (_, n) => {
      const [own, open] = [params, openOf(params)].map((rules) => run(rules, n + 1).order.length);
      return 100 * (own! / open! - 1);
    });
    const band = bandAt('model-pay.more40')!;
    const { median } = spreadOf(changes);
    expect(median).toBeGreaterThan(band.low);
    expect(median).toBeLessThan(band.high);
  });

  it('turns a loss and the other side’s lead round, so that left is always fewer and behind', () => {
    const { figures } = stateAt(at('break-it', 'overtaking'), noChoices);
    const { ideas, lead } = readingFromFigures(figures!);
    expect(ideas.spread!.median).toBeLessThan(0);
    expect(lead.spread!.median).toBeLessThan(0);
    const { low, median, high } = ideas.spread!;
    expect(low).toBeLessThanOrEqual(median);
    expect(median).toBeLessThanOrEqual(high);
  });

  it('says in how many of a hundred worlds, once they are run', () => {
    const outcome = (ideas: number, lead: number) => ({ end: { ideas, lead } }) as Outcome;
    const pairs = Array.from({ length: WORLDS }, (_, n) => ({
      own: outcome(1000 + n - 39.5, n - 29.5),
      other: outcome(1000, 0)
    }));
    const { ideas, lead, note } = readingOf(pairs[0]!.own, pairs)!;
    expect(ideas.count).toContain('60 of 100');
    expect(lead.count).toContain('70 of 100');
    expect(note).toContain('960.5');
    expect(readingOf(pairs[0]!.own, pairs.slice(0, 30))!.ideas.count).toBe('');
    expect(readingOf(undefined, pairs)).toBeUndefined();
  });
});

it('draws one kernel a world, on the side of zero that its value has, inside the strip', () => {
  const values = [-30, -10, -10, 5, 40];
  const { kernels, x } = swarmOf({ ...spreadOf(values), values }, 50, 300, 20, 30, [25, 50, 100]);
  expect(kernels).toHaveLength(5);
  expect(x(0)).toBe(200);
  expect(kernels.filter((kernel) => kernel.x < x(0))).toHaveLength(3);
  for (const kernel of kernels) {
    expect(kernel.x).toBeGreaterThanOrEqual(50);
    expect(kernel.x).toBeLessThanOrEqual(350);
    expect(Math.abs(kernel.y - 20)).toBeLessThanOrEqual(15);
  }
});
