import { openWeights } from '#content/data/shares.json';
import type { Box } from '#ui/chart/frame.ts';
import { seedHead, type Kernel } from '#ui/chart/kernel.ts';
import { levelIn } from '../percents.ts';

/** One country in one period: models with downloadable weights, all with known access, and the share in per cent. */
export interface Point {
  readonly open: number;
  readonly known: number;
  readonly share: number;
}

/** The two series: 2020–21 pooled, each year to 2025, and 2026 as far as it had gone. */
export const series = openWeights.map(({ period, us, china }) => {
  const point = ({ open, known }: { open: number; known: number }): Point => ({
    open,
    known,
    share: (100 * open) / known
  });
  return {
    name: period.replace('-', '–'),
    partial: period === '2026',
    us: point(us),
    china: point(china)
  };
});

/** The last whole year, whose shares the title tells. */
export const newest = series.findLast(({ partial }) => !partial)!;

const most = Math.max(...series.flatMap(({ us, china }) => [us.known, china.known]));

/** A point drawn as a small seed head, one kernel a model: those that can be downloaded, and the others round them. */
export interface Spot extends Point {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly openKernels: readonly Kernel[];
  readonly keptKernels: readonly Kernel[];
}

/** Pixels between two heads of one period. */
const APART = 4;

/** Half the distance along the line that keeps the two heads of every period apart, in CSS pixels. */
const dodgeFor = (height: number, radiusOf: (point: Point) => number): number =>
  Math.max(
    ...series.map(({ us, china }) => {
      const wanted = radiusOf(us) + radiusOf(china) + APART;
      const rise = (height * (us.share - china.share)) / 100;
      return Math.sqrt(Math.max(0, wanted * wanted - rise * rise)) / 2;
    })
  );

/** The points of one country in a box whose scale takes `gutter` pixels at the left; heads stand beside each other only as far as they must. */
export const spotsIn = (box: Box, gutter: number, side: 'us' | 'china'): readonly Spot[] => {
  const column = (box.width - gutter) / series.length;
  const full = Math.min(column * 0.29, box.height * 0.085);
  const radiusOf = ({ known }: Point): number => full * Math.sqrt(known / most);
  const dodge = dodgeFor(box.height, radiusOf) * (side === 'us' ? -1 : 1);
  return series.map((entry, i) => {
    const point = entry[side];
    const x = box.x + gutter + column * (i + 0.5) + dodge;
    const y = levelIn(box, point.share);
    const radius = radiusOf(point);
    const kernels = seedHead(point.known, x, y, radius);
    return {
      ...point,
      x,
      y,
      radius,
      openKernels: kernels.slice(0, point.open),
      keptKernels: kernels.slice(point.open)
    };
  });
};
