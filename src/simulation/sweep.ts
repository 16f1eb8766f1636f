import { metricsOf, type Metrics } from './metrics.ts';
import { run } from './run.ts';
import type { Params } from './types.ts';

/** One run of a sweep. */
export interface Job {
  readonly params: Partial<Params>;
  readonly seed: number;
}

/** What is kept of a run's metrics. */
export type Answer<K extends keyof Metrics = keyof Metrics> = Pick<Metrics, K>;

/** What a worker is told: make these runs and keep these metrics, or forget about them. */
export type Order =
  | {
      readonly kind: 'sweep';
      readonly id: number;
      readonly jobs: readonly Job[];
      readonly keep: readonly (keyof Metrics)[];
    }
  | { readonly kind: 'cancel'; readonly id: number };

/** What a worker reports: answers to the jobs from number `from` on, in order. */
export interface Report {
  readonly id: number;
  readonly from: number;
  readonly answers: readonly Answer[];
}

const BATCH = 8;

/** Makes runs as ordered, a batch at a time, so that between batches a sweep can be cancelled or another begun. */
export function sweeper(report: (report: Report) => void): (order: Order) => void {
  const wanted = new Set<number>();

  function work(order: Order & { kind: 'sweep' }, from: number): void {
    if (!wanted.has(order.id)) return;
    const answers = order.jobs.slice(from, from + BATCH).map((job) => answerTo(job, order.keep));
    const next = from + answers.length;
    if (next >= order.jobs.length) wanted.delete(order.id);
    else setTimeout(() => work(order, next));
    report({ id: order.id, from, answers });
  }

  return (order) => {
    if (order.kind === 'cancel') {
      wanted.delete(order.id);
    } else {
      wanted.add(order.id);
      setTimeout(() => work(order, 0));
    }
  };
}

function answerTo({ params, seed }: Job, keep: readonly (keyof Metrics)[]): Answer {
  const metrics = metricsOf(run(params, seed));
  return Object.fromEntries(keep.map((name) => [name, metrics[name]])) as unknown as Answer;
}
