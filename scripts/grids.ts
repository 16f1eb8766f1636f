import { metricsOf, run } from '../src/simulation/run.ts';
import type { Params } from '../src/simulation/types.ts';
import { bandOf, percent, rounded, SEEDS, type Band, type Figure } from './bands.ts';

const HIRE_RATES = [0.02, 0.05, 0.1, 0.15];
const SECRET_LIVES = [0.5, 1, 2, 5, 10];
const PREMIUMS = Array.from({ length: 17 }, (_, n) => n / 4);

const named = (value: number): string => String(value).replace('.', '');
const worlds = Array.from({ length: SEEDS }, (_, n) => n + 1);

/** People over 40 years for several hiring rates from year 5, as percentages of the start, for the years 0 to 40. */
export interface Hiring {
  readonly years: readonly number[];
  readonly rates: readonly {
    readonly rate: number;
    readonly labs: readonly number[];
    readonly professors: readonly number[];
    readonly students: readonly number[];
  }[];
}

/** The series of `hiring.json`. Chance plays no part in who is hired: every world has the same. */
export function hiringSeries(): Hiring {
  const years = Array.from({ length: 41 }, (_, year) => year);
  const rates = HIRE_RATES.map((rate) => {
    const metrics = metricsOf(run({ events: [{ year: 5, set: { hire: rate } }] }, 1));
    const yearly = (series: Float64Array): number[] =>
      years.map((year) => rounded((100 * series[4 * year]!) / series[0]!, 1));
    return {
      rate,
      labs: yearly(metrics.labResearchersBy),
      professors: yearly(metrics.professorsBy),
      students: yearly(metrics.trainingBy)
    };
  });
  return { years, rates };
}

/** What is left of the labs' staff at year 40, by hiring rate. */
export function hireRates(): Figure {
  const values = HIRE_RATES.map((rate): [string, Band] => {
    const left = worlds.map((seed) => {
      const { labResearchersBy } = metricsOf(run({ events: [{ year: 5, set: { hire: rate } }] }, seed));
      return percent(
        labResearchersBy.at(-1)! / labResearchersBy[0]!,
        labResearchersBy.at(-1)! < labResearchersBy[0]!
      );
    });
    return [`labs${named(100 * rate)}`, bandOf(left)];
  });
  return {
    id: 'model-hire-rates',
    says: 'From year 5 labs hire 2, 5, 10 or 15 percent of all professors each year; lab researchers at year 40 as a percentage of the start.',
    settings: { events: [{ year: 5, set: { hire: 0.1 } }] },
    against: {},
    years: 40,
    values: Object.fromEntries(values)
  };
}

/** A break-even premium over worlds, and the one at which the means over all worlds meet; null: none up to 4. */
interface BreakEven {
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly mean: number | null;
  /** In how many of 100 worlds closing is at least even at some premium up to 4. */
  readonly worlds: number;
}

/** The smallest premium, in steps of a quarter, at which closing all labs is no worse than opening all, by secret life. */
export function breakEvens(): Omit<Figure, 'values'> & { values: Record<string, BreakEven> } {
  const ideasIn = (params: Partial<Params>): { 10: number; 40: number }[] =>
    worlds.map((seed) => {
      const { found, order } = run(params, seed);
      return { 10: order.filter((v) => found[v]! <= 40).length, 40: order.length };
    });
  const open = ideasIn({});
  const values: Record<string, BreakEven> = {};
  for (const T of SECRET_LIVES) {
    const closed = PREMIUMS.map((kappa) => ideasIn({ oA: 0, oB: 0, kappa, T }));
    values[`T${named(T)}`] = breakEven(
      closed.map((level) => level.map((world) => world[40])),
      open.map((world) => world[40])
    );
    values[`T${named(T)}At10`] = breakEven(
      closed.map((level) => level.map((world) => world[10])),
      open.map((world) => world[10])
    );
  }
  return {
    id: 'model-breakeven',
    says: 'The smallest premium at which all labs closed find as many ideas as all labs open, for secrets that live half a year to ten years; nothing where even a premium of 4 is too little.',
    settings: { oA: 0, oB: 0 },
    against: {},
    years: 40,
    values
  };
}

function breakEven(closed: readonly (readonly number[])[], open: readonly number[]): BreakEven {
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const own = open.map(
    (ideas, world) => PREMIUMS.find((_, level) => closed[level]![world]! >= ideas) ?? Infinity
  );
  const sorted = [...own].sort((a, b) => a - b);
  const at = (share: number): number | null => {
    const value = sorted[Math.round(share * (sorted.length - 1))]!;
    return value === Infinity ? null : value;
  };
  return {
    median: at(0.5),
    low: at(0.1),
    high: at(0.9),
    mean: PREMIUMS.find((_, level) => sum(closed[level]!) >= sum(open)) ?? null,
    worlds: Math.round((100 * own.filter((value) => value < Infinity).length) / own.length)
  };
}
