import { QUARTERS } from './constants.ts';
import { blocOf, INSTITUTIONS, isBreakthrough, isUniversity, type Trace } from './types.ts';

/** Five years: what "recent" means in the metrics. */
const RECENT = 5 * QUARTERS;

/** Ideas found, by the start of each tick. */
export function ideasBy(trace: Trace): Int32Array {
  return summed(perTick(trace, trace.order, trace.found));
}

/** Years at which breakthroughs were found, in order. */
export function breakthroughYears(trace: Trace): number[] {
  const found = [...trace.order].filter((v) => isBreakthrough(trace, v));
  return found.map((v) => trace.found[v]! / QUARTERS).sort((a, b) => a - b);
}

/** Breakthroughs per decade of the run; one found at the very end counts to the last. */
export function perDecade(trace: Trace): number[] {
  const years = trace.ticks / QUARTERS;
  const decades = new Array<number>(Math.ceil(years / 10)).fill(0);
  for (const year of breakthroughYears(trace))
    decades[Math.min(decades.length - 1, Math.floor(year / 10))]!++;
  return decades;
}

/** Share of ideas found in the last five years that are not public, at the start of each tick; 0 where there are none. */
export function lockedBy(trace: Trace): Float64Array {
  const found = ideasBy(trace);
  const kept = new Int32Array(trace.ticks + 2);
  for (const v of trace.order) {
    const from = trace.found[v]!;
    const stale = Math.min(trace.ticks + 1, from + RECENT);
    const until = trace.released[v]! < 0 ? stale : Math.min(stale, trace.released[v]!);
    kept[from]!++;
    kept[Math.max(from, until)]!--;
  }
  const now = summed(kept);
  return Float64Array.from(
    found,
    (all, t) => now[t]! / Math.max(1, all - (t < RECENT ? 0 : found[t - RECENT]!))
  );
}

/** B's share of the ideas published in the last five years, by publisher, at the start of each tick; NaN where there are none. */
export function papersBy(trace: Trace): Float64Array {
  const published = [...trace.releases].filter((v) => trace.leaked[v] === 0);
  const all = summed(perTick(trace, published, trace.released));
  const fromB = published.filter((v) => blocOf(trace.publisher[v]!) === 1);
  const b = summed(perTick(trace, fromB, trace.released));
  const recent = (by: Int32Array, t: number): number => by[t]! - (t < RECENT ? 0 : by[t - RECENT]!);
  return Float64Array.from(all, (_, t) => recent(b, t) / recent(all, t));
}

/** Projects of all labs of A and of B, and the share of all projects that went to ideas already found elsewhere. */
export function effort(trace: Trace): { labProjects: [number, number]; duplicated: number } {
  const labProjects: [number, number] = [0, 0];
  let all = 0;
  let duplicated = 0;
  trace.projects.forEach((projects, cell) => {
    const i = cell % INSTITUTIONS;
    all += projects;
    duplicated += trace.duplicated[cell]!;
    if (!isUniversity(i)) labProjects[blocOf(i)] += projects;
  });
  return { labProjects, duplicated: all === 0 ? 0 : duplicated / all };
}

/** Inverse Simpson index of projects over fields, mean over ticks: 6 is even, 1 is everybody in one field. */
export function fieldSpread(trace: Trace): number {
  const fields = trace.projectsByField.length / trace.ticks;
  let sum = 0;
  let busy = 0;
  for (let t = 0; t < trace.ticks; t++) {
    const projects = trace.projectsByField.subarray(t * fields, (t + 1) * fields);
    const all = projects.reduce((total, n) => total + n, 0);
    if (all === 0) continue;
    sum += (all * all) / projects.reduce((total, n) => total + n * n, 0);
    busy++;
  }
  return busy === 0 ? 0 : sum / busy;
}

/** Students, researchers in labs and professors of both blocs, at the start of each tick. */
export function headCounts(trace: Trace): {
  students: Float64Array;
  labs: Float64Array;
  professors: Float64Array;
} {
  const students = new Float64Array(trace.ticks + 1);
  const labs = new Float64Array(trace.ticks + 1);
  const professors = new Float64Array(trace.ticks + 1);
  for (let t = 0; t <= trace.ticks; t++) {
    for (let i = 0; i < INSTITUTIONS; i++) {
      const cell = t * INSTITUTIONS + i;
      students[t]! += trace.students[cell]!;
      (isUniversity(i) ? professors : labs)[t]! += trace.people[cell]!;
    }
  }
  return { students, labs, professors };
}

function perTick(trace: Trace, ideas: Iterable<number>, times: Int16Array): Int32Array {
  const counts = new Int32Array(trace.ticks + 1);
  for (const v of ideas) counts[times[v]!]!++;
  return counts;
}

function summed(counts: Int32Array): Int32Array {
  let sum = 0;
  return counts.map((n) => (sum += n));
}
