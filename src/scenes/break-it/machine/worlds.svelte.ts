import type { Params } from '#simulation/types.ts';
import { Sweeping } from '../sweeping.svelte.ts';
import { openOf, sameRules, type World } from '../world.ts';
import { pairsOf, type Pair } from '../worlds/measures.ts';
import { jobsOf, WORLDS } from '../worlds/spread.ts';

/** What many worlds say so far. */
interface Findings {
  readonly params: Partial<Params>;
  readonly other: Partial<Params>;
  readonly pairs: readonly Pair[];
}

/** Fewer worlds than these say too little to be shown, unless it is all there are. */
const ENOUGH = 8;

/** The world of the machine in a hundred worlds, beside the world it is compared with. Made while a component is set up. */
export class Worlds {
  readonly #world: () => World;
  readonly #pinned: () => Partial<Params> | undefined;
  readonly #sweeping: Sweeping;
  readonly other = $derived.by(() => this.#pinned() ?? openOf(this.#world().params));
  /** True where the world is its own comparison. */
  readonly alone = $derived.by(() => sameRules(this.other, this.#world().params));
  #last: Findings | undefined = $state.raw();

  constructor(world: () => World, pinned: () => Partial<Params> | undefined) {
    this.#world = world;
    this.#pinned = pinned;
    this.#sweeping = new Sweeping(() => [world(), ...jobsOf(world().params, this.other)]);
    $effect(() => {
      if (this.#fresh) this.#last = this.#fresh;
    });
  }

  readonly #pairs = $derived.by(() => pairsOf(this.#sweeping.known?.outcomes.slice(1) ?? [], this.alone));

  readonly #fresh: Findings | undefined = $derived.by(() => {
    const pairs = this.#pairs;
    if (pairs.length < ENOUGH) return undefined;
    return { params: this.#world().params, other: this.other, pairs };
  });

  /** What is known; of the world before, until there is enough of this one. */
  get findings(): Findings | undefined {
    return this.#fresh ?? this.#last;
  }

  /** Ideas a year in the world that is replayed. */
  get shown(): readonly number[] | undefined {
    return this.#sweeping.known?.outcomes[0]?.ideasBy;
  }

  /** Pairs of worlds run, and in all. */
  get done(): number {
    return this.#pairs.length;
  }

  readonly all = WORLDS;
}
