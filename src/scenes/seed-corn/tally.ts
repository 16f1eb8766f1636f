import type { Box } from '#ui/chart/frame.ts';
import type { Kernel } from '#ui/chart/kernel.ts';

/**
 * A row or block of `all` kernels that fills a box from the top left, column by column, as large as fits;
 * the first `some` are the ones that count.
 */
export const tallyOf = (box: Box, all: number, rows: number, largest: number): readonly Kernel[] => {
  const columns = Math.ceil(all / rows);
  const step = Math.min(box.width / columns, box.height / rows, largest * 2.5);
  return Array.from({ length: all }, (_, i) => ({
    x: box.x + (Math.floor(i / rows) + 0.5) * step,
    y: box.y + box.height / 2 + ((i % rows) + 0.5 - rows / 2) * step,
    r: step * 0.42,
    turn: -60
  }));
};
