import { INSTITUTIONS, type Trace } from '#simulation/types.ts';
import { flightOf, scatter, type Times } from './times.ts';

/** Readings that are drawn, in order of departure. Times are ticks with fractions. */
export interface Reads {
  /** Ticks in flight, the same for all. */
  readonly flying: number;
  readonly leaves: Float64Array;
  readonly idea: Int32Array;
  readonly inst: Int8Array;
  /** Place of the idea in `trace.releases`, which is its place in the head. */
  readonly release: Int32Array;
}

/**
 * Of all readings (every publication reaches everybody in time) those that bore fruit: the reader later found
 * something that needed the idea. Each is drawn once, in the quarter the idea became readable there, but not
 * before its kernel is planted; one that could so not arrive before its fruit is left out.
 */
export function readsOf(trace: Trace, times: Times): Reads {
  const place = new Int32Array(trace.ideas).fill(-1);
  trace.releases.forEach((v, n) => (place[v] = n));
  const flying = flightOf(trace.order.length * 2, trace.ticks);
  const drawn = new Set<number>();
  const reads: { at: number; v: number; j: number }[] = [];
  for (const child of trace.order) {
    const j = trace.origin[child]!;
    for (let e = trace.prereqStart[child]!; e < trace.prereqStart[child + 1]!; e++) {
      const v = trace.prereq[e]!;
      const n = place[v]!;
      const arrived = trace.visibleAt[v * INSTITUTIONS + j]!;
      if (n < 0 || trace.origin[v] === j || arrived < trace.released[v]!) continue;
      const at = Math.max(times.lands[n]!, arrived + scatter(v, j) - flying);
      if (at + flying > times.grown[child]! || drawn.has(v * INSTITUTIONS + j)) continue;
      drawn.add(v * INSTITUTIONS + j);
      reads.push({ at, v, j });
    }
  }
  reads.sort((a, b) => a.at - b.at || a.v - b.v);
  return {
    flying,
    leaves: Float64Array.from(reads, (read) => read.at),
    idea: Int32Array.from(reads, (read) => read.v),
    inst: Int8Array.from(reads, (read) => read.j),
    release: Int32Array.from(reads, (read) => place[read.v]!)
  };
}
