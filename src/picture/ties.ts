import { INSTITUTIONS, type Trace } from '#simulation/types.ts';
import { countUpTo, type Times } from './times.ts';

/** Years that a tie remembers. */
export const TIE_YEARS = 5;
const WINDOW = 4 * TIE_YEARS;
/** Ticks over which a use comes into the count and goes out of it, so that widths change smoothly. */
const SOFT = 2;

/** Every use of another plot's idea in a find, in order of time: `pair` is smaller institution × 16 + larger. */
export interface Uses {
  readonly at: Float64Array;
  readonly pair: Uint8Array;
}

/** The uses of a trace: one for each prerequisite of a find that another institution had found first. */
export function usesOf(trace: Trace, times: Times): Uses {
  const uses: { at: number; pair: number }[] = [];
  for (const child of trace.order) {
    const i = trace.origin[child]!;
    for (let e = trace.prereqStart[child]!; e < trace.prereqStart[child + 1]!; e++) {
      const j = trace.origin[trace.prereq[e]!]!;
      const saw = trace.visibleAt[trace.prereq[e]! * INSTITUTIONS + i]!;
      // A reader that found it again for itself needed nobody.
      const byItself = saw < trace.released[trace.prereq[e]!]! || trace.released[trace.prereq[e]!] === -1;
      if (j < 0 || j === i || byItself) continue;
      uses.push({ at: times.grown[child]!, pair: Math.min(i, j) * INSTITUTIONS + Math.max(i, j) });
    }
  }
  uses.sort((a, b) => a.at - b.at);
  return {
    at: Float64Array.from(uses, (use) => use.at),
    pair: Uint8Array.from(uses, (use) => use.pair)
  };
}

/** Uses between each pair of institutions in the five years up to a tick, soft at both ends, into `counts` (256). */
export function tieCounts(uses: Uses, tick: number, counts: Float32Array): void {
  counts.fill(0);
  const last = countUpTo(uses.at, tick);
  for (let n = countUpTo(uses.at, tick - WINDOW); n < last; n++) {
    const age = tick - uses.at[n]!;
    counts[uses.pair[n]!]! += Math.min(1, age / SOFT, (WINDOW - age) / SOFT);
  }
}
