import { figures, type Figures } from '#content/figures.ts';
import { labels } from '#content/labels/closing.ts';
import { LEADING, type Type } from '#ui/chart/frame.ts';
import { linesOf } from '#ui/chart/text.ts';

/** How many more ideas, in per cent, a world has after 40 years when every lab closes: the median, and the middle 80 of 100 worlds. */
export interface ClosingWorld {
  readonly name: 'free' | 'paid';
  readonly change: number;
  readonly low: number;
  readonly high: number;
}

interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

const spreadOf = (figure: string, name: string): Spread | undefined =>
  (figures[figure] as Figures | undefined)?.[name] as Spread | undefined;

const free = spreadOf('model-closed', 'fewer40');
const paid = spreadOf('model-pay', 'more40');

/** Closed worlds without and with a premium for secrecy beside open ones, from the committed sweep. */
export const closings: readonly ClosingWorld[] = [
  ...(free ? [{ name: 'free' as const, change: -free.median, low: -free.high, high: -free.low }] : []),
  ...(paid ? [{ name: 'paid' as const, change: paid.median, low: paid.low, high: paid.high }] : [])
];

/** Height in CSS pixels that the comparison of closed worlds takes; none where the sweep is not at hand. */
export const closingHeight = (width: number, { small }: Type): number =>
  closings.length === 0
    ? 0
    : linesOf(labels.axis, width, small, true).length * small * LEADING + 2 * small * 2.7;
