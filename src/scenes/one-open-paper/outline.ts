import type { PlaceKind } from '#content/lineage.ts';
import { kernelsPath } from '#ui/chart/kernel.ts';

/** The outline of a work's mark as SVG paths: what is filled, and the ring round it where it has one. */
export interface Outline {
  readonly body: string;
  readonly ring: string;
}

const n = (value: number): string => value.toFixed(1);

/** A circle as an SVG path. */
export const circlePath = (x: number, y: number, r: number): string =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`;

/**
 * The mark of a work round a point: shape tells the kind of place apart, never hue alone. A company's is a kernel, a
 * university's a dot in a ring, one of both a kernel in a ring, any other's a diamond. `r` is half its size in CSS pixels.
 */
export function outlineOf(kind: PlaceKind, x: number, y: number, r: number): Outline {
  switch (kind) {
    case 'company':
      return { body: kernelsPath([{ x, y, r }]), ring: '' };
    case 'both':
      return { body: kernelsPath([{ x, y, r: r * 0.62 }]), ring: circlePath(x, y, r) };
    case 'university':
      return { body: circlePath(x, y, r * 0.45), ring: circlePath(x, y, r) };
    case 'other':
      return {
        body: `M${n(x)} ${n(y - r)}l${n(r * 0.8)} ${n(r)}l${n(-r * 0.8)} ${n(r)}l${n(-r * 0.8)} ${n(-r)}Z`,
        ring: ''
      };
  }
}
