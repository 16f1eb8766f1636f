import type { Metrics } from './metrics.ts';
import { sweeper, type Answer, type Job, type Order, type Report } from './sweep.ts';

export type { Answer, Job } from './sweep.ts';

/** What a caller may ask of a sweep under way. */
export interface Watching<K extends keyof Metrics> {
  /** Aborting it stops the sweep; its promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told after each batch: jobs done, jobs in all, and the answers so far at their jobs' places (holes where none yet). */
  readonly progress?: (done: number, all: number, answers: readonly (Answer<K> | undefined)[]) => void;
}

/** One that takes orders: a worker, or the page itself where workers can't be had. */
interface Hand {
  readonly tell: (order: Order) => void;
  readonly listeners: Map<number, (report: Report) => void>;
}

const MOST = 4;
let hands: readonly Hand[] | undefined;
let lastId = 0;

/**
 * Makes many runs off the main thread and keeps the named metrics of each, in the order of the jobs.
 * Give neighbouring jobs the same seed where settings are compared: the map of a seed is then drawn once.
 */
export function sweep<K extends keyof Metrics>(
  jobs: readonly Job[],
  keep: readonly K[],
  { signal, progress }: Watching<K> = {}
): Promise<readonly Answer<K>[]> {
  hands ??= hire();
  const workers = hands;
  const answers = new Array<Answer<K> | undefined>(jobs.length).fill(undefined);
  const share = Math.ceil(jobs.length / workers.length);
  const cancels: (() => void)[] = [];
  let done = 0;

  return new Promise((resolve, reject) => {
    const stop = (): void => {
      for (const cancel of cancels) cancel();
      reject(signal?.reason as Error);
    };
    if (signal?.aborted) return stop();
    if (jobs.length === 0) return resolve([]);
    signal?.addEventListener('abort', stop, { once: true });

    workers.forEach((hand, n) => {
      const first = n * share;
      const own = jobs.slice(first, first + share);
      if (own.length === 0) return;
      const receive = (report: Report): void => {
        report.answers.forEach((answer, place) => (answers[first + report.from + place] = answer));
        done += report.answers.length;
        progress?.(done, jobs.length, answers);
        if (done < jobs.length) return;
        signal?.removeEventListener('abort', stop);
        resolve(answers as Answer<K>[]);
      };
      cancels.push(give(hand, own, keep, receive));
    });
  });
}

function give(
  hand: Hand,
  jobs: readonly Job[],
  keep: readonly (keyof Metrics)[],
  receive: (report: Report) => void
): () => void {
  const id = ++lastId;
  let received = 0;
  const forget = (): void => void hand.listeners.delete(id);
  hand.listeners.set(id, (report) => {
    // Where the page takes over from a worker that broke, it begins again.
    if (report.from !== received) return;
    received += report.answers.length;
    if (received === jobs.length) forget();
    receive(report);
  });
  hand.tell({ kind: 'sweep', id, jobs, keep });
  return () => {
    forget();
    hand.tell({ kind: 'cancel', id });
  };
}

function hire(): readonly Hand[] {
  if (typeof Worker === 'undefined') return [pageHand()];
  const cores = navigator.hardwareConcurrency || 2;
  return Array.from({ length: Math.max(1, Math.min(MOST, cores - 1)) }, workerHand);
}

function pageHand(listeners: Hand['listeners'] = new Map()): Hand {
  return { tell: sweeper((report) => listeners.get(report.id)?.(report)), listeners };
}

/** A worker; should it not start, or break, the page does what it was told to do. */
function workerHand(): Hand {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return pageHand();
  }
  const listeners: Hand['listeners'] = new Map();
  const told = new Map<number, Order>();
  let page: Hand | undefined;
  const hear = (report: Report): void => {
    listeners.get(report.id)?.(report);
    if (!listeners.has(report.id)) told.delete(report.id);
  };
  worker.onmessage = (message: MessageEvent<Report>) => hear(message.data);
  worker.onerror = () => {
    worker.terminate();
    page ??= pageHand(listeners);
    for (const order of told.values()) page.tell(order);
    told.clear();
  };
  const tell = (order: Order): void => {
    if (page) return page.tell(order);
    if (order.kind === 'sweep') told.set(order.id, order);
    else told.delete(order.id);
    worker.postMessage(order);
  };
  return { tell, listeners };
}
