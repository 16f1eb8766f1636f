import type { Kernel } from '#ui/chart/kernel.ts';

/** Kernels that fill the whole way when they stand in one row. */
const WAY = 40;

/**
 * Kernels in `rows` rows on their way from one end to the other, `share` of the way (0: none has left, 1: all are spread
 * over the whole way). `outward` goes from the first end to the second. Pixels.
 */
export const crossing = (
  count: number,
  [from, to]: readonly [number, number],
  y: number,
  share: number,
  outward: boolean,
  rows = 2
): readonly Kernel[] => {
  const columns = Math.ceil(count / rows);
  const step = ((to - from) / WAY) * rows;
  const [start, sign] = outward ? [from, 1] : [to, -1];
  return Array.from({ length: count }, (_, i) => {
    const column = columns - 1 - Math.floor(i / rows);
    const away = (column + 0.5) * step * share;
    return {
      x: start + sign * away,
      y: y + ((i % rows) - (rows - 1) / 2) * step,
      r: share === 0 ? 0 : Math.min(20, step * 0.42),
      turn: 0
    };
  });
};
