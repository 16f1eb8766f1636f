import { LABS, PER_BLOC, QUARTERS, UNIVERSITIES } from './constants.ts';
import { blocOf, INSTITUTIONS, type Trace } from './types.ts';

const MONTHS = 12 / QUARTERS;

/** What a bloc knows at the start of each tick, in ideas beyond the textbook. */
export interface Knowledge {
  /** Ideas visible to its best-informed lab. */
  readonly best: Int32Array;
  /** Ideas visible to anybody in it. */
  readonly reach: Int32Array;
}

/** What A and B know. */
export function knowledge(trace: Trace): readonly [Knowledge, Knowledge] {
  const length = trace.ticks + 1;
  const known = Array.from({ length: INSTITUTIONS }, () => new Int32Array(length));
  const reach = [new Int32Array(length), new Int32Array(length)] as const;
  for (const v of trace.order) {
    let firstA = length;
    let firstB = length;
    for (let i = 0; i < INSTITUTIONS; i++) {
      const seen = trace.visibleAt[v * INSTITUTIONS + i]!;
      if (seen < 0) continue;
      known[i]![seen]!++;
      if (blocOf(i) === 0) firstA = Math.min(firstA, seen);
      else firstB = Math.min(firstB, seen);
    }
    if (firstA < length) reach[0][firstA]!++;
    if (firstB < length) reach[1][firstB]!++;
  }
  for (const counts of [...known, ...reach]) for (let t = 1; t < length; t++) counts[t]! += counts[t - 1]!;
  const bestOf = (bloc: 0 | 1): Int32Array => {
    const from = bloc * PER_BLOC + UNIVERSITIES;
    const labs = known.slice(from, from + LABS);
    return labs[0]!.map((_, t) => Math.max(...labs.map((counts) => counts[t]!)));
  };
  return [
    { best: bestOf(0), reach: reach[0] },
    { best: bestOf(1), reach: reach[1] }
  ];
}

/**
 * Lead of the first over the second in months at the start of each tick, negative where it trails: how long ago the
 * leader's best lab reached what the other's best lab knows now, interpolated between quarters.
 */
export function leadMonths(first: Int32Array, second: Int32Array): Float64Array {
  return Float64Array.from(first, (own, t) => {
    const other = second[t]!;
    if (own === other) return 0;
    return own > other
      ? MONTHS * (t - reachedAt(first, other, t))
      : -MONTHS * (t - reachedAt(second, own, t));
  });
}

function reachedAt(known: Int32Array, ideas: number, before: number): number {
  let t = before;
  while (t > 0 && known[t - 1]! >= ideas) t--;
  return t === 0 ? 0 : t - 1 + (ideas - known[t - 1]!) / (known[t]! - known[t - 1]!);
}
