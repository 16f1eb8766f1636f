import { blocOf, INSTITUTIONS, isUniversity, type Params, type Trace } from '#simulation/types.ts';

/** Side A's labs wall up in year 8 of an otherwise open world; their secrets live ten years, as in the steps that follow. */
export const CLOSING = 8;
export const closing: Partial<Params> = {
  T: 10,
  events: [{ year: CLOSING, set: { oA: 0 } }]
};

/** Years that a use is counted for, as long as the field's ties remember it; and how old the idea used may be. */
const WINDOW = 5;
const FRESH = 5;

interface Use {
  readonly at: number;
  readonly bloc: 0 | 1;
}

/** Each time a find needed a fresh idea that a lab had found and another institution had read: when, and the lab's side. */
const usesIn = (trace: Trace): readonly Use[] =>
  [...trace.order].flatMap((child) => {
    const inst = trace.origin[child] ?? -1;
    const parents = [...trace.prereq.subarray(trace.prereqStart[child], trace.prereqStart[child + 1])];
    return parents.flatMap((parent) => {
      const from = trace.origin[parent] ?? -1;
      const released = trace.released[parent] ?? -1;
      const read = released >= 0 && (trace.visibleAt[parent * INSTITUTIONS + inst] ?? -1) >= released;
      const age = ((trace.found[child] ?? 0) - (trace.found[parent] ?? 0)) / 4;
      if (from < 0 || from === inst || isUniversity(from) || !read || age > FRESH) return [];
      return [{ at: (trace.found[child] ?? 0) / 4, bloc: blocOf(from) }];
    });
  });

const countAt = (uses: readonly Use[], time: number): number =>
  uses
    .filter((use) => use.bloc === 0)
    .reduce((all, { at }) => all + Math.max(0, Math.min(1, 2 * (time - at), 2 * (at + WINDOW - time))), 0);

/**
 * In a trace, how often others' finds needed a fresh idea of side A's labs in the five years up to a time, soft at both
 * ends.
 */
export const usesBy = (trace: Trace): ((time: number) => number) => {
  const uses = usesIn(trace);
  return (time) => countAt(uses, time);
};
