import type { Box } from '#ui/chart/frame.ts';
import type { Kernel } from '#ui/chart/kernel.ts';
import { levelIn } from '../percents.ts';
import type { Period } from './periods.ts';

/** Room at the left for the scale, in CSS pixels; the controls under the chart keep the same. */
export const GUTTER = 48;

/** One column of the chart: its middle, half its width, its kernels below and behind the wall. */
export interface Column {
  readonly x: number;
  readonly half: number;
  readonly open: readonly Kernel[];
  readonly kept: readonly Kernel[];
}

/** The middle of each of `count` columns. */
export const middlesIn = (box: Box, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => box.x + GUTTER + ((box.width - GUTTER) / count) * (i + 0.5));

/** `count` kernels in rows from `bottom` up to `top`, as even as whole kernels can be; no row is left ragged. */
const block = (
  count: number,
  x: number,
  half: number,
  top: number,
  bottom: number,
  r: number,
  rows: number
) => {
  const kernels: Kernel[] = [];
  for (let row = 0; row < rows; row += 1) {
    const [before, after] = [row, row + 1].map((n) => Math.round((count * n) / rows));
    const inRow = after! - before!;
    for (let k = 0; k < inRow; k += 1)
      kernels.push({
        x: x - half + ((2 * half) / inRow) * (k + 0.5),
        y: bottom - ((bottom - top) / rows) * (row + 0.5),
        r,
        turn: -40
      });
  }
  return kernels;
};

/** Room that the wall takes on each side of it, in CSS pixels. */
const CLEAR = 3;

/**
 * A column of kernels for each period, one kernel a model in order of date from the bottom: those that can be downloaded under
 * the wall, the others above it. All columns are as high as 100 %; a column of fewer models is narrower, so that every kernel
 * has the same room.
 */
export const columnsIn = (box: Box, periods: readonly Period[]): readonly Column[] => {
  const widest = ((box.width - GUTTER) / periods.length) * 0.43;
  const most = Math.max(...periods.map(({ known }) => known));
  const cell = Math.sqrt((2 * widest * box.height) / most);
  const rows = Math.max(2, Math.round(box.height / cell));
  const r = Math.min(cell, box.height / rows) * 0.47;
  return middlesIn(box, periods.length).map((x, i) => {
    const { open, known, share } = periods[i]!;
    const wall = levelIn(box, share);
    const half = (widest * known) / most;
    const under = Math.min(rows - 1, Math.max(1, Math.round((rows * share) / 100)));
    return {
      x,
      half,
      open: block(open, x, half, wall + CLEAR, box.y + box.height, r, under),
      kept: block(known - open, x, half, box.y, wall - CLEAR, r, rows - under)
    };
  });
};
