/** Part of a step that lies between `from` and `to`, as 0 to 1; 0 before it and 1 after it. */
export const part = (progress: number, from = 0, to = 1): number =>
  Math.min(1, Math.max(0, (progress - from) / (to - from)));

/** Eases 0 to 1 in and out, with slope 0 at both ends. */
export const smooth = (t: number): number => t * t * (3 - 2 * t);

/** How far a picture is there that comes with a step. */
export const entering = (progress: number): number => smooth(part(progress, 0.06, 0.2));

/** How far a picture is still there that goes when a step comes. */
export const leaving = (progress: number): number => 1 - smooth(part(progress, 0, 0.12));
