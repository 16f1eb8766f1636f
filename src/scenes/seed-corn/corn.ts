import { between, lerp } from '#story/progress.ts';
import type { Box } from '#ui/chart/frame.ts';
import { seedHead, type Kernel } from '#ui/chart/kernel.ts';

const HARVEST = 61;
const SEED = 9;

/** One of the two ways: what is eaten, what is kept, and what grows from it. */
export interface Way {
  readonly eaten: readonly Kernel[];
  readonly kept: readonly Kernel[];
  readonly next: readonly Kernel[];
  readonly x: number;
  readonly radius: number;
  readonly harvestY: number;
  readonly nextY: number;
}

/**
 * One way of using a harvest, inside a box in CSS pixels. `keeps`: whether part is set aside as seed. `setAside` and
 * `grown` run from 0 to 1: how far the seed has left the harvest, and how far the next harvest stands.
 */
export const wayOf = (box: Box, keeps: boolean, setAside: number, grown: number, line: number): Way => {
  const free = box.height - 3 * line;
  const radius = Math.max(14, Math.min(box.width * 0.2, free * 0.2));
  const x = box.x + box.width * (keeps ? 0.25 : 0.75);
  const harvestY = box.y + line * 1.6 + radius;
  const nextY = box.y + box.height - line * 1.6 - radius;
  const head = seedHead(HARVEST, x, harvestY, radius);
  const rowY = (harvestY + nextY) / 2;
  const spread = (radius * 2) / SEED;
  const kept = head.slice(-SEED).map((kernel, i) => ({
    x: lerp(kernel.x, x + (i - (SEED - 1) / 2) * spread, setAside),
    y: lerp(kernel.y, rowY, setAside),
    r: kernel.r,
    turn: lerp(kernel.turn ?? 0, 90, setAside)
  }));
  const next = seedHead(HARVEST, x, nextY, radius).map((kernel, i) => ({
    ...kernel,
    r: kernel.r * between(grown * (HARVEST + 8), i, i + 1)
  }));
  return {
    eaten: keeps ? head.slice(0, -SEED) : head,
    kept: keeps ? kept : [],
    next: keeps ? next : [],
    x,
    radius,
    harvestY,
    nextY
  };
};
