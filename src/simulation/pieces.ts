import { QUARTERS } from './constants.ts';
import { INSTITUTIONS, isBreakthrough, type Trace } from './types.ts';

/** The ingredients of the next breakthrough at one moment: the picture of the whole story. */
export interface Pieces {
  /** The next breakthrough: the lowest not yet found; -1 when the map has none left. */
  readonly idea: number;
  readonly needed: number;
  /** Ingredients found by anybody (the textbook's count). */
  readonly found: number;
  /** The most ingredients that any one institution can see. */
  readonly together: number;
}

/** Prerequisites of idea `v`. */
export const ingredientsOf = (trace: Trace, v: number): Int32Array =>
  trace.prereq.subarray(trace.prereqStart[v]!, trace.prereqStart[v + 1]!);

/** The pieces of the next breakthrough at the start of tick `t`. */
export function piecesAt(trace: Trace, t: number): Pieces {
  let idea = trace.textbook + trace.gap - 1;
  while (idea < trace.ideas && by(trace.found[idea]!, t)) idea += trace.gap;
  return idea < trace.ideas
    ? { idea, ...countAt(trace, idea, t) }
    : { idea: -1, needed: 0, found: 0, together: 0 };
}

/** The pieces of the next breakthrough at the start of each tick. */
export const piecesBy = (trace: Trace): readonly Pieces[] =>
  Array.from({ length: trace.ticks + 1 }, (_, t) => piecesAt(trace, t));

function countAt(trace: Trace, idea: number, t: number): Omit<Pieces, 'idea'> {
  const ingredients = ingredientsOf(trace, idea);
  let together = 0;
  for (let i = 0; i < INSTITUTIONS; i++) {
    let seen = 0;
    for (const p of ingredients) if (by(trace.visibleAt[p * INSTITUTIONS + i]!, t)) seen++;
    if (seen > together) together = seen;
  }
  return {
    needed: ingredients.length,
    found: ingredients.filter((p) => by(trace.found[p]!, t)).length,
    together
  };
}

/**
 * Years that the ingredients of a breakthrough had all been found by somebody before anyone could see them all,
 * mean over the breakthroughs found; null if there are none, or if they needed no seeing (`recomb` off).
 */
export function waited(trace: Trace): number | null {
  const waits = [...trace.order].filter((v) => isBreakthrough(trace, v)).map((v) => waitOf(trace, v));
  return mean(waits.filter((wait) => wait !== null));
}

function waitOf(trace: Trace, idea: number): number | null {
  const ingredients = ingredientsOf(trace, idea);
  const all = Math.max(...ingredients.map((p) => trace.found[p]!));
  let together = Infinity;
  for (let i = 0; i < INSTITUTIONS; i++) {
    let last = 0;
    for (const p of ingredients) {
      const seen = trace.visibleAt[p * INSTITUTIONS + i]!;
      last = seen < 0 ? Infinity : Math.max(last, seen);
    }
    together = Math.min(together, last);
  }
  return together === Infinity ? null : (together - all) / QUARTERS;
}

/** Years from an idea to the first new idea that has it as prerequisite, mean over ideas reused; null if none was. */
export function reuse(trace: Trace): number | null {
  const first = new Map<number, number>();
  for (const v of trace.order) {
    for (const p of ingredientsOf(trace, v)) {
      if (p >= trace.textbook && !first.has(p)) first.set(p, trace.found[v]! - trace.found[p]!);
    }
  }
  return mean([...first.values()].map((ticks) => ticks / QUARTERS));
}

const by = (time: number, t: number): boolean => time >= 0 && time <= t;

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
