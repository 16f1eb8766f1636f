import { run } from '#simulation/run.ts';
import { INSTITUTIONS, type Params, type Trace } from '#simulation/types.ts';
import { ahead } from '../ahead.ts';

/** An ingredient of a breakthrough in one run. */
export interface Piece {
  readonly idea: number;
  /** The institution that found it first. */
  readonly inst: number;
  /** Year it was found in. */
  readonly found: number;
}

/** A breakthrough and its ingredients in one run, at one moment. */
export interface Gathering {
  readonly pieces: readonly Piece[];
  /** Which of the pieces each institution can see, and how many. */
  readonly sights: readonly (readonly boolean[])[];
  readonly seen: readonly number[];
  /** How many ideas each institution has found and keeps to itself. */
  readonly kept: readonly number[];
  /** Year from which every institution can see all of them, and year and place of the breakthrough; Infinity and -1: never. */
  readonly shared: number;
  readonly made: number;
  readonly maker: number;
}

/** The pieces of a breakthrough in a trace, and who can see how many of them at `year`. */
export const gatheringOf = (trace: Trace, idea: number, year: number): Gathering => {
  const ideas = [...trace.prereq.subarray(trace.prereqStart[idea], trace.prereqStart[idea + 1])];
  const visible = (piece: number, inst: number): number => {
    const tick = trace.visibleAt[piece * INSTITUTIONS + inst] ?? -1;
    return tick < 0 ? Infinity : tick / 4;
  };
  const all = [...Array(INSTITUTIONS).keys()];
  const found = trace.found[idea] ?? -1;
  const sights = all.map((inst) => ideas.map((piece) => visible(piece, inst) <= year));
  const keeps = (one: number): boolean => {
    const released = trace.released[one] ?? -1;
    return (trace.found[one] ?? -1) <= 4 * year && (released < 0 || released > 4 * year);
  };
  const hidden = [...trace.order].filter(keeps);
  return {
    pieces: ideas.map((piece) => ({
      idea: piece,
      inst: trace.origin[piece] ?? -1,
      found: (trace.found[piece] ?? -1) / 4
    })),
    sights,
    seen: sights.map((seen) => seen.filter(Boolean).length),
    kept: all.map((inst) => hidden.filter((one) => trace.origin[one] === inst).length),
    shared: Math.max(...all.flatMap((inst) => ideas.map((piece) => visible(piece, inst)))),
    made: found < 0 ? Infinity : found / 4,
    maker: trace.origin[idea] ?? -1
  };
};

/**
 * One clear case, not a typical one (the waits of 100 worlds are in `modelled.json`): in this world all five pieces of
 * breakthrough 699 are found by year 9, each by another lab, and for four years nobody can see more than two.
 */
const SEED = 114;
const IDEA = 699;
const rules: Partial<Params> = { kappa: 0, T: 10 };
/** Year of the closed world that is shown. */
export const YEAR = 10;

/** The case behind walls, with secrets that last ten years on average; and the same map of ideas with everything open. */
export const cases = {
  apart: ahead(() => gatheringOf(run({ ...rules, oA: 0, oB: 0 }, SEED), IDEA, YEAR)),
  together: ahead(() => gatheringOf(run(rules, SEED), IDEA, YEAR))
};
