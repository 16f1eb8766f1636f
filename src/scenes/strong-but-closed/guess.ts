import { periods } from './periods.ts';

const kept = (value: number): number => Math.min(100, Math.max(0, Math.round(value)));
const given = Math.round(periods[0]!.share);

/** The reader's line with its first point as given and every value a whole number of 0–100; undefined while there is none. */
export const guessOf = (line: readonly number[] | undefined): readonly number[] | undefined =>
  line?.length === periods.length && line.every(Number.isFinite)
    ? line.map((value, i) => (i === 0 ? given : kept(value)))
    : undefined;

/** The line drawn before the reader has touched it: level from the given point. */
export const level: readonly number[] = periods.map(() => given);

/** The line after one point was set; the given first point can't be moved. */
export const withPoint = (line: readonly number[] | undefined, i: number, value: number): readonly number[] =>
  (line ?? level).map((old, k) => (k === i && i > 0 ? kept(value) : old));

/** How far the reader's last point lies above the true one, in points. */
export const missed = (line: readonly number[]): number => line.at(-1)! - Math.round(periods.at(-1)!.share);
