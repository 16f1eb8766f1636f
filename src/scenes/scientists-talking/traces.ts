import { run } from '#simulation/run.ts';
import { scenarios } from '#simulation/scenarios.ts';
import { blocOf, INSTITUTIONS, isUniversity, type Params, type Trace } from '#simulation/types.ts';

/** Side A's labs wall up in year 12 of an otherwise open world; their secrets live ten years, as in the steps that follow. */
export const CLOSING = 8;
export const closing: Partial<Params> = {
  T: 10,
  events: [{ year: CLOSING, set: { oA: 0 } }]
};
/** Herding at the top of its range in an open world. */
export const herding: Partial<Params> = { eta: 0.8 };
export const { seed } = scenarios.open;

/** Years that a use is counted for, as long as the field's ties remember it; and how old the idea used may be. */
const WINDOW = 5;
const FRESH = 5;
const FIELDS = 6;

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

const closed = usesIn(run(closing, seed));
const open = usesIn(run({ T: closing.T ?? 2 }, seed));

const countAt = (uses: readonly Use[], time: number): number =>
  uses
    .filter((use) => use.bloc === 0)
    .reduce((all, { at }) => all + Math.max(0, Math.min(1, 2 * (time - at), 2 * (at + WINDOW - time))), 0);

/**
 * How often others' finds needed a fresh idea of side A's labs in the five years up to a time, soft at both ends: where
 * these labs close, and in the same world had they stayed open.
 */
export const usesAt = (time: number): { readonly closed: number; readonly open: number } => ({
  closed: countAt(closed, time),
  open: countAt(open, time)
});

const herd = run(herding, seed);

const sharesOf = (tick: number): readonly number[] => {
  const last = Math.min(herd.ticks - 1, Math.max(0, tick));
  const counts = Array.from({ length: FIELDS }, (_, field) =>
    [0, 1, 2, 3].reduce(
      (sum, back) => sum + (herd.projectsByField[Math.max(0, last - back) * FIELDS + field] ?? 0),
      0
    )
  );
  const all = counts.reduce((sum, count) => sum + count, 0) || 1;
  return counts.map((count) => count / all);
};

/** Share of all projects that go to each of the six fields in the year up to a time, in the world that follows the news. */
export const crowdAt = (time: number): readonly number[] => {
  const tick = Math.floor(time * 4);
  const [now, next] = [sharesOf(tick), sharesOf(tick + 1)];
  return now.map((share, field) => share + ((next[field] ?? share) - share) * (time * 4 - tick));
};
