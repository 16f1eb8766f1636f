import { periods } from './periods.ts';

const kept = (value: number): number => Math.min(100, Math.max(0, Math.round(value)));

/** The true shares, in whole per cent. */
export const truth: readonly number[] = periods.map(({ share }) => Math.round(share));
const given = truth[0]!;

const read = new WeakMap<readonly number[], readonly number[]>();

/**
 * The reader's line with its first point as given and every value a whole number of 0–100; undefined while there is none.
 * One line always gives one array, so that what is laid out for it is laid out once.
 */
export const guessOf = (line: readonly number[] | undefined): readonly number[] | undefined => {
  if (line?.length !== periods.length || !line.every(Number.isFinite)) return undefined;
  const before = read.get(line);
  if (before) return before;
  const clean = line.map((value, i) => (i === 0 ? given : kept(value)));
  read.set(line, clean);
  return clean;
};

/** The line drawn before the reader has touched it: level from the given point. */
export const level: readonly number[] = periods.map(() => given);

/** The line after one point was set; the given first point can't be moved. */
export const withPoint = (line: readonly number[] | undefined, i: number, value: number): readonly number[] =>
  (line ?? level).map((old, k) => (k === i && i > 0 ? kept(value) : old));

/** A place on the chart: how far right in CSS pixels, and the share there in per cent. */
export interface Spot {
  readonly x: number;
  readonly share: number;
}

/** A pointer this near to a year, in parts of the way to the next, sets it; further off it is on its way. */
const NEAR = 0.3;

/**
 * The line after a pointer moved from one spot to another: every year it went past has the share at which it went past, and
 * the year that it is near has the share where it is. A press is a move from a spot to itself: it sets the nearest year.
 */
export const withStroke = (
  line: readonly number[] | undefined,
  middles: readonly number[],
  from: Spot,
  to: Spot
): readonly number[] => {
  const step = middles[1]! - middles[0]!;
  const pressed = from.x === to.x && from.share === to.share;
  const reach = pressed ? step : step * NEAR;
  const away = middles.map((middle) => Math.abs(middle - to.x));
  const near = away.indexOf(Math.min(...away));
  return middles.reduce<readonly number[]>((drawn, middle, i) => {
    if (i === near && away[i]! <= reach) return withPoint(drawn, i, to.share);
    if ((middle - from.x) * (middle - to.x) >= 0) return drawn;
    const way = (middle - from.x) / (to.x - from.x);
    return withPoint(drawn, i, from.share + (to.share - from.share) * way);
  }, line ?? level);
};

/** How far a line is from the truth: the largest difference in points, and where it is (the latest, if it is so twice). */
export interface Miss {
  readonly within: number;
  readonly period: string;
  readonly guessed: number;
  readonly share: number;
}

/** By how much the reader's line misses the truth. */
export const missOf = (line: readonly number[]): Miss => {
  const away = line.map((value, i) => Math.abs(value - truth[i]!));
  const within = Math.max(...away);
  const at = away.lastIndexOf(within);
  return { within, period: periods[at]!.name, guessed: line[at]!, share: truth[at]! };
};
