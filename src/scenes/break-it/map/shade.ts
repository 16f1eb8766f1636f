import { group } from 'd3';
import type { Hue } from '#picture/palette.ts';
import type { Known } from './certainty.ts';
import type { Layout } from './layout.ts';
import type { Measure } from './worlds.ts';

/** From which distance from zero on each of the four shades is used, in per cent or in ideas. */
export const steps: Readonly<Record<Measure, readonly [number, number, number, number]>> = {
  total: [0, 10, 20, 30],
  lead: [0, 5, 15, 30]
};

/** Walls for closed and the commons’ gold for open, as neither side is meant; the sides’ own hues for the lead. */
const hues: Readonly<Record<Measure, { readonly above: Hue; readonly below: Hue }>> = {
  total: { above: 'wall', below: 'gold' },
  lead: { above: 'us', below: 'china' }
};

/** The fullest shade of each hue that words in ink stay readable on, 4.5 : 1 in every theme. */
const fullest: Partial<Record<Hue, number>> = { wall: 0.4, gold: 0.5, us: 0.58, china: 0.5 };

/** A colour and how much of it lies over the paper, 0–1. */
export interface Shade {
  readonly hue: Hue;
  readonly opacity: number;
}

/** The shade of one of the four steps on a side of zero, 1 next to zero. */
export const shadeOf = (measure: Measure, above: boolean, step: number): Shade => {
  const hue = hues[measure][above ? 'above' : 'below'];
  return { hue, opacity: fullest[hue]! * (0.06 + 0.235 * step) };
};

/** The shade of a value in per cent or in ideas. */
export const shadeAt = (measure: Measure, value: number): Shade => {
  const away = Math.abs(value);
  return shadeOf(measure, value > 0, Math.max(1, steps[measure].filter((from) => away >= from).length));
};

/** Cells of one shade, as one path; without a shade where nothing is known yet. */
export interface Area {
  readonly shade: Shade | undefined;
  readonly d: string;
}

/** The cells by their shade: a few marks instead of one a cell. */
export const areasOf = (
  shown: readonly (Known | undefined)[],
  measure: Measure,
  { boxes }: Pick<Layout, 'boxes'>
): readonly Area[] => {
  const cells = boxes.map(({ x, y, width, height }, cell) => {
    const known = shown[cell];
    const d = `M${x + 0.5} ${y + 0.5}h${width - 1}v${height - 1}h${1 - width}Z`;
    return { shade: known && shadeAt(measure, known.mean), d };
  });
  return [...group(cells, ({ shade }) => shade && `${shade.hue} ${shade.opacity}`).values()].map((alike) => ({
    shade: alike[0]!.shade,
    d: alike.map(({ d }) => d).join('')
  }));
};
