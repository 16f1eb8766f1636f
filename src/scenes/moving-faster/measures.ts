import { LEADING, type Box, type Type } from '#ui/chart/frame.ts';
import type { Kernel } from '#ui/chart/kernel.ts';
import { linesOf, widthOf } from '#ui/chart/text.ts';

/** A row of kernels: a label before it, its figure after it. */
export interface CountRow {
  readonly side: 'us' | 'china';
  readonly name: string;
  readonly figure: string;
  /** Kernels that stand for the figure. */
  readonly kernels: number;
  /** Pale kernels after them, up to a whole. */
  readonly rest: number;
}

/** One comparison: what is counted, and its two rows. */
export interface Count {
  readonly title: string;
  readonly rows: readonly [CountRow, CountRow];
}

const cut = (count: number, perLine: number): readonly number[] =>
  Array.from({ length: Math.ceil(count / perLine) }, (_, i) => Math.min(perLine, count - i * perLine));

/** Places comparisons under each other in a box: titles, labels, and kernels in as few lines as the room allows. */
export const countsIn = (box: Box, type: Type, counts: readonly Count[]) => {
  const rows = counts.flatMap((count) => count.rows);
  const gap = type.small * 0.7;
  const nameWidth = Math.max(...rows.map(({ name }) => widthOf(name, type.small, true))) + gap;
  const figureWidth = Math.max(...rows.map(({ figure }) => widthOf(figure, type.small, true))) + gap;
  const room = box.width - nameWidth - figureWidth;
  const titles = counts.map(({ title }) => linesOf(title, box.width, type.body, true));
  const laid = (perLine: number) => {
    const step = Math.min(30, room / perLine);
    const linesIn = (row: CountRow) => Math.ceil((row.kernels + row.rest) / perLine);
    const rowHeight = (row: CountRow) => Math.max(type.small * LEADING, linesIn(row) * step * 0.95);
    const needed = counts.reduce(
      (sum, count, i) =>
        sum +
        titles[i]!.length * type.body * LEADING +
        type.body * 0.35 +
        count.rows.reduce((all, row) => all + rowHeight(row), 0),
      0
    );
    return { perLine, step, linesIn, rowHeight, needed };
  };
  const loose = [20, 25, 34, 50].map(laid).find(({ needed }) => needed + type.body * 3 <= box.height);
  const { perLine, step, linesIn, rowHeight, needed } = loose ?? laid(50);
  const spare = Math.max(0, Math.min((box.height - needed) / counts.length, type.body * 4));
  let y = box.y;
  return counts.map((count, i) => {
    const title = { lines: titles[i]!, x: box.x, y: y + type.body, size: type.body };
    y += titles[i]!.length * type.body * LEADING + type.body * 0.35;
    const placed = count.rows.map((row) => {
      const height = rowHeight(row);
      const middle = y + height / 2;
      const first = middle - ((linesIn(row) - 1) * step * 0.95) / 2;
      const kernels: readonly Kernel[] = cut(row.kernels + row.rest, perLine).flatMap((inLine, line) =>
        Array.from({ length: inLine }, (_, k) => ({
          x: box.x + nameWidth + (k + 0.5) * step,
          y: first + line * step * 0.95,
          r: step * 0.47,
          turn: -50
        }))
      );
      y += height + spare * 0.15;
      const last = cut(row.kernels + row.rest, perLine)[0] ?? 0;
      const baseline = middle + type.small * 0.35;
      return {
        row,
        name: { lines: [row.name], x: box.x, y: baseline, size: type.small },
        figure: {
          lines: [row.figure],
          x: box.x + nameWidth + last * step + gap * 0.6,
          y: baseline,
          size: type.small
        },
        kernels: kernels.slice(0, row.kernels),
        rest: kernels.slice(row.kernels)
      };
    });
    y += spare * 0.7;
    return { title, rows: placed };
  });
};
