import { between, ease } from '#story/progress.ts';

/** How far a picture is there that comes with a step: none at its start, all of it a fifth of the way through. */
export const entering = (progress: number): number => ease(between(progress, 0.06, 0.2));

/** How far a picture is still there that goes when a step comes; it has gone before the next is half there. */
export const leaving = (progress: number): number => 1 - ease(between(progress, 0, 0.12));

/** Eased progress over a span of a step. */
export const over = (progress: number, from: number, to: number): number => ease(between(progress, from, to));
