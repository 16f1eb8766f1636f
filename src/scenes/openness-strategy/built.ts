import { byYear } from '#content/data/built-on.json';
import type { Box, Type } from '#ui/chart/frame.ts';
import { type Kernel } from '#ui/chart/kernel.ts';
import { widthOf } from '#ui/chart/text.ts';

/** Models built on a base of the other country, by year, 2022 to 2026. */
export const built = byYear.filter(({ year }) => year >= 2022);

/** Kernels in a line. */
const LINE = 10;

const stacked = (count: number, from: number, away: 1 | -1, y: number, step: number): readonly Kernel[] => {
  const lines = Math.ceil(count / LINE);
  return Array.from({ length: count }, (_, i) => ({
    x: from + away * step * ((i % LINE) + 0.5),
    y: y + (Math.floor(i / LINE) - (lines - 1) / 2) * step * 1.35,
    r: step * 0.4,
    turn: -35 * away
  }));
};

/** Places the years under each other, Chinese models on American bases to the left of the year, American ones to the right. */
export const builtIn = (box: Box, type: Type) => {
  const middle = box.x + box.width / 2;
  const yearHalf = widthOf('2026', type.small, true) / 2 + type.small * 0.8;
  const figure = type.small * 2.2;
  const row = Math.min(box.height / built.length, type.small * 7);
  const step = Math.min((box.width / 2 - yearHalf - figure) / LINE, row / 2.9);
  return built.map(({ year, chineseOnUs, usOnChinese }, i) => {
    const y = box.y + row * (i + 0.5);
    const sideAt = (count: number, away: 1 | -1) => {
      const from = middle + away * yearHalf;
      return {
        count,
        kernels: stacked(count, from, away, y, step),
        figureX: from + away * (Math.min(count, LINE) * step + type.small * 0.5)
      };
    };
    return { year, y, step, china: sideAt(chineseOnUs, -1), us: sideAt(usOnChinese, 1) };
  });
};
