const LATEST = 160;

/** Things that fall due at a tick, first in, first out. Each of `size` things can be queued once. */
export class Queue {
  readonly #next: Int32Array;
  readonly #first = new Int32Array(LATEST).fill(-1);
  readonly #last = new Int32Array(LATEST).fill(-1);

  constructor(size: number) {
    this.#next = new Int32Array(size);
  }

  clear(): void {
    this.#first.fill(-1);
    this.#last.fill(-1);
  }

  /** Queues a thing for a tick; beyond the longest run it is forgotten. */
  add(tick: number, thing: number): void {
    if (tick >= LATEST) return;
    this.#next[thing] = -1;
    const last = this.#last[tick]!;
    if (last < 0) this.#first[tick] = thing;
    else this.#next[last] = thing;
    this.#last[tick] = thing;
  }

  /** The first thing due at a tick, or -1. */
  first(tick: number): number {
    return this.#first[tick]!;
  }

  /** The thing queued after this one for the same tick, or -1. */
  after(thing: number): number {
    return this.#next[thing]!;
  }
}
