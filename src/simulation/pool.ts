import { make, type Batch, type Report } from './sweep.ts';

/** One that makes batches of runs, one after the other: a worker, or the page itself where workers can't be had. */
export interface Hand {
  /** Batches given and not yet reported. */
  busy: number;
  /** Whether it shares its thread with the page, which must stay free to scroll. */
  readonly onPage: boolean;
  readonly give: (batch: Batch, receive: (report: Report) => void) => void;
}

const MOST = 4;

/** As many hands as the machine can feed, one to four: a worker a core but one, which is left to the page. */
export function hire(): readonly Hand[] {
  if (typeof Worker === 'undefined') return [pageHand()];
  const cores = navigator.hardwareConcurrency || 2;
  return Array.from({ length: Math.min(MOST, Math.max(1, cores - 1)) }, workerHand);
}

function pageHand(): Hand {
  const hand: Hand = {
    busy: 0,
    onPage: true,
    give: (batch, receive) => {
      hand.busy++;
      setTimeout(() => {
        const report = make(batch);
        hand.busy--;
        receive(report);
      });
    }
  };
  return hand;
}

/** A worker; should it not start, or break, the page does what it was given. */
function workerHand(): Hand {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return pageHand();
  }
  const given = new Map<number, { readonly batch: Batch; readonly receive: (report: Report) => void }>();
  let page: Hand | undefined;
  const hand: Hand = {
    busy: 0,
    get onPage() {
      return page !== undefined;
    },
    give: (batch, receive) => {
      hand.busy++;
      const done = (report: Report): void => {
        hand.busy--;
        receive(report);
      };
      if (page) return page.give(batch, done);
      given.set(batch.id, { batch, receive: done });
      worker.postMessage(batch);
    }
  };
  worker.onmessage = ({ data }: MessageEvent<Report>) => {
    const waiting = given.get(data.id);
    given.delete(data.id);
    waiting?.receive(data);
  };
  worker.onerror = () => {
    worker.terminate();
    page ??= pageHand();
    for (const { batch, receive } of given.values()) page.give(batch, receive);
    given.clear();
  };
  return hand;
}
