import type { Box, Type } from '#ui/chart/frame.ts';

/** Room for the flows of one direction in one year, in CSS pixels from the top. */
export interface Lane {
  readonly top: number;
  readonly middle: number;
  readonly height: number;
}

interface Counted {
  readonly chineseOnUs: number;
  readonly usOnChinese: number;
}

/** Below this many pixels between two kernels the two directions of a year share one lane. */
const LOWEST = 2.9;
const WIDEST = 15;

/** The largest pitch, in CSS pixels, for which all lanes fit; a lane is never lower than a line of text. */
const pitchFor = (height: number, counts: readonly number[], least: number): number => {
  let [low, high] = [0.5, WIDEST];
  for (let i = 0; i < 30; i += 1) {
    const middle = (low + high) / 2;
    const taken = counts.reduce((sum, count) => sum + Math.max(least, (count + 0.4) * middle), 0);
    if (taken > height) high = middle;
    else low = middle;
  }
  return low;
};

/**
 * Shares a box among the years, each with a lane for the flows from the US to China over one for the flows back. Years
 * with more models are higher. On a low stage the two directions of a year lie over each other: `apart` is false.
 */
export const lanesIn = (box: Box, { small }: Type, years: readonly Counted[]) => {
  const least = Math.max(12.5, small * 1.08);
  const gap = box.height > 200 ? small * 0.45 : 0;
  const room = box.height - gap * years.length;
  const both = years.flatMap(({ chineseOnUs, usOnChinese }) => [chineseOnUs, usOnChinese]);
  const most = years.map(({ chineseOnUs, usOnChinese }) => Math.max(chineseOnUs, usOnChinese));
  const wide = pitchFor(room, both, least);
  const apart = wide >= LOWEST;
  const pitch = apart ? wide : pitchFor(room, most, least);
  const heightOf = (count: number): number => Math.max(least, (count + 0.4) * pitch);
  const laneAt = (top: number, height: number): Lane => ({ top, height, middle: top + height / 2 });
  let top = box.y;
  const lanes = years.map(({ chineseOnUs, usOnChinese }) => {
    const start = top + gap / 2;
    const [first, second] = [heightOf(chineseOnUs), heightOf(usOnChinese)];
    const shared = laneAt(start, Math.max(first, second));
    const china = apart ? laneAt(start, first) : shared;
    const us = apart ? laneAt(start + first, second) : shared;
    const year = { top, china, us };
    top = us.top + us.height + gap / 2;
    return year;
  });
  return { lanes, pitch, apart };
};
