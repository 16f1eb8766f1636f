import { labels } from '#content/labels/moving-faster.ts';
import { reported } from '#content/data/reported.ts';
import { LEADING, type Box, type Placed, type Type } from '#ui/chart/frame.ts';
import type { Kernel } from '#ui/chart/kernel.ts';
import { widthOf } from '#ui/chart/text.ts';
import { scaleLinear } from 'd3';
import { lags, scalesIn, type lagAt } from './frontier.ts';

const words = labels.strip;

/** Months at the top of the scale, unless the guess is higher: above the longest lag. */
const HIGH = 18;

/** A level of the scale: its months, words before it, and where they stand. */
export interface Level {
  readonly of: 'most' | 'mean' | 'least' | 'guess' | 'sent';
  readonly months: number;
  readonly name: Placed;
}

/** Moves heights apart, as little as needed, so that neighbours are `gap` apart and all stay between `top` and `bottom`. */
export const apart = (
  heights: readonly number[],
  gap: number,
  top: number,
  bottom: number
): readonly number[] => {
  const order = heights.map((_, i) => i).sort((a, b) => heights[a]! - heights[b]!);
  const moved = [...heights];
  order.forEach((i, k) => {
    const above = k === 0 ? top : moved[order[k - 1]!]! + gap;
    moved[i] = Math.max(moved[i]!, above);
  });
  order.toReversed().forEach((i, k) => {
    const below = k === 0 ? bottom : moved[order[order.length - k]!]! - gap;
    moved[i] = Math.min(moved[i]!, below);
  });
  return moved;
};

/** Places the lag month by month in a box: a kernel on a stalk a month, Epoch's range, its average, and the guesses: the reader’s, and one sent to them. */
export const stripIn = (box: Box, type: Type, guess: number | undefined, sent?: number) => {
  const { mean, least, most } = reported.m3;
  const { small } = type;
  const head = small * 1.9;
  const plot = { ...box, y: box.y + head, height: Math.max(1, box.height - head) };
  const { x } = scalesIn(box);
  const y = scaleLinear([0, Math.max(HIGH, guess ?? 0, sent ?? 0)], [plot.y + plot.height, plot.y]);
  const step = x(lags[1]!.year) - x(lags[0]!.year);
  const kernels: readonly Kernel[] = lags.map(({ year, months }) => ({
    x: x(year),
    y: y(months),
    r: Math.min(small * 0.4, step * 0.46),
    turn: -55
  }));
  const [long, short] = words.sent(sent ?? 0);
  const roomy = box.x + widthOf(long, small, true) + small <= kernels[0]!.x;
  const all = [
    { of: 'most' as const, months: most, text: words.most(most) },
    { of: 'mean' as const, months: mean, text: words.mean(mean) },
    { of: 'least' as const, months: least, text: words.least(least) },
    ...(guess === undefined ? [] : [{ of: 'guess' as const, months: guess, text: words.guess(guess) }]),
    ...(sent === undefined ? [] : [{ of: 'sent' as const, months: sent, text: roomy ? long : short }])
  ];
  // The chart's note says the range too.
  const crowded = sent !== undefined && all.length * small * 1.08 > plot.height;
  const stands = all.filter(({ of }) => !crowded || of !== 'least');
  const middles = apart(
    stands.map(({ months }) => y(months)),
    small * 1.08,
    plot.y + small * 0.4,
    plot.y + plot.height - small * 0.4
  );
  const levels: readonly Level[] = stands.map(({ of, months, text }, i) => ({
    of,
    months,
    name: { lines: [text], x: box.x, y: middles[i]! + small * 0.35, size: small }
  }));
  const nowOf = ({ nearest }: ReturnType<typeof lagAt>) => words.now(nearest.date, nearest.months);
  const spare =
    box.width - Math.max(...lags.map((lag) => widthOf(words.now(lag.date, lag.months), small, true)));
  const title = words.titles.find((text) => widthOf(text, small) + small <= spare) ?? '';
  const baseline = box.y + head - small * 0.7;
  return {
    plot,
    y,
    kernels,
    levels,
    /** Where the lines of the scale begin, past their words. */
    from: box.x + Math.max(...stands.map(({ text }) => widthOf(text, small, true))) + small * 0.3,
    title: { lines: title ? [title] : [], x: box.x, y: baseline, size: small },
    nowAt: { x: box.x + box.width, y: baseline, size: small },
    nowOf,
    lineHeight: small * LEADING
  };
};
