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

/** The two series, 2020–21 (pooled) to 2025. */
export const series = openWeights
  .filter(({ period }) => period !== '2026')
  .map(({ period, us, china }) => {
    const point = ({ open, known }: { open: number; known: number }): Point => ({
      open,
      known,
      share: (100 * open) / known
    });
    return { name: period.replace('-', '–'), us: point(us), china: point(china) };
  });

const most = Math.max(...series.flatMap(({ us, china }) => [us.known, china.known]));

/** A point drawn as a small seed head, one kernel a model: those that can be downloaded, and the others round them. */
export interface Spot extends Point {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly openKernels: readonly Kernel[];
  readonly keptKernels: readonly Kernel[];
}

/** The points of one country in a box whose scale takes `gutter` pixels at the left; the countries stand beside each other. */
export const spotsIn = (box: Box, gutter: number, side: 'us' | 'china'): readonly Spot[] => {
  const column = (box.width - gutter) / series.length;
  const full = Math.min(column * 0.25, box.height * 0.14);
  return series.map((entry, i) => {
    const point = entry[side];
    const x = box.x + gutter + column * (i + (side === 'us' ? 0.27 : 0.73));
    const y = levelIn(box, point.share);
    const radius = full * Math.sqrt(point.known / most);
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
