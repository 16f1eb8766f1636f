import type { Frame } from './marks.ts';
import { plotOf } from './layout.ts';
import { addPiece, flown, pathOf, pathX, pathY } from './path.ts';
import { addDot } from './pools.ts';
import { countUpTo } from './times.ts';

/** Share of the path that the trail of a reading reaches back. */
const TRAIL = 0.3;

/** Adds the readings in flight from the head to a plot, each a small dot with a trail. */
export function addReads(frame: Frame): void {
  const { reads, slots } = frame.plan;
  const last = countUpTo(reads.leaves, frame.tick);
  for (let n = countUpTo(reads.leaves, frame.tick - reads.flying); n < last; n++) {
    const p = (frame.tick - reads.leaves[n]!) / reads.flying;
    const slot = slots.of[reads.idea[n]!]!;
    const plot = plotOf(reads.inst[n]!);
    const path = pathOf(plot, { x: slots.x[slot]!, y: slots.y[slot]! });
    // Paths run from plot to head; a reading goes the other way.
    const s = 1 - flown(p);
    const from = Math.min(1, s + TRAIL);
    const alpha = frame.view.flights * frame.faint * Math.min(1, 5 * p, 5 * (1 - p));
    const look = slots.look[slot]!;
    const [x, y] = [pathX(path, s), pathY(path, s)];
    addDot(frame.reads, x, y, 0, 1, alpha, look, reads.idea[n]!);
    addPiece(frame.trails, path, from, s, 0.0008, alpha * 0.5, look);
  }
}
