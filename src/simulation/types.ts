/** Institutions 0–15: A's universities 0–2, A's labs 3–7, B's universities 8–10, B's labs 11–15. */
export const INSTITUTIONS = 16;

/** A change of policy at the start of the quarter nearest to `year`. */
export type PolicyEvent =
  | { readonly year: number; readonly set: Partial<Omit<Params, 'events' | 'years'>> }
  | { readonly year: number; readonly inst: number; readonly o: number };

/** The model's parameters, named by the symbols of its specification, section 3. */
export interface Params {
  /** Openness of A's labs: share of new ideas published, 0–1. */
  readonly oA: number;
  /** Openness of B's labs, 0–1. */
  readonly oB: number;
  /** Openness of all universities, 0–1. */
  readonly oU: number;
  /** Secret life: mean years until a secret leaks, 0.25–10, or Infinity. */
  readonly T: number;
  /** Secrecy premium κ: extra effort that many exclusive ideas pay for, as a share, 0–4. */
  readonly kappa: number;
  /** Herding η: probability of following the news, 0–0.8. */
  readonly eta: number;
  /** Reciprocity ρ: chance that a lab which publishes nothing misses a publication, 0–1. */
  readonly rho: number;
  /** Faculty hiring h: share of professors hired by labs per year, 0–0.15; a pair is [A, B]. */
  readonly hire: number | readonly [number, number];
  /** Ingredients of a breakthrough, 3–7. */
  readonly k: number;
  /** Breadth: how far back prerequisites reach, in ideas, 300–2000. */
  readonly W: number;
  /** Fishing out γ: extra difficulty per 100 ideas, 0–0.3. */
  readonly gamma: number;
  /** Horizon in years, 5–40. */
  readonly years: number;
  /** A's size at the start relative to B. */
  readonly head: number;
  /** Off switches: recombination, duplicated effort, talent. */
  readonly recomb: boolean;
  readonly dup: boolean;
  readonly talent: boolean;
  readonly events: readonly PolicyEvent[];
}

/**
 * Everything that happened in one run. Times are ticks (quarters of a year, 0 to `ticks`); -1 means never.
 * Arrays per idea have `ideas` entries; arrays per tick and institution are read at `t * 16 + i`.
 */
export interface Trace {
  readonly params: Params;
  readonly seed: number;
  readonly ticks: number;
  /** Size of the map of possible ideas; the first `textbook` of them are known to all at the start. */
  readonly ideas: number;
  readonly textbook: number;
  /** Every so many ideas beyond the textbook, the last is a breakthrough. */
  readonly gap: number;
  /** Field of each idea, 0–5. */
  readonly field: Uint8Array;
  /** Prerequisites of idea v: `prereq[prereqStart[v]]` up to `prereq[prereqStart[v + 1] - 1]`. */
  readonly prereqStart: Int32Array;
  readonly prereq: Int32Array;
  /** Ideas found in the run (no textbook), in the order they were found. */
  readonly order: Int32Array;
  /** Ideas released in the run (no textbook), in the order of release: the order of the seed head. */
  readonly releases: Int32Array;
  readonly found: Int16Array;
  readonly origin: Int8Array;
  readonly released: Int16Array;
  /** 1 where the release was a leak. */
  readonly leaked: Uint8Array;
  /** Who published it (may be a rediscoverer); -1 for leaks and secrets. */
  readonly publisher: Int8Array;
  /** Tick at which idea v became visible at institution j, at `v * 16 + j`. */
  readonly visibleAt: Int16Array;
  /** Rediscoveries, in order. */
  readonly rediscovered: { readonly tick: Int16Array; readonly idea: Int16Array; readonly inst: Int8Array };
  /** Openness in force during tick t. */
  readonly openness: Float32Array;
  /** Researchers or professors at the start of tick t; (ticks + 1) * 16 entries. */
  readonly people: Float64Array;
  /** Students in training at universities (0 for labs), likewise. */
  readonly students: Float64Array;
  /** Professors that labs hired away from university i during tick t. */
  readonly hired: Float64Array;
  /** Exclusive ideas X_i at the start of tick t; (ticks + 1) * 16 entries. */
  readonly exclusive: Int16Array;
  /** Projects, and those among them on ideas already found elsewhere, per tick and institution. */
  readonly projects: Int32Array;
  readonly duplicated: Int32Array;
  /** Projects per tick and field, at `t * 6 + f`. */
  readonly projectsByField: Int32Array;
}

/** True for a breakthrough: the last of every `gap` ideas beyond the textbook. */
export const isBreakthrough = (trace: Pick<Trace, 'textbook' | 'gap'>, idea: number): boolean =>
  idea >= trace.textbook && (idea - trace.textbook) % trace.gap === trace.gap - 1;

/** True for a university. */
export const isUniversity = (inst: number): boolean => inst % 8 < 3;

/** 0 for bloc A, 1 for bloc B. */
export const blocOf = (inst: number): 0 | 1 => (inst < 8 ? 0 : 1);
