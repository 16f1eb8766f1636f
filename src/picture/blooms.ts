import type { Trace } from '#simulation/types.ts';
import type { Frame } from './marks.ts';
import { plotOf, type Point } from './layout.ts';
import { waitingPlace } from './kernels.ts';
import { addPiece, pathOf } from './path.ts';
import { addDot } from './pools.ts';
import { ramp, smooth } from './ramp.ts';

/** Ticks before the find when threads start, and after it when petals are open, start to fall and are gone. */
const SPINNING = 1.6;
const OPEN = 0.7;
const FALLING = 2.5;
const GONE = 5;
/** Curves that one thread is made of. */
const PIECES = 8;

/** Adds what shows around the find of a breakthrough: petals round the plot, threads from its parents, their halos. */
export function addBlooms(trace: Trace, frame: Frame): void {
  for (const v of frame.plan.breakthroughs) {
    const age = frame.tick - frame.plan.times.grown[v]!;
    if (age <= -SPINNING || age >= GONE) continue;
    const fall = 1 - smooth(ramp(FALLING, GONE, age));
    const plot = plotOf(trace.origin[v]!);
    const open = smooth(ramp(-0.5, OPEN, age));
    if (open > 0) {
      const alpha = frame.plots[plot.inst]! * fall;
      addDot(frame.blooms, plot.x, plot.y, ramp(-0.5, GONE, age) * 0.35, open, alpha, 0, plot.inst);
    }
    if (frame.view.threads > 0) addThreads(trace, frame, v, age, fall);
  }
}

/** Where an idea is to be found by its reader `inst`: in the head, or in the reader's own plot. */
function parentPlace(trace: Trace, frame: Frame, v: number, inst: number): Point | undefined {
  const { slots } = frame.plan;
  const n = slots.of[v]!;
  if (n >= 0 && n < frame.taken) return { x: slots.x[n]!, y: slots.y[n]! };
  return trace.origin[v] === inst ? waitingPlace(frame, trace, v) : undefined;
}

function addThreads(trace: Trace, frame: Frame, v: number, age: number, fall: number): void {
  const plot = plotOf(trace.origin[v]!);
  const reach = smooth(ramp(-SPINNING, 0, age));
  const alpha = frame.view.threads * fall * Math.min(1, frame.faint + 0.3);
  for (let e = trace.prereqStart[v]!; e < trace.prereqStart[v + 1]!; e++) {
    const at = parentPlace(trace, frame, trace.prereq[e]!, plot.inst);
    if (!at) continue;
    addDot(frame.halos, at.x, at.y, 0, frame.kernel * 1.9, alpha * Math.min(1, reach * 3));
    const path = pathOf(plot, at);
    for (let n = 0; n < PIECES; n++) {
      const [a, b] = [1 - (reach * n) / PIECES, 1 - (reach * (n + 1)) / PIECES];
      addPiece(frame.threads, path, a, b, 0.0018, alpha);
    }
  }
}
