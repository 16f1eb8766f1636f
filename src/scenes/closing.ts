import { labels } from '#content/labels/closing.ts';
import { frameOf, LEADING, type Frame, type Type } from '#ui/chart/frame.ts';
import { linesOf } from '#ui/chart/text.ts';
import { bandAt } from './band.ts';
import type { Size } from './contract.ts';

/** How many more ideas, in per cent, a world has after 40 years when every lab closes: the median, and the middle 80 of 100 worlds. */
export interface ClosingWorld {
  readonly name: 'free' | 'paid';
  /** Where its figures are. */
  readonly path: string;
  readonly change: number;
  readonly low: number;
  readonly high: number;
}

const paths = { free: 'model-closed.fewer40', paid: 'model-pay.more40' } as const;
const free = bandAt(paths.free);
const paid = bandAt(paths.paid);

/** Closed worlds without and with a premium for secrecy beside open ones, from the committed sweep. */
export const closings: readonly ClosingWorld[] = [
  ...(free
    ? [{ name: 'free' as const, path: paths.free, change: -free.median, low: -free.high, high: -free.low }]
    : []),
  ...(paid
    ? [{ name: 'paid' as const, path: paths.paid, change: paid.median, low: paid.low, high: paid.high }]
    : [])
];

/** Height in CSS pixels that the comparison of closed worlds takes; none where the sweep is not at hand. */
export const closingHeight = (width: number, { small }: Type): number =>
  closings.length === 0
    ? 0
    : linesOf(labels.axis, width, small, true).length * small * LEADING + 2 * small * 2.7;

/** The frame of a stage with this title whose source is that of the comparison. */
export const closingFrame = (size: Size, title: string): Frame =>
  frameOf(size, { title, source: labels.spread, brief: { source: labels.brief } });
