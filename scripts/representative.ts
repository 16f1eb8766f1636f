import { run, metricsOf } from '../src/simulation/run.ts';
import type { Scenario } from '../src/simulation/scenarios.ts';
import { QUARTERS } from '../src/simulation/constants.ts';
import type { Params } from '../src/simulation/types.ts';

/** What a world is judged by when a typical one is sought; the last two only in scenarios shown against another run. */
export const entries = [
  'ideas10',
  'ideas',
  'breakthroughs',
  'first',
  'third',
  'lead',
  'ideasDifference',
  'breakthroughsDifference'
] as const;

/** A choice of seed: the typical values, their spread, the winner and those that came next. */
export interface Choice {
  readonly entries: readonly string[];
  readonly medians: readonly number[];
  readonly mads: readonly number[];
  readonly seed: number;
  /** Sum of squared distances from the medians, in MADs, of the chosen seed and of the runners-up. */
  readonly distance: number;
  readonly runnersUp: readonly { readonly seed: number; readonly distance: number }[];
}

/** The vector of one seed in a scenario, in the order of `entries`; a breakthrough that never came counts as coming at the end. */
export function vectorOf({ params, against }: Pick<Scenario, 'params' | 'against'>, seed: number): number[] {
  const world = summaryOf(params, seed);
  const own = [world.ideas10, world.ideas, world.breakthroughs, world.first, world.third, world.lead];
  if (!against) return own;
  const other = summaryOf(against, seed);
  return [...own, world.ideas - other.ideas, world.breakthroughs - other.breakthroughs];
}

function summaryOf(params: Partial<Params>, seed: number) {
  const trace = run(params, seed);
  const metrics = metricsOf(trace);
  const { ideas, breakthroughs, lead } = metrics;
  return {
    ideas10: metrics.ideasBy[10 * QUARTERS]!,
    ideas,
    breakthroughs,
    first: metrics.firstBreakthrough ?? trace.params.years,
    third: metrics.thirdBreakthrough ?? trace.params.years,
    lead
  };
}

/** The most typical of the vectors, which belong to seeds 1, 2, 3 …: the smallest sum of squares wins, then the smaller seed. */
export function choose(vectors: readonly (readonly number[])[], runnersUp: number): Choice {
  const width = vectors[0]!.length;
  const columns = Array.from({ length: width }, (_, n) => vectors.map((vector) => vector[n]!));
  const medians = columns.map(median);
  const mads = columns.map((column, n) => median(column.map((value) => Math.abs(value - medians[n]!))));
  const ranked = vectors
    .map((vector, index) => ({ seed: index + 1, distance: distanceOf(vector, medians, mads) }))
    .sort((a, b) => a.distance - b.distance || a.seed - b.seed);
  const [winner, ...rest] = ranked;
  return { entries: entries.slice(0, width), medians, mads, ...winner!, runnersUp: rest.slice(0, runnersUp) };
}

/** Sum of squares of (value − median) / MAD; a MAD of 0 counts as 1. */
export function distanceOf(
  vector: readonly number[],
  medians: readonly number[],
  mads: readonly number[]
): number {
  return vector.reduce((sum, value, n) => sum + ((value - medians[n]!) / (mads[n] || 1)) ** 2, 0);
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
