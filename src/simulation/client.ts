import type { Outcome } from './outcome.ts';
import { hire, type Hand } from './pool.ts';
import type { Job, Report } from './sweep.ts';

export type { Job } from './sweep.ts';

/** What a caller may ask of a sweep under way. */
export interface Watching {
  /** Aborting it stops the sweep; its promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told after each batch: runs done, runs in all, and the outcomes so far at their jobs' places (holes where none yet). */
  readonly progress?: (done: number, all: number, outcomes: readonly (Outcome | undefined)[]) => void;
}

/** Runs in the first batch of each hand, so that there is something to see at once, and in those after. */
const FIRST = 2;
const BATCH = 8;
/** Batches that a worker holds at a time: the next one waits there while the page is told of the last. */
const AHEAD = 2;

let hands: readonly Hand[] | undefined;
let lastId = 0;

/**
 * Makes many runs off the main thread, the first jobs first, and gives what came of each in the order of the jobs.
 * Neighbouring jobs with the same seed share its map. Several sweeps at once take turns.
 */
export function sweep(
  jobs: readonly Job[],
  { signal, progress }: Watching = {}
): Promise<readonly Outcome[]> {
  hands ??= hire();
  const workers = hands;
  const outcomes = new Array<Outcome | undefined>(jobs.length).fill(undefined);
  let [next, done] = [0, 0];

  return new Promise((resolve, reject) => {
    const stop = (): void => {
      next = Infinity;
      reject(signal?.reason as Error);
    };
    if (signal?.aborted) return stop();
    if (jobs.length === 0) return resolve([]);
    signal?.addEventListener('abort', stop, { once: true });

    const feed = (hand: Hand, size: number): void => {
      if (next >= jobs.length) return;
      const from = next;
      const own = jobs.slice(from, from + (hand.onPage ? FIRST : size));
      next += own.length;
      hand.give({ id: ++lastId, jobs: own }, (report) => receive(hand, from, report));
    };
    const receive = (hand: Hand, from: number, report: Report): void => {
      if (next === Infinity) return;
      report.outcomes.forEach((outcome, place) => (outcomes[from + place] = outcome));
      done += report.outcomes.length;
      feed(hand, BATCH);
      progress?.(done, jobs.length, outcomes);
      if (done < jobs.length) return;
      signal?.removeEventListener('abort', stop);
      resolve(outcomes as Outcome[]);
    };
    for (let n = 0; n < AHEAD; n++)
      for (const hand of workers) if (n === 0 || !hand.onPage) feed(hand, n === 0 ? FIRST : BATCH);
  });
}
