import type { Kernel } from '#ui/chart/kernel.ts';

/** The unit of a bar: a kernel takes a square of this side. */
export const SIDE = 10;

/**
 * The kernels of a count, from the left, column by column of `rows`, in squares of 10 units; `each` guesses are one
 * kernel, and what is left over a smaller one, by area.
 */
export const barOf = (count: number, each: number, rows: number): readonly Kernel[] =>
  Array.from({ length: Math.ceil(count / each) }, (_, i) => ({
    x: SIDE * (Math.floor(i / rows) + 0.5),
    y: SIDE * ((i % rows) + 0.5),
    r: 4.8 * Math.sqrt(Math.min(1, count / each - i)),
    turn: -60
  }));
