import { kernelsPath, SLIM } from '#ui/chart/kernel.ts';
import type { Rating } from './systems.ts';

/** A mark of the table: its middle and half its height in CSS pixels, and what it says. */
export interface RatingMark {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly rating: Rating;
}

const half = ({ x, y, r }: RatingMark): string => `M${x} ${y - r}A${r * SLIM} ${r} 0 0 0 ${x} ${y + r}Z`;
const upright = (marks: readonly RatingMark[]): string =>
  kernelsPath(marks.map(({ x, y, r }) => ({ x, y, r, turn: -90 })));

/**
 * Marks as three SVG paths, told apart by shape: open is full, partly half full, closed a ring (`rims` has the outline of
 * all three), and a dash is not rated.
 */
export const ratingPaths = (marks: readonly RatingMark[]) => {
  const rated = marks.filter(({ rating }) => rating !== undefined);
  return {
    rims: upright(rated),
    full:
      upright(rated.filter(({ rating }) => rating === 'open')) +
      rated
        .filter(({ rating }) => rating === 'partial')
        .map(half)
        .join(''),
    dashes: marks
      .filter(({ rating }) => rating === undefined)
      .map(({ x, y, r }) => `M${x - r * 0.6} ${y}h${r * 1.2}`)
      .join('')
  };
};
