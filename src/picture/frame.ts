import { INSTITUTIONS, type Trace } from '#simulation/types.ts';
import { addBlooms } from './blooms.ts';
import { addHeadLights, addInFlight, addIndoors } from './kernels.ts';
import { emptyFrame, type Frame } from './marks.ts';
import { addHires, addSprouts } from './people.ts';
import { groundOf, planOf, type Plan } from './plan.ts';
import { addReads } from './readings.ts';
import { addTies } from './tielines.ts';
import { countUpTo } from './times.ts';
import type { View } from './view.ts';
import { wallAt } from './walls.ts';

/** How much of a mark's opacity remains when it is dimmed all the way. */
const DIMMED = 0.2;

function clear(frame: Frame): void {
  const { kernels, reads, blooms, halos, sprouts, trails, ties, threads } = frame;
  for (const pool of [kernels, reads, blooms, halos, sprouts, trails, ties, threads]) pool.count = 0;
}

/** Slots taken at a tick, with the share of the way that time has come from the last landing to the next. */
function headAt(plan: Plan, textbook: number, tick: number): { taken: number; kernels: number } {
  const { lands } = plan.times;
  const landed = countUpTo(lands, tick);
  const [last, next] = [lands[landed - 1] ?? 0, lands[landed]];
  const share = next === undefined || next === last ? 0 : (tick - last) / (next - last);
  return { taken: textbook + landed, kernels: textbook + landed + share };
}

/**
 * The frame of a trace at a time in years, as a view shows it. A pure function of its arguments; a time outside the
 * run is taken as its nearest end. `into` only lends its arrays: pass the last frame to fill it anew.
 */
export function frame(trace: Trace, time: number, view: View, into = emptyFrame()): Frame {
  const plan = planOf(trace);
  const made = into as Frame;
  made.plan = plan;
  made.view = view;
  made.tick = Math.min(trace.ticks, Math.max(0, 4 * time || 0));
  const head = headAt(plan, trace.textbook, made.tick);
  made.taken = head.taken;
  made.ground = groundOf(plan, head.kernels);
  made.kernel = plan.spacing.slot * 0.62;
  made.faint = 1 - (1 - DIMMED) * view.dim;
  clear(made);
  for (let i = 0; i < INSTITUTIONS; i++) {
    const wall = wallAt(trace, i, made.tick);
    made.plots[i] = view.plots * (view.plotsLit.includes(i) ? 1 : made.faint);
    made.share[i] = wall.share;
    made.closed[i] = wall.closed;
  }
  if (view.ties > 0) addTies(made);
  addIndoors(trace, made);
  addInFlight(trace, made);
  addHeadLights(made);
  if (view.flights > 0) addReads(made);
  addBlooms(trace, made);
  if (view.people > 0) {
    addSprouts(trace, made);
    addHires(made);
  }
  return made;
}
