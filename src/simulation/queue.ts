const LATEST = 160;

/** Things that fall due at a tick, first in, first out. */
export class Queue {
  readonly #due: readonly number[][] = Array.from({ length: LATEST }, () => []);

  clear(): void {
    for (const things of this.#due) things.length = 0;
  }

  /** Queues a thing for a tick; beyond the longest run it is forgotten. */
  add(tick: number, thing: number): void {
    if (tick < LATEST) this.#due[tick]!.push(thing);
  }

  /** What is due at a tick, in the order in which it was queued. */
  at(tick: number): readonly number[] {
    return this.#due[tick]!;
  }
}
