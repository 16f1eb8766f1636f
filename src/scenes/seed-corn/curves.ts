import { line, scaleLinear } from 'd3';
import { lerp } from '#story/progress.ts';
import type { Box } from '#ui/chart/frame.ts';
import { YEARS } from './people.ts';

/** Scales and lines of a chart of percentages over 40 years, in CSS pixels. */
export interface Curves {
  readonly x: (year: number) => number;
  readonly y: (percent: number) => number;
  /** The curve of a series by quarter, up to a time in years. */
  readonly until: (series: readonly number[], year: number) => string;
  /** A straight line through points of year and percentage. */
  readonly through: (points: readonly (readonly [number, number])[]) => string;
}

/** The curves inside a box, percentages from 0 to `most`. */
export const curvesIn = (box: Box, most: number): Curves => {
  const x = scaleLinear([0, YEARS], [box.x, box.x + box.width]);
  const y = scaleLinear([0, most], [box.y + box.height, box.y]);
  const draw = line<readonly [number, number]>(
    ([year]) => x(year),
    ([, percent]) => y(percent)
  );
  return {
    x,
    y,
    through: (points) => draw([...points]) ?? '',
    until: (series, year) => {
      const whole = Math.min(series.length - 1, Math.max(0, Math.floor(year * 4)));
      const points = series.slice(0, whole + 1).map((percent, n) => [n / 4, percent] as const);
      return draw([...points, [Math.min(YEARS, year), valueAt(series, year)] as const]) ?? '';
    }
  };
};

/** Height of a series of values by quarter at a time in years. */
export const valueAt = (series: readonly number[], year: number): number => {
  const whole = Math.min(series.length - 1, Math.max(0, Math.floor(year * 4)));
  const next = Math.min(series.length - 1, whole + 1);
  return lerp(series[whole] ?? 0, series[next] ?? 0, year * 4 - whole);
};

/** Moves labels apart that would lie closer than `gap`, keeping their order from top to bottom. */
export const apart = (heights: readonly number[], gap: number, lowest: number): readonly number[] => {
  const order = heights.map((height, index) => ({ height, index })).sort((a, b) => a.height - b.height);
  let last = -Infinity;
  for (const label of order) last = label.height = Math.max(label.height, last + gap);
  let next = lowest + gap;
  for (const label of order.reverse()) next = label.height = Math.min(label.height, next - gap);
  return heights.map((_, index) => order.find((label) => label.index === index)!.height);
};
