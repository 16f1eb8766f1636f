import { scores } from '#content/data/fmti.json';
import { reported } from '#content/data/reported.ts';
import type { Box, Type } from '#ui/chart/frame.ts';
import { widthOf } from '#ui/chart/text.ts';

/** A firm on the strip of a year: its points, its side, and where it stands in CSS pixels. */
export interface Dot {
  readonly company: string;
  readonly score: number;
  readonly side: 'us' | 'china' | 'other';
  readonly x: number;
  readonly y: number;
}

/** A year of the Transparency Index: its published mean, the middle of its strip, and its firms. */
export interface Strip {
  readonly year: number;
  readonly mean: number;
  readonly y: number;
  readonly dots: readonly Dot[];
}

/** The firm whose scores are followed. */
export const FOLLOWED = 'Meta';

const sideOf = (region: string): Dot['side'] =>
  region === 'US' ? 'us' : region === 'China' ? 'china' : 'other';

/** Firms so near to each other that their kernels would touch stand in turns above and under the line. */
const spread = (xs: readonly number[], r: number): readonly number[] => {
  const ends = [0, -1, 1].map((lane) => ({ lane, end: -Infinity }));
  return xs.map((x) => {
    const free = ends.find(({ end }) => x - end >= 2 * r) ?? ends[0]!;
    free.end = x;
    return free.lane;
  });
};

/** Lays out the three years of the index in a box, firms by their points of 100 from left to right. */
export const stripsIn = (box: Box, { small }: Type, meanText: (mean: number) => string) => {
  const left = box.x + widthOf('2025', small) + small * 0.9;
  const right = box.x + box.width - widthOf(meanText(58), small, true) - small * 0.8;
  const row = box.height / reported.s12.length;
  const r = Math.min(small * 0.5, row * 0.2);
  const xOf = (score: number): number => left + ((right - left) * score) / 100;
  const strips = reported.s12.map(({ year, mean }, i): Strip => {
    const y = box.y + row * (i + 0.5);
    const firms = scores
      .filter((entry) => entry.year === year)
      .map(({ company, region, score }) => ({ company, score, side: sideOf(region), x: xOf(score) }))
      .sort((a, b) => a.score - b.score);
    const lanes = spread(
      firms.map(({ x }) => x),
      r * 0.8
    );
    return { year, mean, y, dots: firms.map((firm, k) => ({ ...firm, y: y + lanes[k]! * r * 1.3 })) };
  });
  return { strips, left, right, row, r, xOf };
};
