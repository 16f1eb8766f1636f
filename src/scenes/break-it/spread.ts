import type { Job } from '#simulation/client.ts';
import type { Outcome } from '#simulation/outcome.ts';
import type { Params } from '#simulation/types.ts';
import { openOf } from './world.ts';

/** How many worlds are run beside the one shown. */
export const WORLDS = 100;

/** The runs of a sweep: the world shown and its comparison, then the same pair for seeds 1 to 100. */
export const jobsOf = (params: Partial<Params>, seed: number): readonly Job[] => {
  const open = openOf(params);
  const seeds = [seed, ...Array.from({ length: WORLDS }, (_, n) => n + 1)];
  return seeds.flatMap((each) => [
    { params, seed: each },
    { params: open, seed: each }
  ]);
};

/** Some worlds' values, with their middle and the range that holds 80 of 100; and in how many they are above zero. */
export interface Spread {
  readonly values: readonly number[];
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly above: number;
}

/** What is known so far of a world against its comparison. */
export interface Compared {
  /** Ideas at the end, in the world shown and in its comparison; and the lead of side A's best lab. */
  readonly one: { readonly ideas: number; readonly open: number; readonly lead: number };
  /** Pairs of worlds run so far. */
  readonly done: number;
  /** Change of ideas in per cent, and lead in ideas, over the worlds run so far. */
  readonly ideas: Spread;
  readonly lead: Spread;
}

/** The value that a share of all lie below, of values in rising order; 0 for none. */
const quantile = (rising: readonly number[], share: number): number => {
  const at = (rising.length - 1) * share;
  const [low, high] = [rising[Math.floor(at)] ?? 0, rising[Math.ceil(at)] ?? 0];
  return low + (high - low) * (at - Math.floor(at));
};

/** The spread of some values. */
export const spreadOf = (values: readonly number[]): Spread => {
  const rising = [...values].sort((a, b) => a - b);
  return {
    values: rising,
    median: quantile(rising, 0.5),
    low: quantile(rising, 0.1),
    high: quantile(rising, 0.9),
    above: values.filter((value) => value > 0).length
  };
};

/** What the answers of a sweep say so far; undefined until the pair of the world shown is there. */
export const comparedFrom = (answers: readonly (Outcome | undefined)[]): Compared | undefined => {
  const [own, open, ...rest] = answers;
  if (!own || !open) return undefined;
  const pairs: { own: Outcome; open: Outcome }[] = [];
  for (let n = 0; n < rest.length; n += 2) {
    const [a, b] = [rest[n], rest[n + 1]];
    if (a && b) pairs.push({ own: a, open: b });
  }
  return {
    one: { ideas: own.end.ideas, open: open.end.ideas, lead: own.end.lead },
    done: pairs.length,
    ideas: spreadOf(pairs.map((pair) => 100 * (pair.own.end.ideas / Math.max(1, pair.open.end.ideas) - 1))),
    lead: spreadOf(pairs.map((pair) => pair.own.end.lead))
  };
};
