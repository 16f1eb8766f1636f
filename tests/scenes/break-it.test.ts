import { describe, expect, it } from 'vitest';
import { bandAt } from '../../src/scenes/band.ts';
import { readingFromFigures, readingOf } from '../../src/scenes/break-it/reading.ts';
import { sliders, stopOf, valueOf } from '../../src/scenes/break-it/sliders.ts';
import { comparedFrom, jobsOf, spreadOf, WORLDS } from '../../src/scenes/break-it/spread.ts';
import { stateAt } from '../../src/scenes/break-it/state.ts';
import { swarmOf } from '../../src/scenes/break-it/swarm.ts';
import { examples, isOpen, openOf, presetOf, presets, worldOf } from '../../src/scenes/break-it/world.ts';
import { noChoices } from '../../src/scenes/contract.ts';
import type { Outcome } from '../../src/simulation/outcome.ts';
import { ranges } from '../../src/simulation/params.ts';
import { run } from '../../src/simulation/run.ts';
import { scenarios } from '../../src/simulation/scenarios.ts';
import { at } from './readings.ts';

describe('the world on stage', () => {
  it('is the example of the step until the reader changes a rule', () => {
    const shown = (['open-the-machine', 'when-closing-pays', 'lead-or-total', 'overtaking'] as const).map(
      (step) => stateAt(at('break-it', step), noChoices)
    );
    expect(shown.map(({ example }) => example)).toEqual([0, 1, 2, 3]);
    expect(shown.map(({ field }) => field.params)).toEqual(examples.map(({ params }) => params));
    expect(shown.every(({ field }) => field.time === 40)).toBe(true);
  });

  it('is the reader’s, at every step, once they have changed one', () => {
    const choices = { ...noChoices, experiment: { oA: 0.3, years: 20 } };
    for (const step of ['open-the-machine', 'overtaking'] as const) {
      const { field, own, years } = stateAt(at('break-it', step, 0.5), choices);
      expect(own).toBe(true);
      expect(field.params).toBe(choices.experiment);
      expect([field.time, years]).toEqual([20, 20]);
    }
  });

  it('has a preset’s typical seed where it is a preset', () => {
    for (const id of presets) {
      const { seed } = worldOf({ ...scenarios[id].params });
      expect(seed).toBe(scenarios[presetOf(scenarios[id].params)!].seed);
    }
    expect(presetOf({ oA: 0.123 })).toBeUndefined();
  });

  it('is compared with the same rules, all open and nobody hired', () => {
    const open = openOf({ oA: 0, hire: 0.1, T: 5, events: [{ year: 3, set: { oB: 0 } }] });
    expect(isOpen(open)).toBe(true);
    expect(open.T).toBe(5);
    expect(isOpen({})).toBe(true);
    expect([isOpen({ oA: 0.9 }), isOpen({ hire: [0, 0.1] }), isOpen(scenarios.reopen.params)]).toEqual([
      false,
      false,
      false
    ]);
  });
});

describe('the spread', () => {
  it('runs the world shown first, then a hundred pairs with the same seeds', () => {
    const jobs = jobsOf({ oA: 0 }, 37);
    expect(jobs).toHaveLength(2 * (WORLDS + 1));
    expect(jobs.slice(0, 2).map(({ seed }) => seed)).toEqual([37, 37]);
    jobs.forEach((job, n) => {
      if (n % 2 === 1) expect(job.seed).toBe(jobs[n - 1]!.seed);
    });
  });

  it('counts only whole pairs, and says nothing before the world shown is run', () => {
    const of = (ideas: number, lead: number) => ({ end: { ideas, lead } }) as Outcome;
    expect(comparedFrom([of(5, 1), undefined])).toBeUndefined();
    const compared = comparedFrom([of(110, 3), of(100, 0), of(90, 2), of(100, 0), of(80, -1), undefined]);
    expect(compared?.one).toEqual({ ideas: 110, open: 100, lead: 3 });
    expect(compared?.done).toBe(1);
    expect(compared?.ideas.values[0]).toBeCloseTo(-10);
  });

  it('knows middle, range and how many are above zero', () => {
    const { median, low, high, above } = spreadOf(Array.from({ length: 101 }, (_, n) => n - 20));
    expect([median, low, high, above]).toEqual([30, -10, 70, 80]);
  });

  it('agrees with the committed figures for a world they hold', { timeout: 60_000 }, () => {
    const { params } = examples[1]!;
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
    const [, pays, one, rho] = examples.map(readingFromFigures);
    expect(pays!.ideas.spread!.median).toBeGreaterThan(0);
    expect(one!.ideas.spread!.median).toBeLessThan(0);
    expect(one!.lead.spread!.median).toBeGreaterThan(0);
    expect(rho!.lead.spread!.median).toBeLessThan(0);
    for (const reading of [pays, one, rho]) {
      const { low, median, high } = reading!.ideas.spread!;
      expect(low).toBeLessThanOrEqual(median);
      expect(median).toBeLessThanOrEqual(high);
    }
  });

  it('says in how many of a hundred worlds, once they are run', () => {
    const spread = spreadOf(Array.from({ length: WORLDS }, (_, n) => n - 39.5));
    const { ideas, lead } = readingOf({
      one: { ideas: 1000, open: 900, lead: 4 },
      done: WORLDS,
      ideas: spread,
      lead: spread
    });
    expect(ideas.count).toContain('60 of 100');
    expect(lead.count).toContain('60 of 100');
  });
});

describe('the sliders', () => {
  it('keep within the ranges of the model and say something at every stop', () => {
    for (const { name, stops, say } of sliders) {
      const [low, high] = ranges[name];
      for (const stop of stops.filter(Number.isFinite)) {
        expect(stop).toBeGreaterThanOrEqual(low);
        expect(stop).toBeLessThanOrEqual(high);
        expect(say(stop)).not.toMatch(/NaN|undefined/);
      }
    }
  });

  it('stand at the default where nothing is set, and at the nearest stop else', () => {
    for (const slider of sliders) {
      const value = valueOf({}, slider.name);
      expect(slider.stops[stopOf(slider, value)]).toBeCloseTo(value);
    }
    const life = sliders.find(({ name }) => name === 'T')!;
    expect(life.stops[stopOf(life, Infinity)]).toBe(Infinity);
    expect(life.stops[stopOf(life, 9.4)]).toBe(10);
    expect(valueOf({ hire: [0.1, 0] }, 'hire')).toBe(0.1);
  });
});

it('draws one kernel a world, on the side of zero that its value has, inside the strip', () => {
  const spread = spreadOf([-30, -10, -10, 5, 40]);
  const { kernels, x } = swarmOf(spread, 50, 300, 20, 30, [25, 50, 100]);
  expect(kernels).toHaveLength(5);
  expect(x(0)).toBe(200);
  expect(kernels.filter((kernel) => kernel.x < x(0))).toHaveLength(3);
  for (const kernel of kernels) {
    expect(kernel.x).toBeGreaterThanOrEqual(50);
    expect(kernel.x).toBeLessThanOrEqual(350);
    expect(Math.abs(kernel.y - 20)).toBeLessThanOrEqual(15);
  }
});
