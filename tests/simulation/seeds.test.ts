import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scenarios } from '#simulation/scenarios.ts';
import { choose, distanceOf, median, vectorOf, type Choice } from '../../scripts/representative.ts';

interface Committed {
  readonly seeds: readonly [number, number];
  readonly scenarios: Readonly<Record<string, Choice & { params: unknown; against: unknown }>>;
}

const committed = JSON.parse(readFileSync('src/content/data/seeds.json', 'utf8')) as Committed;

describe('the rule', () => {
  test('the middle of values', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  test('the nearest to the medians wins, in units of the median deviation; of equals, the smaller seed', () => {
    const vectors = [
      [0, 7],
      [10, 7],
      [12, 7],
      [14, 7],
      [40, 7],
      [12, 8],
      [12, 7]
    ];
    const choice = choose(vectors, 2);
    expect(choice.medians).toEqual([12, 7]);
    expect(choice.mads).toEqual([2, 0]);
    expect([choice.seed, choice.distance]).toEqual([3, 0]);
    expect(choice.runnersUp).toEqual([
      { seed: 7, distance: 0 },
      { seed: 2, distance: 1 }
    ]);
  });
});

describe.each(Object.values(scenarios))('scenario $id', (scenario) => {
  const choice = committed.scenarios[scenario.id]!;
  const distance = (seed: number): number =>
    distanceOf(vectorOf(scenario, seed), choice.medians, choice.mads);

  test('was chosen with the settings in force, and its seed is the one in use', () => {
    expect(choice.params).toEqual(scenario.params);
    expect(choice.against).toEqual(scenario.against);
    expect(scenario.seed).toBe(choice.seed);
    expect(committed.seeds).toEqual([1, 1000]);
  });

  test('the committed distances are reproduced, and no sampled seed is nearer', () => {
    expect(distance(choice.seed)).toBe(choice.distance);
    for (const other of choice.runnersUp) {
      expect(distance(other.seed)).toBe(other.distance);
      expect(other.distance).toBeGreaterThanOrEqual(choice.distance);
    }
    for (const seed of [1, 2, 3, 250, 500, 750, 1000]) {
      const runnerUp = choice.runnersUp.at(-1)!;
      const listed = seed === choice.seed || choice.runnersUp.some((other) => other.seed === seed);
      if (!listed) expect(distance(seed)).toBeGreaterThanOrEqual(runnerUp.distance);
    }
  });

  test('the committed medians are about those of other seeds', () => {
    const vectors = Array.from({ length: 40 }, (_, n) => vectorOf(scenario, 2001 + n));
    choice.medians.forEach((value, n) => {
      const column = vectors.map((vector) => vector[n]!);
      expect(Math.abs(median(column) - value)).toBeLessThanOrEqual(1.5 * Math.max(1, choice.mads[n]!));
    });
  });
});
