import { untrack } from 'svelte';
import { sweep, type Job } from '#simulation/client.ts';
import { finished, keep, type Swept } from './finished.ts';

/** Fewer runs than these, eight pairs of worlds and the one that is shown, say too little. */
const FIRST = 17;
/** Milliseconds between two readings of a sweep under way: more often would cost the page more than it shows. */
const REST = 200;

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
      if (finished(key) || wanted.length === 0) return;
      const stop = new AbortController();
      let shown = -Infinity;
      sweep(wanted, {
        signal: stop.signal,
        progress: (done, all, outcomes) => {
          // Of the rest, what came in the meantime is shown with the next batch; the last always is.
          if (done < all && (done < FIRST || performance.now() - shown < REST)) return;
          shown = performance.now();
          const swept = { done, all, outcomes: [...outcomes] };
          if (done === all) keep(key, swept);
          // In a task of its own, so that the page can scroll between taking in worlds and showing them.
          setTimeout(() => (this.#now = { key, swept }));
        }
      }).catch(() => undefined);
      return () => stop.abort();
    });
  }

  /** What is known so far of the runs wanted now; undefined before the first of them. */
  get known(): Swept | undefined {
    const key = this.#key;
    return this.#now?.key === key ? this.#now.swept : finished(key);
  }
}

/** JSON would make null of it, and two worlds would look the same. */
const forever = (_: string, value: unknown): unknown => (value === Infinity ? 'Infinity' : value);
