import { lerp } from '#story/progress.ts';
import type { Kernel } from '#ui/chart/kernel.ts';
import type { Base } from './bases.ts';

const CUTS = 14;
/** Half the width of a flow where it leaves its base, in CSS pixels; it swells towards the model. */
const THIN = 0.3;

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** The middle of a flow a share `t` of the way: level at both shores, bowed by `bow` pixels in between. */
const along = (base: Base, kernel: Kernel, bow: number, t: number): { x: number; y: number } => {
  const s = 1 - t;
  const [a, b] = [3 * s * s * t, 3 * s * t * t];
  const turn = lerp(base.x, kernel.x, 0.5);
  return {
    x: s * s * s * base.x + (a + b) * turn + t * t * t * kernel.x,
    y: (s * s * s + a) * base.y + (b + t * t * t) * kernel.y + (a + b) * bow
  };
};

/**
 * The outline of a flow from a base to a model as far as it has come, `share` from 0 to 1; it is thin at the base and
 * widest at the model, `wide` pixels to either side, so that its direction shows without its colour.
 */
export const flowPath = (base: Base, kernel: Kernel, bow: number, wide: number, share: number): string => {
  if (share <= 0) return '';
  const middles = Array.from({ length: CUTS + 1 }, (_, i) => along(base, kernel, bow, (share * i) / CUTS));
  const half = (i: number): number => lerp(THIN, wide, (share * i) / CUTS);
  const upper = middles.map(({ x, y }, i) => `${short(x)} ${short(y - half(i))}`);
  const lower = middles.map(({ x, y }, i) => `${short(x)} ${short(y + half(i))}`).reverse();
  return `M${[...upper, ...lower].join('L')}Z`;
};

/** How far each of `count` flows has come, and how far its kernel has grown, when its year is `share` there, 0 to 1. */
export const grownBy = (
  count: number,
  i: number,
  share: number
): { readonly flow: number; readonly kernel: number } => {
  const start = count < 2 ? 0 : (0.5 * i) / (count - 1);
  const own = Math.min(1, Math.max(0, (share - start) / 0.5));
  return { flow: Math.min(1, own / 0.8), kernel: Math.min(1, Math.max(0, (own - 0.7) / 0.3)) };
};
