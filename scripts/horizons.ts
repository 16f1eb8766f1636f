import { IDEAS, QUARTERS } from '../src/simulation/constants.ts';
import { HORIZONS, outcomeOf } from '../src/simulation/outcome.ts';
import { run } from '../src/simulation/run.ts';
import { INSTITUTIONS, isUniversity, type Trace } from '../src/simulation/types.ts';

/** What the sweeps keep of one run of 40 years; each list has one entry a horizon. */
export interface Reading {
  /** Ideas found by anybody. */
  readonly ideas: readonly number[];
  /** Ideas known to the best-informed lab of A, and of B. */
  readonly bestA: readonly number[];
  readonly bestB: readonly number[];
  /** Projects of all ten labs from the start on. */
  readonly labProjects: readonly number[];
  /** Year in which the first of the last hundred ideas of the map was found: from then on ideas run short. Infinity: never. */
  readonly edge: number;
}

const EDGE = 100;

/** Runs a world and reads it; takes what `run` takes. */
export function read(...world: Parameters<typeof run>): Reading {
  const trace = run(...world);
  const { at } = outcomeOf(trace);
  const last = Array.from(trace.found.subarray(IDEAS - EDGE)).filter((tick) => tick >= 0);
  return {
    ideas: at.map(({ ideas }) => ideas),
    bestA: at.map(({ bestA }) => bestA),
    bestB: at.map(({ bestB }) => bestB),
    labProjects: labProjectsOf(trace),
    edge: last.length === 0 ? Infinity : Math.min(...last) / QUARTERS
  };
}

function labProjectsOf(trace: Trace): number[] {
  let [sum, cell] = [0, 0];
  return HORIZONS.map((years) => {
    for (; cell < years * QUARTERS * INSTITUTIONS; cell++)
      if (!isUniversity(cell % INSTITUTIONS)) sum += trace.projects[cell]!;
    return sum;
  });
}
