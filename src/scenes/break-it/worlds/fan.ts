import { area, line, scaleLinear } from 'd3';
import type { Spread } from './spread.ts';

/** A chart of ideas over the years: where its marks lie, in CSS pixels. */
export interface Fan {
  readonly x: (year: number) => number;
  readonly y: (ideas: number) => number;
  /** The band of eight of ten worlds, as a path. */
  readonly band: (spreads: readonly Spread[]) => string;
  /** A line through one value a year, as a path. */
  readonly line: (values: readonly number[]) => string;
  readonly years: readonly number[];
  readonly ideas: readonly number[];
}

/** The chart of some fans in a box; it ends at the highest of all their values. */
export const fanIn = (
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  years: number,
  fans: readonly (readonly Spread[])[]
): Fan => {
  const most = Math.max(10, ...fans.flat().map(({ high }) => high));
  const x = scaleLinear([0, years], [box.x, box.x + box.width]);
  const y = scaleLinear([0, most], [box.y + box.height, box.y]);
  const across = (_: unknown, year: number): number => x(year);
  return {
    x,
    y,
    band: (spreads) =>
      area<Spread>(
        across,
        ({ low }) => y(low),
        ({ high }) => y(high)
      )([...spreads]) ?? '',
    line: (values) => line<number>(across, (value) => y(value))([...values]) ?? '',
    years: x.ticks(Math.min(8, years)).filter(Number.isInteger),
    ideas: y.ticks(3).filter((value) => value > 0)
  };
};

/** Heights of two labels so that they do not touch, each as near to its mark as that allows, inside a range. */
export const apart = (
  [a, b]: readonly [number, number],
  gap: number,
  [low, high]: readonly [number, number]
): readonly [number, number] => {
  const inside = (value: number): number => Math.min(high, Math.max(low, value));
  if (Math.abs(a - b) >= gap) return [inside(a), inside(b)];
  const middle = Math.min(high - gap / 2, Math.max(low + gap / 2, (a + b) / 2));
  return a <= b ? [middle - gap / 2, middle + gap / 2] : [middle + gap / 2, middle - gap / 2];
};
