import {
  breakthroughYears,
  effort,
  fieldSpread,
  headCounts,
  ideasBy,
  lockedBy,
  papersBy,
  perDecade
} from './counts.ts';
import { knowledge, leadMonths, type Knowledge } from './lead.ts';
import { piecesBy, reuse, waited, type Pieces } from './pieces.ts';
import type { Trace } from './types.ts';

/**
 * Every metric of the specification, section 7; the textbook never counts. Names ending in `By` are series with one
 * value for the start of each tick, 0 to `ticks`; the same name without it is the value at the end. Null: there was none.
 */
export interface Metrics {
  /** Distinct ideas found by anybody: total progress. */
  readonly ideas: number;
  readonly ideasBy: Int32Array;
  readonly breakthroughs: number;
  readonly breakthroughsPerDecade: readonly number[];
  /** Years at which breakthroughs were found, in order; the first and the third. */
  readonly breakthroughYears: readonly number[];
  readonly firstBreakthrough: number | null;
  readonly thirdBreakthrough: number | null;
  /** Share of ideas found in the last five years that are not public, 0–1. */
  readonly locked: number;
  readonly lockedBy: Float64Array;
  /** Share of all projects that went to ideas already found elsewhere, 0–1. */
  readonly duplicated: number;
  /** Projects of all labs of A, and of B. */
  readonly labProjects: readonly [number, number];
  /** Researchers in training, researchers in labs, professors. */
  readonly training: number;
  readonly trainingBy: Float64Array;
  readonly labResearchers: number;
  readonly labResearchersBy: Float64Array;
  readonly professors: number;
  readonly professorsBy: Float64Array;
  /** Years to first reuse, mean over the ideas that were reused. */
  readonly reuse: number | null;
  /** A's lead: ideas visible to its best-informed lab minus the same for B; and in months. Negative: B leads. */
  readonly lead: number;
  readonly leadBy: Int32Array;
  readonly leadMonths: number;
  readonly leadMonthsBy: Float64Array;
  /** What each bloc's best-informed lab knows, and what anybody in the bloc knows, A's first. */
  readonly knowledge: readonly [Knowledge, Knowledge];
  readonly reachA: number;
  readonly reachB: number;
  /** B's share of ideas published in the last five years, 0–1, by publisher; NaN in the series: none published. */
  readonly papersB: number | null;
  readonly papersBBy: Float64Array;
  /** Inverse Simpson index of projects over fields, 1–6, mean over ticks. */
  readonly fieldSpread: number;
  /** Ingredients of the next breakthrough: found by anybody, and the most in one place. */
  readonly pieces: Pieces;
  readonly piecesBy: readonly Pieces[];
  /** Years between the two, mean over the breakthroughs found. */
  readonly waited: number | null;
  /** True if the last idea of the map was found: there is no more to find, and the run says less than it seems to. */
  readonly exhausted: boolean;
}

/** Every metric of a run. */
export function metricsOf(trace: Trace): Metrics {
  const end = trace.ticks;
  const ideas = ideasBy(trace);
  const years = breakthroughYears(trace);
  const locked = lockedBy(trace);
  const { students, labs, professors } = headCounts(trace);
  const known = knowledge(trace);
  const months = leadMonths(known[0].best, known[1].best);
  const lead = known[0].best.map((best, t) => best - known[1].best[t]!);
  const papers = papersBy(trace);
  const pieces = piecesBy(trace);
  return {
    ...effort(trace),
    ideas: ideas[end]!,
    ideasBy: ideas,
    breakthroughs: years.length,
    breakthroughsPerDecade: perDecade(trace),
    breakthroughYears: years,
    firstBreakthrough: years[0] ?? null,
    thirdBreakthrough: years[2] ?? null,
    locked: locked[end]!,
    lockedBy: locked,
    training: students[end]!,
    trainingBy: students,
    labResearchers: labs[end]!,
    labResearchersBy: labs,
    professors: professors[end]!,
    professorsBy: professors,
    reuse: reuse(trace),
    lead: lead[end]!,
    leadBy: lead,
    leadMonths: months[end]!,
    leadMonthsBy: months,
    knowledge: known,
    reachA: known[0].reach[end]!,
    reachB: known[1].reach[end]!,
    papersB: Number.isNaN(papers[end]!) ? null : papers[end]!,
    papersBBy: papers,
    fieldSpread: fieldSpread(trace),
    pieces: pieces[end]!,
    piecesBy: pieces,
    waited: waited(trace),
    exhausted: trace.found[trace.ideas - 1]! >= 0
  };
}
