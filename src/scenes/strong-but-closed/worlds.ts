import { figures, type Figures } from '#content/figures.ts';

/** How many more ideas, in per cent, a world has when every lab closes: the median and the middle 80 of 100 worlds. */
export interface World {
  readonly name: 'free' | 'paid';
  readonly change: number;
  readonly low: number;
  readonly high: number;
}

const numbers = (figure: string, name: string): { median: number; low: number; high: number } | undefined => {
  const spread = (figures[figure] as Figures | undefined)?.[name];
  return spread as { median: number; low: number; high: number } | undefined;
};

const free = numbers('model-closed', 'fewer40');
const paid = numbers('model-pay', 'more40');

/** Closed worlds without and with a premium for secrecy, beside open ones; from the committed sweep. */
export const worlds: readonly World[] = [
  ...(free ? [{ name: 'free' as const, change: -free.median, low: -free.high, high: -free.low }] : []),
  ...(paid ? [{ name: 'paid' as const, change: paid.median, low: paid.low, high: paid.high }] : [])
];
