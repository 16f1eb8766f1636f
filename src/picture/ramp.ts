/** How far `t` has come from `from` to `to`, 0–1. */
export const ramp = (from: number, to: number, t: number): number =>
  Math.min(1, Math.max(0, (t - from) / (to - from)));

/** Starts and ends gently: [0, 1] → [0, 1], with no speed at either end. */
export const smooth = (p: number): number => p * p * (3 - 2 * p);
