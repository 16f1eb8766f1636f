import { IDEAS, LABS, PER_BLOC, QUARTERS, UNIVERSITIES } from '../src/simulation/constants.ts';
import { ideasBy } from '../src/simulation/counts.ts';
import { knowledge } from '../src/simulation/lead.ts';
import { run } from '../src/simulation/run.ts';
import { INSTITUTIONS, type Trace } from '../src/simulation/types.ts';

/** Years at which every world of the sweeps is read; a run of 40 years holds the shorter ones. */
export const HORIZONS = [5, 10, 20, 40] as const;

/** What the sweeps keep of one run; each list has one entry a horizon. */
export interface Reading {
  /** Ideas found by anybody. */
  readonly ideas: readonly number[];
  /** Ideas known to the best-informed lab of A, and of B. */
  readonly bestA: readonly number[];
  readonly bestB: readonly number[];
  /** Projects of all ten labs from the start on. */
  readonly labProjects: readonly number[];
  /** Year in which one of the last hundred ideas of the map was found: from then on the world is short of ideas. Infinity: never. */
  readonly edge: number;
}

const ticks = HORIZONS.map((years) => years * QUARTERS);
const EDGE = 100;

/** Runs a world for 40 years and reads it; takes what `run` takes. */
export const read = (...world: Parameters<typeof run>): Reading => readingOf(run(...world));

/** What a run of 40 years says at each horizon. */
export function readingOf(trace: Trace): Reading {
  const ideas = ideasBy(trace);
  const [a, b] = knowledge(trace);
  const projects = labProjectsBy(trace);
  const last = Array.from(trace.found.subarray(IDEAS - EDGE)).filter((tick) => tick >= 0);
  return {
    ideas: ticks.map((t) => ideas[t]!),
    bestA: ticks.map((t) => a.best[t]!),
    bestB: ticks.map((t) => b.best[t]!),
    labProjects: ticks.map((t) => projects[t]!),
    edge: last.length === 0 ? Infinity : Math.min(...last) / QUARTERS
  };
}

/** Projects of all labs before the start of each tick. */
function labProjectsBy(trace: Trace): number[] {
  const sums = [0];
  for (let t = 0; t < trace.ticks; t++) {
    let sum = sums[t]!;
    for (const first of [UNIVERSITIES, PER_BLOC + UNIVERSITIES]) {
      const from = t * INSTITUTIONS + first;
      for (let cell = from; cell < from + LABS; cell++) sum += trace.projects[cell]!;
    }
    sums.push(sum);
  }
  return sums;
}
