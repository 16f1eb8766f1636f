import type { Point } from './layout.ts';
import { addCurve, type Curves } from './pools.ts';

const MIDDLE = 0.5;
/** How much sooner a flight falls towards the head than it turns about it. */
const FALL = 1.7;

/** A flight between a plot and a slot of the head, in polar coordinates about the middle of the square. */
export interface Path {
  readonly r0: number;
  readonly r1: number;
  readonly angle: number;
  readonly turn: number;
}

/** The path from a plot's point to the head's: it swings round the head the shorter way and crosses no kernels. */
export function pathOf(plot: Point, head: Point): Path {
  const angle = Math.atan2(plot.y - MIDDLE, plot.x - MIDDLE);
  const turn = Math.atan2(head.y - MIDDLE, head.x - MIDDLE) - angle;
  return {
    r0: Math.hypot(plot.x - MIDDLE, plot.y - MIDDLE),
    r1: Math.hypot(head.x - MIDDLE, head.y - MIDDLE),
    angle,
    turn: turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI))
  };
}

/** X of the point a share `s` (0–1) of the way along, from the plot. */
export const pathX = (path: Path, s: number): number => MIDDLE + radius(path, s) * Math.cos(angleAt(path, s));
/** Y of the same point. */
export const pathY = (path: Path, s: number): number => MIDDLE + radius(path, s) * Math.sin(angleAt(path, s));

const radius = ({ r0, r1 }: Path, s: number): number => r1 + (r0 - r1) * (1 - s) ** FALL;
const angleAt = ({ angle, turn }: Path, s: number): number => angle + turn * s * s * (3 - 2 * s);

/** Gentle start, gentle landing: share of the time flown → share of the way. */
export const flown = (p: number): number => (p < 0.5 ? 2 * p * p : 1 - 2 * (1 - p) * (1 - p));

/** Adds the piece of a path between two shares of the way to a list of curves. */
export function addPiece(
  curves: Curves,
  path: Path,
  from: number,
  to: number,
  width: number,
  alpha: number,
  look = 0
): void {
  const m = (from + to) / 2;
  const [x0, y0] = [pathX(path, from), pathY(path, from)];
  addCurve(
    curves,
    x0,
    y0,
    pathX(path, m),
    pathY(path, m),
    pathX(path, to),
    pathY(path, to),
    width,
    alpha,
    look
  );
}
