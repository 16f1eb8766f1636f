import { scaleLinear } from 'd3';
import type { Kernel } from '#ui/chart/kernel.ts';
import type { Spread } from './worlds/spread.ts';

/** Worlds as kernels on a line from one edge to the other, zero in the middle, stacked where they meet. Pixels. */
export interface Swarm {
  readonly kernels: readonly Kernel[];
  readonly x: (value: number) => number;
}

/** The swarm of some values in a strip; the scale grows in fixed steps so that worlds can be compared with one another. */
export const swarmOf = (
  { values, low, high }: Omit<Spread, 'median'> & { readonly values: readonly number[] },
  left: number,
  width: number,
  middle: number,
  height: number,
  steps: readonly number[]
): Swarm => {
  const farthest = Math.max(...[low, high, ...values].map(Math.abs));
  const reach = steps.find((step) => step >= farthest) ?? farthest;
  const x = scaleLinear([-reach, reach], [left, left + width]);
  const r = Math.min(4.5, Math.max(2.2, width / 150));
  const columns = new Map<number, number>();
  const kernels = values.map((value) => {
    const column = Math.round(x(value) / (2 * r));
    const n = columns.get(column) ?? 0;
    columns.set(column, n + 1);
    const away = (n % 2 === 0 ? 1 : -1) * Math.ceil(n / 2) * r * 1.3;
    return {
      x: x(value),
      y: middle + Math.max(-height / 2 + r, Math.min(height / 2 - r, away)),
      r,
      turn: 90
    };
  });
  return { kernels, x };
};
