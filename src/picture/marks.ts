import { INSTITUTIONS } from '#simulation/types.ts';
import type { Plan } from './plan.ts';
import { emptyCurves, emptyDots, type Curves, type Dots } from './pools.ts';
import type { View } from './view.ts';

/** Where a kernel is; `LIT` is added for a kernel that the view points at. */
export const Place = { head: 0, plot: 1, flight: 2, lit: 4 } as const;

/** What is drawn of a run at a time: places in the unit square, sizes in units of its side, opacities 0–1. */
export interface Frame {
  plan: Plan;
  view: View;
  /** Model time drawn, in ticks, within the run. */
  tick: number;
  /** Slots of the head taken: those of the plan with a smaller number hold a kernel at rest. */
  taken: number;
  /** Radius of the ground under the head. */
  ground: number;
  /** Half the length of a kernel. */
  kernel: number;
  /** Opacity of what is not pointed at. */
  faint: number;
  /** Kernels not at rest in the head, or pointed at: look, idea, `Place`. */
  kernels: Dots;
  /** Readings on their way: look of the idea, idea. */
  reads: Dots;
  /** Petals round a plot (size: how far open, 0–1; id: institution). */
  blooms: Dots;
  /** Rings round the parents of a breakthrough; size is a radius. */
  halos: Dots;
  /** Students (id: university) and, with `place` 1, hires on their way. */
  sprouts: Dots;
  trails: Curves;
  ties: Curves;
  threads: Curves;
  /** By institution: opacity of plot and wall, share kept, and how much of the wall's ring is there. */
  plots: Float32Array;
  share: Float32Array;
  closed: Float32Array;
}

/** A frame to be filled, again and again. */
export const emptyFrame = (): Omit<Frame, 'plan' | 'view'> => ({
  tick: 0,
  taken: 0,
  ground: 0,
  kernel: 0,
  faint: 1,
  kernels: emptyDots(256),
  reads: emptyDots(),
  blooms: emptyDots(4),
  halos: emptyDots(16),
  sprouts: emptyDots(),
  trails: emptyCurves(),
  ties: emptyCurves(128),
  threads: emptyCurves(32),
  plots: new Float32Array(INSTITUTIONS),
  share: new Float32Array(INSTITUTIONS),
  closed: new Float32Array(INSTITUTIONS)
});
