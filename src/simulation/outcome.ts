import { QUARTERS } from './constants.ts';
import { blocOf, INSTITUTIONS, isBreakthrough, isUniversity, type Trace } from './types.ts';

/** Years at which every run of a sweep is read. */
export const HORIZONS = [5, 10, 20, 40] as const;
export type Horizon = (typeof HORIZONS)[number];

/** What a world has come to after some years (specification, section 7); the textbook never counts. */
export interface Moment {
  readonly years: number;
  readonly ideas: number;
  readonly breakthroughs: number;
  /** Ideas visible to the best-informed lab of A, and of B, and how many more A’s has. */
  readonly bestA: number;
  readonly bestB: number;
  readonly lead: number;
  /** Share of the ideas of the last five years that are not public, 0–1. */
  readonly kept: number;
  /** Share of all projects so far that went to ideas already found elsewhere, 0–1. */
  readonly duplicated: number;
  /** Researchers in training, and researchers in labs. */
  readonly training: number;
  readonly labResearchers: number;
}

/**
 * What a sweep keeps of a run. A run of 40 years contains the shorter ones, so every horizon comes with it; only the
 * mail and the leaks of that very moment are missing where a run ends there.
 */
export interface Outcome {
  /** At each of the horizons that the run reaches, in order. */
  readonly at: readonly Moment[];
  readonly end: Moment;
  /** Ideas in the world, and A’s lead, at the start of each year from 0. */
  readonly ideasBy: readonly number[];
  readonly leadBy: readonly number[];
  /** Projects of all labs, over the whole run. */
  readonly labProjects: number;
  /** True if the last idea of the map was found: there was no more to find. */
  readonly exhausted: boolean;
}

/** The numbers of a run, year by year, at its horizons, and at its end. */
export function outcomeOf(trace: Trace): Outcome {
  const whole = Math.floor(trace.ticks / QUARTERS);
  const years = Array.from({ length: whole + 1 }, (_, year) => year);
  const ticks = [...years.map((year) => QUARTERS * year), ...(trace.ticks % QUARTERS ? [trace.ticks] : [])];
  const known = knownAt(trace, ticks);
  const work = workBy(trace, ticks);
  const momentAfter = (n: number): Moment => momentAt(trace, ticks[n]!, known[n]!, work.duplicated[n]!);
  const ideas = ideasAt(trace, ticks);
  return {
    at: HORIZONS.filter((horizon) => horizon <= whole).map(momentAfter),
    end: momentAfter(ticks.length - 1),
    ideasBy: years.map((year) => ideas[year]!),
    leadBy: years.map((year) => bestOf(known[year]!, 0) - bestOf(known[year]!, 1)),
    labProjects: work.labProjects,
    exhausted: trace.found[trace.ideas - 1]! >= 0
  };
}

/** What an outcome says of a horizon; of its end, where the run is shorter. */
export const momentOf = ({ at, end }: Outcome, horizon: number): Moment =>
  at.find(({ years }) => years === horizon) ?? end;

function momentAt(trace: Trace, t: number, known: Int32Array, duplicated: number): Moment {
  const since = t - 5 * QUARTERS;
  let [ideas, breakthroughs, late, kept] = [0, 0, 0, 0];
  for (const v of trace.order) {
    const found = trace.found[v]!;
    if (found > t) break;
    ideas++;
    if (isBreakthrough(trace, v)) breakthroughs++;
    if (found <= since) continue;
    late++;
    const released = trace.released[v]!;
    if (released < 0 || released > t) kept++;
  }
  const [bestA, bestB] = [bestOf(known, 0), bestOf(known, 1)];
  let [training, labResearchers] = [0, 0];
  for (let i = 0; i < INSTITUTIONS; i++) {
    training += trace.students[t * INSTITUTIONS + i]!;
    if (!isUniversity(i)) labResearchers += trace.people[t * INSTITUTIONS + i]!;
  }
  return {
    years: t / QUARTERS,
    ideas,
    breakthroughs,
    bestA,
    bestB,
    lead: bestA - bestB,
    kept: late === 0 ? 0 : kept / late,
    duplicated,
    training,
    labResearchers
  };
}

/** Of rising ticks, the place of the first that is not before each tick of a run. */
function placesOf(ticks: readonly number[]): readonly number[] {
  return Array.from({ length: ticks.at(-1)! + 1 }, (_, t) => ticks.findIndex((tick) => tick >= t));
}

/** Ideas found by anybody at the start of each of some rising ticks, the last of which is the end. */
function ideasAt(trace: Trace, ticks: readonly number[]): readonly number[] {
  const places = placesOf(ticks);
  const counts = ticks.map(() => 0);
  for (const v of trace.order) counts[places[trace.found[v]!]!]!++;
  let sum = 0;
  return counts.map((count) => (sum += count));
}

/** Ideas visible to each institution at the start of each of some rising ticks, the last of which is the end. */
function knownAt(trace: Trace, ticks: readonly number[]): readonly Int32Array[] {
  const known = ticks.map(() => new Int32Array(INSTITUTIONS));
  const places = placesOf(ticks);
  for (const v of trace.order) {
    const row = v * INSTITUTIONS;
    for (let i = 0; i < INSTITUTIONS; i++) {
      const seen = trace.visibleAt[row + i]!;
      if (seen >= 0) known[places[seen]!]![i]!++;
    }
  }
  for (let n = 1; n < ticks.length; n++)
    for (let i = 0; i < INSTITUTIONS; i++) known[n]![i]! += known[n - 1]![i]!;
  return known;
}

/** What the best-informed lab of a bloc knows, of what all institutions know. */
function bestOf(known: Int32Array, bloc: 0 | 1): number {
  let best = 0;
  known.forEach((ideas, i) => {
    if (!isUniversity(i) && blocOf(i) === bloc) best = Math.max(best, ideas);
  });
  return best;
}

/** Share of all projects until each tick that were on ideas already found elsewhere; and projects of all labs in all. */
function workBy(
  trace: Trace,
  ticks: readonly number[]
): { readonly duplicated: readonly number[]; readonly labProjects: number } {
  const shares: number[] = [];
  let [all, duplicated, labProjects, cell] = [0, 0, 0, 0];
  for (const t of ticks) {
    for (; cell < t * INSTITUTIONS; cell++) {
      const projects = trace.projects[cell]!;
      all += projects;
      duplicated += trace.duplicated[cell]!;
      if (!isUniversity(cell % INSTITUTIONS)) labProjects += projects;
    }
    shares.push(all === 0 ? 0 : duplicated / all);
  }
  return { duplicated: shares, labProjects };
}
