import { untrack } from 'svelte';
import { sweep } from '#simulation/client.ts';
import type { Horizon } from '#simulation/outcome.ts';
import { defaults } from '#simulation/params.ts';
import type { Params } from '#simulation/types.ts';
import { committedReading } from './committed.ts';
import { stageIn, type Stage } from './plan.ts';
import { readingFrom, type Reading } from './reading.ts';
import { Runner } from './runner.ts';
import { runsIn, storeFor, type Store } from './store.ts';
import { keyOf, type Measure } from './worlds.ts';

/** What a map is wanted of. */
export interface Wish {
  readonly params: Partial<Params>;
  readonly measure: Measure;
  readonly horizon: Horizon;
}

/** Milliseconds between two new readings: four a second show that it sharpens, and leave the page time to scroll. */
const REST = 250;

const known = keyOf({});

/**
 * Makes the runs that a map needs while its component lives, and reads them. Must be made while a component is set up.
 * The default rules have been run beforehand; other rules end what is under way, another measure or horizon goes on from it.
 */
export class Sharpening {
  /** Counts the readings, as a store is not watched itself. */
  #version = $state(0);
  readonly #wish: () => Wish;
  readonly #key = $derived.by(() => keyOf(this.#wish().params));
  readonly #store = $derived.by(() =>
    this.#key === known ? undefined : untrack(() => storeFor(this.#wish().params))
  );

  constructor(wish: () => Wish) {
    this.#wish = wish;
    let runner: Runner | undefined;
    $effect(() => {
      const store = this.#store;
      if (!store) return;
      let last = -Infinity;
      const own = new Runner(store, sweep, (rested) => {
        const now = performance.now();
        if (!rested && now - last < REST) return;
        last = now;
        // In a task of its own, so that the page can scroll between taking in worlds and drawing them.
        setTimeout(() => this.#version++);
      });
      runner = own;
      return () => own.stop();
    });
    $effect(() => {
      const { measure, horizon } = this.#wish();
      if (this.#store) untrack(() => runner?.aim(measure, horizon));
    });
  }

  /** The store as it stands: whoever reads it is told when it holds more. */
  get #told(): Store | undefined {
    return this.#version >= 0 ? this.#store : undefined;
  }

  /** What is known now. */
  readonly reading: Reading = $derived.by(() => {
    const { params, measure, horizon } = this.#wish();
    const [T, store] = [params.T ?? defaults.T, this.#told];
    return store ? readingFrom(store, measure, horizon, T) : committedReading(measure, horizon, T);
  });

  /** How far it is; undefined where all has been run beforehand. */
  readonly stage: Stage | undefined = $derived.by(() => {
    const { measure } = this.#wish();
    const store = this.#told;
    return store && stageIn(this.reading.known, runsIn(store, measure));
  });
}
