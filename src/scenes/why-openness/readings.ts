import { blocOf, isBreakthrough, type Trace } from '#simulation/types.ts';

/** A breakthrough with what it grew from; years. */
export interface Bloom {
  readonly idea: number;
  readonly year: number;
  readonly parents: readonly number[];
  /** Year in which the oldest of its parents that is no textbook idea was found. */
  readonly oldest: number;
}

/** An idea with the institutions that found something with it: for each, the year from which it could read it. */
export interface Readership {
  readonly idea: number;
  readonly released: number;
  readonly readers: readonly { readonly inst: number; readonly year: number }[];
}

const parentsOf = (trace: Trace, idea: number): readonly number[] => [
  ...trace.prereq.subarray(trace.prereqStart[idea], trace.prereqStart[idea + 1])
];

const yearOf = (ticks: Int16Array, at: number): number => (ticks[at] ?? -1) / 4;

/** Of the breakthroughs found from `since` on, the one that grew from the oldest idea of the run; undefined if there is none. */
export const deepestBloom = (trace: Trace, since: number): Bloom | undefined => {
  const blooms = [...trace.order]
    .filter((idea) => isBreakthrough(trace, idea) && yearOf(trace.found, idea) >= since)
    .map((idea) => {
      const parents = parentsOf(trace, idea);
      const young = parents.filter((parent) => parent >= trace.textbook);
      return {
        idea,
        parents,
        year: yearOf(trace.found, idea),
        oldest: Math.min(...young.map((parent) => yearOf(trace.found, parent)))
      };
    });
  return blooms.toSorted((a, b) => a.oldest - b.oldest || a.year - b.year)[0];
};

/** Of the ideas of side A published in [from, to) years, the one that most plots on both sides built on within `within` years; undefined if none reached both. */
export const mostRead = (trace: Trace, from: number, to: number, within: number): Readership | undefined => {
  const readers = new Map<number, Map<number, number>>();
  for (const child of trace.order) {
    const inst = trace.origin[child] ?? -1;
    for (const idea of parentsOf(trace, child)) {
      const released = yearOf(trace.released, idea);
      if (released < from || released >= to || blocOf(trace.origin[idea] ?? 0) === 1) continue;
      if (trace.origin[idea] === inst || yearOf(trace.found, child) > released + within) continue;
      const known = readers.get(idea) ?? new Map<number, number>();
      known.set(inst, Math.max(released, yearOf(trace.visibleAt, idea * 16 + inst)));
      readers.set(idea, known);
    }
  }
  const sides = (by: Map<number, number>) => new Set([...by.keys()].map(blocOf)).size;
  const best = [...readers]
    .filter(([, by]) => sides(by) === 2)
    .toSorted((a, b) => b[1].size - a[1].size || a[0] - b[0])[0];
  return (
    best && {
      idea: best[0],
      released: yearOf(trace.released, best[0]),
      readers: [...best[1]].map(([inst, year]) => ({ inst, year }))
    }
  );
};

/** In a trace, how many of the ideas found by a time in years are kept then, and how many there are. */
export const keptBy =
  (trace: Trace) =>
  (year: number): { readonly kept: number; readonly all: number } => {
    const all = trace.order.filter((idea) => yearOf(trace.found, idea) <= year);
    const kept = all.filter((idea) => {
      const released = yearOf(trace.released, idea);
      return released < 0 || released > year;
    });
    return { kept: kept.length, all: all.length };
  };
