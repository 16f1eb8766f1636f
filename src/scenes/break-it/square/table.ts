import { deviation, mean, quantile } from 'd3';
import { twoByTwo, type Spread } from '#content/two-by-two.ts';
import { momentOf, type Horizon, type Outcome } from '#simulation/outcome.ts';
import type { Goal } from '../../contract.ts';
import { WORLDS } from '../worlds/spread.ts';
import { corners, sameCorner, type Corner, type Prefer, type Sign } from './game.ts';

/** Ideas that one kernel stands for. */
export const KERNEL = 10;

/** What counts, and after how many years, until the reader says so: as the step of the story has it. */
export const asTold = { goal: 'lead', horizon: 40 } as const;

/** What is counted in every corner, in ideas; the lead is A’s. */
export const measures = ['ideas', 'bestA', 'bestB', 'lead'] as const;
export type Measure = (typeof measures)[number];

/** What came of the four corners after some years. */
export interface Table {
  /** Worlds behind it. */
  readonly worlds: number;
  readonly spread: (corner: Corner, measure: Measure) => Spread;
  /** Whether there is clearly more in the second corner than in the first, at 95 %. */
  readonly compare: (measure: Measure, from: Corner, to: Corner) => Sign;
}

/** How many standard errors a difference must be from nothing to be clear at 95 %, in many worlds. */
const CLEAR = 1.96;
/** With fewer worlds than this nothing is called clear. */
const FEWEST = 12;

const signOf = (difference: number, error: number): Sign => {
  if (Math.abs(difference) <= CLEAR * error || difference === 0) return 0;
  return difference > 0 ? 1 : -1;
};

/** Whether some values are clearly above (1) or below (−1) zero on average, at 95 %; each stands for one world. */
export const clearOf = (differences: readonly number[]): Sign =>
  differences.length < FEWEST
    ? 0
    : signOf(mean(differences)!, (deviation(differences) ?? 0) / Math.sqrt(differences.length));

const placeOf = (corner: Corner): number => corners.findIndex((other) => sameCorner(other, corner));

/** The table of some worlds, each with its outcomes in the order of the corners: same chance, so differences are taken world by world. */
export function tableOf(worlds: readonly (readonly Outcome[])[], horizon: Horizon): Table {
  const values = corners.map((_, place) => worlds.map((four) => momentOf(four[place]!, horizon)));
  const of = (corner: Corner, measure: Measure) => values[placeOf(corner)]!.map((moment) => moment[measure]);
  return {
    worlds: worlds.length,
    spread: (corner, measure) => {
      const all = of(corner, measure);
      return {
        mean: mean(all) ?? 0,
        median: quantile(all, 0.5) ?? 0,
        low: quantile(all, 0.1) ?? 0,
        high: quantile(all, 0.9) ?? 0
      };
    },
    compare: (measure, from, to) => {
      const before = of(from, measure);
      return clearOf(of(to, measure).map((value, n) => value - before[n]!));
    }
  };
}

/** The range that holds eight of ten worlds, in standard deviations of a normal spread. */
const EIGHT_OF_TEN = 2.563;

/**
 * The committed table of the model’s defaults. Its worlds are not kept one by one, so the error of a difference is taken
 * from the two spreads as if the corners shared no chance: never too small, as the same world is lucky in all its corners.
 */
export function committedTable(horizon: Horizon): Table {
  const spread = (corner: Corner, measure: Measure): Spread =>
    twoByTwo.corners.find(({ a, b }) => sameCorner({ you: a, they: b }, corner))!.at[horizon][measure];
  return {
    worlds: WORLDS,
    spread,
    compare: (measure, from, to) => {
      const [before, after] = [spread(from, measure), spread(to, measure)];
      const errorOf = ({ low, high }: Spread): number => (high - low) / EIGHT_OF_TEN / Math.sqrt(WORLDS);
      return signOf(after.mean - before.mean, Math.hypot(errorOf(before), errorOf(after)));
    }
  };
}

/** What each side prefers if this is what counts. The lead of one is what the other is behind. */
export const preferIn =
  ({ compare }: Table, goal: Goal): Prefer =>
  (side, from, to) => {
    if (goal === 'total') return compare('ideas', from, to);
    if (goal === 'best') return compare(side === 'you' ? 'bestA' : 'bestB', from, to);
    const sign = compare('lead', from, to);
    return side === 'you' ? sign : ((0 - sign) as Sign);
  };

/** What the reader’s side counts. */
export const measureOf: Readonly<Record<Goal, Measure>> = { total: 'ideas', best: 'bestA', lead: 'lead' };
