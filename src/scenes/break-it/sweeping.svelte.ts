import { untrack } from 'svelte';
import { sweep, type Job } from '#simulation/client.ts';
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
const finished = new Map<string, Swept>();

function keep(key: string, swept: Swept): void {
  finished.delete(key);
  finished.set(key, swept);
  if (finished.size > KEPT) finished.delete(finished.keys().next().value!);
}

/**
 * Makes runs while their component lives, and makes others as soon as the jobs become others: what is under way is then
 * dropped. Must be made while a component is set up. No jobs, nothing done.
 */
export class Sweeping {
  #now: { readonly key: string; readonly swept: Swept } | undefined = $state.raw();
  readonly #jobs: () => readonly Job[];
  readonly #key = $derived.by(() => JSON.stringify(this.#jobs(), forever));

  constructor(jobs: () => readonly Job[]) {
    this.#jobs = jobs;
    $effect(() => {
      const key = this.#key;
      // A list made anew with the same runs in it is no reason to begin again.
      const wanted = untrack(() => this.#jobs());
      if (finished.has(key) || wanted.length === 0) return;
      const stop = new AbortController();
      sweep(wanted, {
        signal: stop.signal,
        progress: (done, all, outcomes) => {
          const swept = { done, all, outcomes: [...outcomes] };
          if (done === all) keep(key, swept);
          this.#now = { key, swept };
        }
      }).catch(() => undefined);
      return () => stop.abort();
    });
  }

  /** What is known so far of the runs wanted now; undefined before the first of them. */
  get known(): Swept | undefined {
    const key = this.#key;
    return this.#now?.key === key ? this.#now.swept : finished.get(key);
  }
}

/** JSON would make null of it, and two worlds would look the same. */
const forever = (_: string, value: unknown): unknown => (value === Infinity ? 'Infinity' : value);
