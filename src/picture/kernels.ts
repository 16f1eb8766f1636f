import type { Trace } from '#simulation/types.ts';
import { Place, type Frame } from './marks.ts';
import { innerSlotAt, outward, plotOf, type Point } from './layout.ts';
import { indoors, planted, sizeOf } from './looks.ts';
import { addPiece, flown, pathOf, pathX, pathY, type Path } from './path.ts';
import { addDot } from './pools.ts';
import { GROWING } from './times.ts';

/** How much larger a kernel that is pointed at is drawn. */
const LIT_SIZE = 1.9;
/** Share of the path that a trail reaches back, and of a flight over which a kernel takes up its new direction. */
const TRAIL = 0.5;
const TURNING = 0.25;
/** Half the piece of path whose direction a kernel takes. */
const STEP = 0.01;
const TRAIL_PIECES = 4;

const lit = (frame: Frame, v: number): boolean => frame.view.ideasLit.includes(v);

/** Where the kernel of idea `v` waits in its finder's plot. */
export const waitingPlace = (frame: Frame, trace: Trace, v: number): Point =>
  innerSlotAt(plotOf(trace.origin[v]!), frame.plan.stores.slot[v]!, frame.plan.stores.room);

/** Size of kernels inside plots, as a multiple of the head's. */
const indoorSize = (frame: Frame): number => Math.min(1, Math.sqrt(40 / frame.plan.stores.room));

const litSize = (pointedAt: boolean): number => (pointedAt ? LIT_SIZE : 1);

/** Adds the kernels inside plots: growing, kept, or about to leave. */
export function addIndoors(trace: Trace, frame: Frame): void {
  const { grown, leaves } = frame.plan.times;
  const scale = indoorSize(frame);
  for (const v of trace.order) {
    if (trace.found[v]! > frame.tick + GROWING + 1) break;
    const growth = (frame.tick - grown[v]!) / GROWING + 1;
    if (growth <= 0 || leaves[v]! <= frame.tick) continue;
    const plot = plotOf(trace.origin[v]!);
    const at = waitingPlace(frame, trace, v);
    const pointedAt = lit(frame, v);
    const look = indoors(trace, v);
    const size = sizeOf(look) * litSize(pointedAt) * scale * Math.min(1, growth) ** 0.7;
    const alpha = pointedAt ? Math.max(frame.view.plots, frame.view.head) : frame.plots[plot.inst]!;
    const place = Place.plot + (pointedAt ? Place.lit : 0);
    addDot(frame.kernels, at.x, at.y, outward(at, plot), size, alpha, look, v, place);
  }
}

/** Direction of a kernel a share `s` along its path: tip first along it, turning from and to how it lies at the ends. */
function heading(path: Path, s: number, start: number, end: number): number {
  const [from, to] = [Math.max(0, s - STEP), Math.min(1, s + STEP)];
  const along = Math.atan2(pathY(path, from) - pathY(path, to), pathX(path, from) - pathX(path, to));
  const towards = s < 0.5 ? start : end;
  const share = Math.max(0, 1 - Math.min(s, 1 - s) / TURNING);
  const turn = towards - along;
  return along + (turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI))) * share;
}

/** Adds the kernels on their way from plot to head, each with a trail. */
export function addInFlight(trace: Trace, frame: Frame): void {
  const { slots, times } = frame.plan;
  const first = trace.textbook;
  for (let n = frame.taken; n < slots.idea.length; n++) {
    const v = slots.idea[n]!;
    if (times.leaves[v]! > frame.tick) break;
    const p = Math.max(0, 1 - (times.lands[n - first]! - frame.tick) / times.flying);
    const own = trace.leaked[v] === 1 || trace.publisher[v] === trace.origin[v];
    const plot = plotOf(own ? trace.origin[v]! : trace.publisher[v]!);
    const start = own ? waitingPlace(frame, trace, v) : plot;
    const path = pathOf(start, { x: slots.x[n]!, y: slots.y[n]! });
    const s = flown(p);
    const pointedAt = lit(frame, v);
    const scale = indoorSize(frame);
    const look = planted(trace, v);
    const size = sizeOf(look) * litSize(pointedAt) * (scale + (1 - scale) * s);
    const shown = pointedAt
      ? Math.max(frame.view.flights, frame.view.head)
      : frame.view.flights * frame.faint;
    const place = Place.flight + (pointedAt ? Place.lit : 0);
    const [x, y] = [pathX(path, s), pathY(path, s)];
    addDot(
      frame.kernels,
      x,
      y,
      heading(path, s, outward(start, plot), slots.angle[n]!),
      size,
      shown,
      look,
      v,
      place
    );
    addTrail(frame, path, s, shown * Math.min(1, 4 * (1 - p)), look);
  }
}

/** Adds the piece of a path behind a share `s` of it, fainter further back. */
function addTrail(frame: Frame, path: Path, s: number, alpha: number, look: number): void {
  const from = Math.max(0, s - TRAIL);
  for (let n = 0; n < TRAIL_PIECES; n++) {
    const a = from + ((s - from) * n) / TRAIL_PIECES;
    const b = from + ((s - from) * (n + 1)) / TRAIL_PIECES;
    const faded = (alpha * (n + 1)) / (TRAIL_PIECES + 1);
    addPiece(frame.trails, path, a, b, 0.0011, faded, look);
  }
}

/** Adds again, larger, the kernels at rest in the head that the view points at. */
export function addHeadLights(frame: Frame): void {
  const { slots } = frame.plan;
  for (const v of frame.view.ideasLit) {
    const n = slots.of[v] ?? -1;
    if (n < 0 || n >= frame.taken) continue;
    const look = slots.look[n]!;
    const size = sizeOf(look) * LIT_SIZE;
    const place = Place.head + Place.lit;
    addDot(frame.kernels, slots.x[n]!, slots.y[n]!, slots.angle[n]!, size, frame.view.head, look, v, place);
  }
}
