/**
 * The statistical properties of the model's specification, section 8: over 100 seeds, means differ by more than three
 * standard errors. Worlds are compared as independent samples, which is stricter than comparing them seed by seed.
 */
import { describe, expect, test } from 'vitest';
import type { Metrics } from '#simulation/metrics.ts';
import { metricsOf, run } from '#simulation/run.ts';
import type { Params } from '#simulation/types.ts';

const SEEDS = Array.from({ length: 100 }, (_, n) => n + 1);
const closed = { oA: 0, oB: 0 };
const both = (o: number): Partial<Params> => ({ oA: o, oB: o });

interface World {
  readonly ideas: number;
  readonly lead: number;
  readonly bestOfA: number;
  readonly spread: number;
  readonly duplicated: number;
  readonly last: number;
  readonly labs10: number;
  readonly labs40: number;
}

const worldOf = (metrics: Metrics): World => ({
  ideas: metrics.ideas,
  lead: metrics.lead,
  bestOfA: metrics.knowledge[0].best.at(-1)!,
  spread: metrics.fieldSpread,
  duplicated: metrics.duplicated,
  last: metrics.ideas - metrics.ideasBy[35 * 4]!,
  labs10: metrics.labResearchersBy[40]! / metrics.labResearchersBy[0]!,
  labs40: metrics.labResearchers / metrics.labResearchersBy[0]!
});

const made = new Map<string, readonly World[]>();

function worlds(params: Partial<Params>): readonly World[] {
  const key = JSON.stringify(params);
  if (!made.has(key))
    made.set(
      key,
      SEEDS.map((seed) => worldOf(metricsOf(run(params, seed))))
    );
  return made.get(key)!;
}

const each = (params: Partial<Params>, of: keyof World = 'ideas'): number[] =>
  worlds(params).map((world) => world[of]);
const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

function squaredError(values: readonly number[]): number {
  const middle = mean(values);
  return mean(values.map((x) => (x - middle) ** 2)) / (values.length - 1);
}

/** By how many standard errors the mean of the first is above that of the second. */
const above = (first: readonly number[], second: readonly number[]): number =>
  (mean(first) - mean(second)) / Math.sqrt(squaredError(first) + squaredError(second));

/** In each world, what is left of the second's ideas in the first. */
const ratio = (first: Partial<Params>, second: Partial<Params>): number[] =>
  each(first).map((ideas, n) => ideas / each(second)[n]!);

const slow = 120_000;

describe('9 openness, secret life, premium', () => {
  test('without premium, ideas rise with openness', { timeout: slow }, () => {
    const at = (o: number): number[] => each({ ...both(o), kappa: 0 });
    expect(above(at(0.5), at(0))).toBeGreaterThan(3);
    expect(above(at(1), at(0.5))).toBeGreaterThan(3);
  });

  test('closed, ideas fall as secrets live longer', { timeout: slow }, () => {
    const at = (T: number): number[] => each({ ...closed, T });
    for (const [short, long] of [
      [0.25, 1],
      [1, 2],
      [2, 5],
      [5, 10]
    ] as const) {
      expect(above(at(short), at(long))).toBeGreaterThan(3);
    }
  });

  test('closed, ideas rise with the premium', { timeout: slow }, () => {
    const at = (kappa: number): number[] => each({ ...closed, T: 2, kappa });
    for (const [weak, strong] of [
      [0, 1],
      [1, 2],
      [2, 4]
    ] as const) {
      expect(above(at(strong), at(weak))).toBeGreaterThan(3);
    }
  });
});

describe('10 regimes both ways', () => {
  test('open wins without premium, closed with a strong one and short secrets', { timeout: slow }, () => {
    expect(above(each({ kappa: 0 }), each({ ...closed, kappa: 0 }))).toBeGreaterThan(3);
    expect(above(each({ ...closed, kappa: 3, T: 1 }), each({ kappa: 3, T: 1 }))).toBeGreaterThan(3);
  });

  test(
    'with a strong premium and long secrets, three quarters open beats both ends',
    { timeout: slow },
    () => {
      const at = (o: number): number[] => each({ ...both(o), kappa: 3, T: 10 });
      expect(above(at(0.75), at(0))).toBeGreaterThan(3);
      expect(above(at(0.75), at(1))).toBeGreaterThan(3);
    }
  );
});

describe('11 and 12 one side closes', () => {
  test('the closer leads; with reciprocity, the open side does', { timeout: slow }, () => {
    const lead = (params: Partial<Params>): number => {
      const leads = each(params, 'lead');
      return mean(leads) / Math.sqrt(squaredError(leads));
    };
    expect(lead({ oA: 0 })).toBeGreaterThan(3);
    expect(lead({ oA: 0, rho: 0.5 })).toBeLessThan(-3);
    expect(Math.abs(lead({}))).toBeLessThan(3);
    expect(Math.abs(lead(closed))).toBeLessThan(3);
  });

  test('the world has fewer ideas, and the closer’s best lab knows fewer', { timeout: slow }, () => {
    expect(above(each({}), each({ oA: 0 }))).toBeGreaterThan(3);
    expect(above(each({}, 'bestOfA'), each({ oA: 0 }, 'bestOfA'))).toBeGreaterThan(3);
  });
});

describe('13 herding', () => {
  test('costs ideas, and a larger share of them when open', { timeout: slow }, () => {
    expect(above(each({ eta: 0 }), each({ eta: 0.8 }))).toBeGreaterThan(3);
    expect(above(each({ ...closed, eta: 0 }), each({ ...closed, eta: 0.8 }))).toBeGreaterThan(3);
    const left = ratio({ eta: 0.8 }, { eta: 0 });
    const leftClosed = ratio({ ...closed, eta: 0.8 }, { ...closed, eta: 0 });
    expect(above(leftClosed, left)).toBeGreaterThan(3);
  });

  test('fields are less evenly worked when open', { timeout: slow }, () => {
    expect(above(each(closed, 'spread'), each({}, 'spread'))).toBeGreaterThan(3);
    expect(above(each({ ...closed, eta: 0.8 }, 'spread'), each({ eta: 0.8 }, 'spread'))).toBeGreaterThan(3);
  });
});

describe('14 eating the seed corn', () => {
  test.each([{ hire: 0.1 }, { events: [{ year: 5, set: { hire: 0.1 } }] }])(
    'labs grow, then shrink below their start, and so do late ideas: %o',
    { timeout: slow },
    (hiring) => {
      expect(Math.min(...each(hiring, 'labs10'))).toBeGreaterThan(1.05);
      expect(Math.max(...each(hiring, 'labs40'))).toBeLessThan(0.95);
      expect(above(each({}, 'last'), each(hiring, 'last'))).toBeGreaterThan(3);
    }
  );
});

describe('15 doing it twice', () => {
  test('more effort is duplicated when closed', { timeout: slow }, () => {
    expect(above(each(closed, 'duplicated'), each({}, 'duplicated'))).toBeGreaterThan(3);
  });

  test('a narrow map hurts closed more than open', { timeout: slow }, () => {
    const left = ratio({ W: 300 }, {});
    const leftClosed = ratio({ ...closed, W: 300 }, closed);
    expect(above(left, leftClosed)).toBeGreaterThan(3);
  });
});
