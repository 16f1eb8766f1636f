import { quantileSorted } from 'd3';
import type { Job } from '#simulation/client.ts';
import type { Params } from '#simulation/types.ts';
import { sameRules } from '../world.ts';
import { measures, type Measure, type Pair } from './measures.ts';

/** How many worlds are run beside the one shown: seeds 1 to 100. */
export const WORLDS = 100;

/**
 * The runs of a comparison: for each seed the world with these rules, then the one it is compared with. A world that is
 * its own comparison is run once.
 */
export const jobsOf = (params: Partial<Params>, other: Partial<Params>): readonly Job[] => {
  const rules = sameRules(params, other) ? [params] : [params, other];
  return Array.from({ length: WORLDS }, (_, n) => n + 1).flatMap((seed) =>
    rules.map((params) => ({ params, seed }))
  );
};

/** The middle of some values, and the range that holds 80 of 100. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The spread of some values; all zero where there are none. */
export const spreadOf = (values: readonly number[]): Spread => {
  const rising = [...values].sort((a, b) => a - b);
  const at = (share: number): number => quantileSorted(rising, share) ?? 0;
  return { median: at(0.5), low: at(0.1), high: at(0.9) };
};

/** What the worlds say of one measure: here, in the comparison, and in how many worlds there is more or less of it here. */
export interface Row {
  readonly name: Measure;
  readonly own: Spread;
  readonly other: Spread;
  readonly more: number;
  readonly less: number;
}

/** All measures over some pairs of worlds. The lead is counted against nought: who is ahead here, not by more than elsewhere. */
export const rowsOf = (pairs: readonly Pair[]): readonly Row[] =>
  measures.map(({ name, read }) => {
    const own = pairs.map((pair) => read(pair.own.end));
    const other = pairs.map((pair) => read(pair.other.end));
    const difference = (n: number): number => own[n]! - (name === 'lead' ? 0 : other[n]!);
    return {
      name,
      own: spreadOf(own),
      other: spreadOf(other),
      more: own.filter((_, n) => difference(n) > 0).length,
      less: own.filter((_, n) => difference(n) < 0).length
    };
  });

/** Ideas in the world year by year, over many worlds. */
export const fanOf = (series: readonly (readonly number[])[]): readonly Spread[] =>
  (series[0] ?? []).map((_, year) => spreadOf(series.map((values) => values[year] ?? 0)));
