import type { Trace } from '#simulation/types.ts';

/** Ticks a kernel takes to grow before its idea is found. */
export const GROWING = 1.6;
/** Ticks in flight where there is little traffic, and how many are to be in the air at a time where there is more. */
const FLIGHT = 2;
const IN_THE_AIR = 22;

/**
 * When, in ticks with fractions, each idea of the run is found and leaves its plot for the head. The trace knows
 * only the quarter: within it events are spread evenly in their order, so that at every whole tick picture and
 * trace agree. Infinity where it never happens.
 */
export interface Times {
  /** By idea: the kernel is whole. */
  readonly grown: Float64Array;
  /** By idea: the kernel leaves its plot, published or leaked. */
  readonly leaves: Float64Array;
  /** Ticks that a kernel flies from its plot to the head: shorter in runs that publish more, to keep the air clear. */
  readonly flying: number;
  /** By place in `trace.releases`: the kernel reaches its slot. Never falls. */
  readonly lands: Float64Array;
}

/** Spreads the events of each quarter over it: those with whole tick n lie in (n − 1, n], in order. */
function spreadOut(ideas: Int32Array, tickOf: Int16Array, into: Float64Array): void {
  for (let from = 0; from < ideas.length;) {
    const tick = tickOf[ideas[from]!]!;
    let to = from;
    while (to < ideas.length && tickOf[ideas[to]!] === tick) to++;
    for (let n = from; n < to; n++) into[ideas[n]!] = tick - 1 + (n - from + 1) / (to - from);
    from = to;
  }
}

/** The times of all finds and releases of a trace. */
export function timesOf(trace: Trace): Times {
  const grown = new Float64Array(trace.ideas).fill(Infinity);
  const leaves = new Float64Array(trace.ideas).fill(Infinity);
  spreadOut(trace.order, trace.found, grown);
  spreadOut(trace.releases, trace.released, leaves);
  // An idea published in the quarter it was found leaves as soon as it is whole.
  for (const v of trace.releases) if (trace.released[v] === trace.found[v]) grown[v] = leaves[v]!;
  const flying = flightOf(trace.releases.length, trace.ticks);
  const lands = Float64Array.from(trace.releases, (v) => leaves[v]! + flying);
  return { grown, leaves, flying, lands };
}

/** Ticks that each of `flights` flights takes in a run of `ticks`, at most half a year. */
export const flightOf = (flights: number, ticks: number): number =>
  Math.min(FLIGHT, (IN_THE_AIR * ticks) / Math.max(1, flights));

/** How many entries of a rising list are at most `limit`. */
export function countUpTo(rising: Float64Array, limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A fixed number in [0, 1) for a pair of whole numbers: gives readings their place within a quarter. */
export function scatter(a: number, b: number): number {
  let x = (Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b)) | 0;
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  return ((x ^ (x >>> 12)) >>> 0) / 2 ** 32;
}
