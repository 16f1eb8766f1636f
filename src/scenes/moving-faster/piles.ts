import { type Box, LEADING, type Placed, type Type } from '#ui/chart/frame.ts';
import { type Kernel } from '#ui/chart/kernel.ts';
import { linesOf, widthOf } from '#ui/chart/text.ts';

/** Rows of the two heaps from the ground up: 42 and 21 kernels, two for one. */
export const heaps = { china: [9, 8, 7, 6, 5, 4, 2, 1], us: [6, 5, 4, 3, 2, 1] } as const;

/** Height of the taller heap in steps, with a little air. */
const TALL = 6.2;

/** Kernels of the row for the report that says “about half”: this many of each. */
export const HALF = 6;

/** A heap of kernels that stands on the ground, filled from below. */
export const heap = (
  rows: readonly number[],
  middle: number,
  ground: number,
  step: number
): readonly Kernel[] =>
  rows.flatMap((count, row) =>
    Array.from({ length: count }, (_, i) => ({
      x: middle + (i - (count - 1) / 2) * step + ((row * 7 + i * 3) % 5) * step * 0.03,
      y: ground - step * 0.36 - row * step * 0.72,
      r: step * 0.46,
      turn: ((i * 47 + row * 71) % 90) - 45
    }))
  );

/** Where heaps, their labels and the row of the other report stand in a box. */
export const pilesIn = (
  box: Box,
  type: Type,
  words: { readonly china: string; readonly us: string; readonly differ: string; readonly half: string }
) => {
  const columns = { china: box.x + box.width * 0.3, us: box.x + box.width * 0.77 };
  const wrap = (text: string, width: number) => linesOf(text, width, type.body, true);
  const names = { china: wrap(words.china, box.width * 0.52), us: wrap(words.us, box.width * 0.42) };
  const differ = linesOf(words.differ, box.width, type.small);
  const rowHeight = type.small * 1.5;
  const labels = Math.max(names.china.length, names.us.length) * type.body * LEADING;
  const report = differ.length * type.small * LEADING + rowHeight + type.small * 0.8;
  const room = box.height - labels - report - type.body;
  const step = Math.min(box.width / 16.5, room / TALL);
  const spare = Math.max(0, room - step * TALL);
  const ground = box.y + step * TALL + spare * 0.4;
  const labelTop = ground + type.body * 1.25;
  const reportTop = labelTop + labels + Math.min(spare * 0.4, type.body * 3);
  const placed = (lines: readonly string[], x: number, y: number, size: number): Placed => ({
    lines,
    x,
    y,
    size
  });
  const rowY = reportTop + differ.length * type.small * LEADING + rowHeight * 0.5;
  const rowX = box.x + widthOf(words.half, type.small) + type.small;
  const rowStep = Math.min(type.small * 1.35, (box.width * 0.4) / (2 * HALF));
  const row: readonly Kernel[] = Array.from({ length: 2 * HALF }, (_, i) => ({
    x: rowX + rowStep * (i + 0.5),
    y: rowY,
    r: rowStep * 0.46,
    turn: -55
  }));
  return {
    ground,
    china: heap(heaps.china, columns.china, ground, step),
    us: heap(heaps.us, columns.us, ground, step),
    names: {
      china: placed(names.china, columns.china, labelTop, type.body),
      us: placed(names.us, columns.us, labelTop, type.body)
    },
    differ: placed(differ, box.x, reportTop + type.small * 0.2, type.small),
    row,
    half: placed([words.half], box.x, rowY + type.small * 0.35, type.small),
    rest: { x: rowX + rowStep * 2 * HALF + type.small * 0.6, y: rowY + type.small * 0.35, size: type.small }
  };
};
