import type { Outcome } from '#simulation/outcome.ts';

/** What is known of a set of runs. */
export interface Swept {
  readonly done: number;
  readonly all: number;
  /** At their jobs' places; holes where none yet. */
  readonly outcomes: readonly (Outcome | undefined)[];
}

/** Finished sets of runs are kept, newest last, so that going back to a world costs nothing. */
const KEPT = 12;
const known = new Map<string, Swept>();

/** Keeps a finished set of runs, and forgets the oldest where there are too many. */
export function keep(key: string, swept: Swept): void {
  known.delete(key);
  known.set(key, swept);
  if (known.size > KEPT) known.delete(known.keys().next().value!);
}

/** A set of runs that was finished lately, if it is still kept. */
export const finished = (key: string): Swept | undefined => known.get(key);
