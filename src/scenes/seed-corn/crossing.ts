import type { Kernel } from '#ui/chart/kernel.ts';

/**
 * Kernels in two rows on their way from one end to the other, `share` of the way (0: none has left, 1: all are spread
 * over the whole way). `outward` goes from the first end to the second. Pixels.
 */
export const crossing = (
  count: number,
  [from, to]: readonly [number, number],
  y: number,
  share: number,
  outward: boolean
): readonly Kernel[] => {
  const columns = Math.ceil(count / 2);
  const step = (to - from) / 20;
  const [start, sign] = outward ? [from, 1] : [to, -1];
  return Array.from({ length: count }, (_, i) => {
    const column = columns - 1 - Math.floor(i / 2);
    const away = (column + 0.5) * step * share;
    return {
      x: start + sign * away,
      y: y + (i % 2 === 0 ? -1 : 1) * step * 0.5,
      r: share === 0 ? 0 : Math.min(13, step * 0.42),
      turn: 0
    };
  });
};
