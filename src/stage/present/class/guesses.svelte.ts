import { loadTally, saveTally } from './memory.ts';
import { classQueryOf } from './query.ts';
import type { ClassTally } from './tally.ts';

/** The class guesses of a presentation: kept on this device with every change, but for a result that came by link. */
export class Guesses {
  tally: ClassTally = $state.raw({ own: {} });

  /** Takes what this device has kept, and the result in the query of the page's address, if any. */
  constructor(search: string) {
    this.tally = loadTally(search);
  }

  readonly change = (next: ClassTally): void => {
    this.tally = next;
    saveTally(next);
  };

  /** What the address carries so that a reload still shows a result that came by link; empty without one. */
  get query(): string {
    return this.tally.linked ? classQueryOf(this.tally.linked) : '';
  }
}
