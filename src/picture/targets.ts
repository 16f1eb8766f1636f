import { blocOf, isUniversity, type Params } from '#simulation/types.ts';
import type { Box } from './box.ts';
import { plots } from './layout.ts';

/** A round target over a plot, in pixels. */
export interface Target {
  readonly inst: number;
  readonly left: number;
  readonly top: number;
  readonly size: number;
}

/** What a finger can hit. */
const FINGER = 44;

/** Targets over the plots: as large as the plots and no smaller than a fingertip, unless two would overlap. */
export function targetsOf({ left, top, side }: Box): Target[] {
  return plots.map((plot) => {
    const others = plots.filter((other) => other !== plot);
    const room = Math.min(...others.map((other) => Math.hypot(other.x - plot.x, other.y - plot.y)));
    const size = Math.min(Math.max(FINGER, 2.6 * plot.r * side), room * side * 0.98);
    return {
      inst: plot.inst,
      left: left + plot.x * side - size / 2,
      top: top + plot.y * side - size / 2,
      size
    };
  });
}

/** True if an institution keeps more than it publishes at a time in years, as its rules have it. */
export function walledAt(params: Partial<Params>, inst: number, time: number): boolean {
  const name = isUniversity(inst) ? 'oU' : blocOf(inst) === 0 ? 'oA' : 'oB';
  let openness = params[name] ?? 1;
  const tick = Math.floor(4 * time + 1e-9);
  for (const event of params.events ?? []) {
    if (Math.round(4 * event.year) > tick) continue;
    if ('inst' in event) openness = event.inst === inst ? event.o : openness;
    else openness = event.set[name] ?? openness;
  }
  return openness < 0.5;
}
