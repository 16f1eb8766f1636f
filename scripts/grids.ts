import { metricsOf, run } from '../src/simulation/run.ts';
import type { Params } from '../src/simulation/types.ts';
import { rounded, type Figure, type Reading, type Readings } from './bands.ts';

const HIRE_RATES = [0.02, 0.05, 0.1, 0.15];
const SECRET_LIVES = [0.5, 1, 2, 5, 10];
const PREMIUMS = Array.from({ length: 17 }, (_, n) => n / 4);

const named = (value: number): string => String(value).replace('.', '');

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

/** A break-even premium over worlds; null: none up to 4. */
interface BreakEven {
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** In how many of 100 worlds closing is at least even at some premium up to 4. */
  readonly worlds: number;
}

/**
 * In one world, the smallest premium, in steps of a quarter, at which closing all labs is no worse than opening all, by
 * secret life, after 40 years and after 10; null where even a premium of 4 is too little.
 */
export function breakEvensIn(seed: number): Readings {
  const ideasIn = (params: Partial<Params>): Record<10 | 40, number> => {
    const { found, order } = run(params, seed);
    return { 10: order.filter((v) => found[v]! <= 40).length, 40: order.length };
  };
  const open = ideasIn({});
  return Object.fromEntries(
    SECRET_LIVES.flatMap((T) => {
      const closed = PREMIUMS.map((kappa) => ideasIn({ oA: 0, oB: 0, kappa, T }));
      return ([40, 10] as const).map((year): [string, Reading] => {
        const value = PREMIUMS.find((_, level) => closed[level]![year] >= open[year]) ?? null;
        const name = `T${named(T)}${year === 10 ? 'At10' : ''}`;
        return [name, { value, digits: 2, holds: value !== null }];
      });
    })
  );
}

/** The break-even premiums over all worlds, from those of each. */
export function breakEvens(
  readings: readonly Readings[]
): Omit<Figure, 'values'> & { readonly values: Readonly<Record<string, BreakEven>> } {
  const names = Object.keys(readings[0]!);
  return {
    id: 'model-breakeven',
    says: 'The smallest premium at which all labs closed find as many ideas as all labs open, for secrets that live half a year to ten years; nothing where even a premium of 4 is too little.',
    settings: { oA: 0, oB: 0 },
    against: {},
    years: 40,
    values: Object.fromEntries(
      names.map((name) => [name, breakEven(readings.map((world) => world[name]!.value))])
    )
  };
}

function breakEven(values: readonly (number | null)[]): BreakEven {
  const sorted = values.map((value) => value ?? Infinity).sort((a, b) => a - b);
  const at = (share: number): number | null => {
    const value = sorted[Math.round(share * (sorted.length - 1))]!;
    return value === Infinity ? null : value;
  };
  const even = values.filter((value) => value !== null).length;
  return {
    median: at(0.5),
    low: at(0.1),
    high: at(0.9),
    worlds: Math.round((100 * even) / values.length)
  };
}
