import type { Hue } from './palette.ts';

/** What a path is drawn with; a canvas context is one. Pixels; angles in radians, clockwise from the right. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  arc(x: number, y: number, r: number, from: number, to: number): void;
}

/** Adds one kernel at a point to the kernels drawn together; (`cos`, `sin`) is the direction of its long axis. */
export type AddKernel = (x: number, y: number, cos: number, sin: number) => void;

/** What the field is painted on: a canvas or an SVG. Sizes in pixels, opacities 0–1. */
export interface Surface {
  /** How many times thicker than usual lines are to be, 1 or more: whoever paints a line applies it. */
  readonly thick: number;
  fill(hue: Hue, alpha: number, draw: (pen: Pen) => void): void;
  /** Ends are cut off unless `round`. */
  stroke(hue: Hue, alpha: number, width: number, draw: (pen: Pen) => void, round?: boolean): void;
  /** Kernels of one size, `long` and `wide` half across, all of one colour. */
  kernels(hue: Hue, alpha: number, long: number, wide: number, draw: (add: AddKernel) => void): void;
  /** What is drawn inside fades as one, so that nothing shows through anything else. */
  group(alpha: number, draw: () => void): void;
}
