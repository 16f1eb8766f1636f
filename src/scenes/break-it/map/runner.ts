import type { sweep } from '#simulation/client.ts';
import { tasksNext } from './plan.ts';
import type { Store } from './store.ts';
import type { Measure } from './worlds.ts';

/** Makes the runs of a store’s maps, one plan after the other, for the measure and horizon last asked for. */
export class Runner {
  readonly #store: Store;
  readonly #make: typeof sweep;
  readonly #tell: (rested: boolean) => void;
  readonly #stop = new AbortController();
  #aim: { readonly measure: Measure; readonly horizon: number } | undefined;
  #busy = false;

  /** `tell` is called whenever the store holds more than before, and once more, `rested`, when there is nothing left to run. */
  constructor(store: Store, make: typeof sweep, tell: (rested: boolean) => void) {
    this.#store = store;
    this.#make = make;
    this.#tell = tell;
  }

  /** Works for this measure and horizon from now on; what is under way is finished first, as nothing of it is lost. */
  aim(measure: Measure, horizon: number): void {
    this.#aim = { measure, horizon };
    if (!this.#busy) void this.#work();
  }

  /** Drops what is under way; nothing is told or kept any more. */
  stop(): void {
    this.#stop.abort(new Error('other rules'));
  }

  async #work(): Promise<void> {
    this.#busy = true;
    const { signal } = this.#stop;
    while (!signal.aborted) {
      const { measure, horizon } = this.#aim!;
      const tasks = tasksNext(this.#store, measure, horizon);
      if (tasks.length === 0) break;
      const kept = new Set<number>();
      const progress: NonNullable<Parameters<typeof sweep>[1]>['progress'] = (_done, _all, outcomes) => {
        outcomes.forEach((outcome, i) => {
          if (!outcome || kept.has(i)) return;
          kept.add(i);
          tasks[i]!.keep(outcome);
        });
        this.#tell(false);
      };
      const jobs = tasks.map(({ job }) => job);
      await this.#make(jobs, { signal, progress }).catch(() => this.stop());
    }
    this.#busy = false;
    if (!signal.aborted) this.#tell(true);
  }
}
