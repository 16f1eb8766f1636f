import { plotOf, slotAt, spacingOf, type Point } from '#picture/layout.ts';
import { breakthroughYears, ideasBy } from '#simulation/counts.ts';
import { run } from '#simulation/run.ts';
import { scenarios } from '#simulation/scenarios.ts';
import { blocOf, isUniversity, type Trace } from '#simulation/types.ts';

/** One idea on its way into the commons: where it grows, where it is planted, and when (in years). */
export interface Followed {
  readonly idea: number;
  readonly inst: number;
  readonly plot: Point;
  readonly slot: Point;
  readonly found: number;
  readonly planted: number;
}

/** Years that pass between an idea's publication and its kernel's landing on the head, at most. */
const FLIGHT = 0.75;

/** The first idea of a trace that a lab of side A found and published at once. */
export const firstFrom = (trace: Trace): Followed => {
  const idea = trace.order.find((v) => {
    const inst = trace.origin[v] ?? -1;
    return blocOf(inst) === 0 && !isUniversity(inst) && trace.released[v] === trace.found[v];
  });
  if (idea === undefined) throw new Error('no lab of side A published anything in this run');
  const inst = trace.origin[idea] ?? 0;
  const found = (trace.found[idea] ?? 0) / 4;
  const place = trace.textbook + trace.releases.indexOf(idea);
  return {
    idea,
    inst,
    plot: plotOf(inst),
    slot: slotAt(place, spacingOf(trace.textbook, trace.releases.length)),
    found,
    planted: found + FLIGHT
  };
};

const trace = run(scenarios.open.params, scenarios.open.seed);

/** The kernel that `warning` follows, in the open scenario. */
export const first = firstFrom(trace);

/** The year of the last breakthrough found by `year` in that scenario; `year` itself when there was none. */
export const bloomBefore = (year: number): number =>
  breakthroughYears(trace).findLast((found) => found <= year) ?? year;

const ideas = ideasBy(trace);

/** Ideas found in that scenario by a whole year. */
export const ideasIn = (year: number): number | undefined => ideas[4 * year];
