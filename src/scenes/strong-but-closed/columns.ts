import type { Box } from '#ui/chart/frame.ts';
import type { Kernel } from '#ui/chart/kernel.ts';
import { levelIn } from '../percents.ts';
import type { Period } from './periods.ts';

/** Room at the left for the scale, in CSS pixels; the controls under the chart keep the same. */
export const GUTTER = 48;

/** One column of the chart: its middle, its kernels below and behind the wall, and the wall. */
export interface Column {
  readonly x: number;
  readonly half: number;
  readonly open: readonly Kernel[];
  readonly kept: readonly Kernel[];
}

/** The middle of each of `count` columns. */
export const middlesIn = (box: Box, count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => box.x + GUTTER + ((box.width - GUTTER) / count) * (i + 0.5));

const block = (
  count: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
  perRow: number,
  r: number
) => {
  const rows = Math.ceil(count / perRow);
  const step = (right - left) / perRow;
  return Array.from({ length: count }, (_, i): Kernel => {
    const row = Math.floor(i / perRow);
    return {
      x: left + step * ((i % perRow) + 0.5),
      y: bottom - ((bottom - top) / rows) * (row + 0.5),
      r,
      turn: -40
    };
  });
};

/** A column of kernels for each period, one kernel a model: those that can be downloaded under the wall, the others above it. */
export const columnsIn = (box: Box, periods: readonly Period[]): readonly Column[] => {
  const width = (box.width - GUTTER) / periods.length;
  const half = width * 0.4;
  const most = Math.max(...periods.map(({ known }) => known));
  const perRow = Math.max(3, Math.round(Math.sqrt((2 * half * most) / box.height)));
  const rowHeight = (box.height - 8) / (Math.ceil(most / perRow) + 1);
  const r = Math.min((2 * half) / perRow, rowHeight) * 0.46;
  return middlesIn(box, periods.length).map((x, i) => {
    const { open, known, share } = periods[i]!;
    const wall = levelIn(box, share);
    return {
      x,
      half,
      open: block(open, x - half, x + half, wall + 3, box.y + box.height, perRow, r),
      kept: block(known - open, x - half, x + half, box.y, wall - 3, perRow, r)
    };
  });
};
