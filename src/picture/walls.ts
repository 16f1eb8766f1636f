import { INSTITUTIONS, type Trace } from '#simulation/types.ts';
import { ramp, smooth } from './ramp.ts';

/** Ticks over which a wall closes or opens around a change of policy. */
const CHANGE = 4;

/** How a wall stands: the share of its plot's new ideas that is kept, and how much of the ring is there, both 0–1. */
export interface WallAt {
  readonly share: number;
  readonly closed: number;
}

/**
 * The wall of an institution at a tick. Between changes `share` is 1 − openness and a wall that keeps anything is
 * a whole ring; around a change both move for a year, half of it before. A wall present at year 0 stands there.
 */
export function wallAt(trace: Trace, inst: number, tick: number): WallAt {
  const last = trace.ticks - 1;
  const shareIn = (t: number): number =>
    1 - trace.openness[Math.min(last, Math.max(0, t)) * INSTITUTIONS + inst]!;
  const first = Math.ceil(tick - CHANGE / 2);
  let share = shareIn(first - 1);
  let closed = Number(share > 0);
  // Each change of policy at tick t has come as far as the time since half a window before it.
  for (let t = first; t < tick + CHANGE / 2; t++) {
    const step = shareIn(t) - shareIn(t - 1);
    if (step === 0) continue;
    const done = smooth(ramp(-CHANGE / 2, CHANGE / 2, tick - t));
    share += step * done;
    closed += (Number(shareIn(t) > 0) - Number(shareIn(t - 1) > 0)) * done;
  }
  return { share, closed };
}
