import type { Order, Reply, Request } from './orders.ts';
import type { Series } from './series.ts';

/** A canvas that is being painted. */
export interface Painting {
  /** Asks for a frame: painted within the next animation frames, unless a newer one is asked for first. */
  show(request: Request): void;
  close(): void;
}

/** What a painting tells: the counts of a run it shows; that this canvas, or no canvas at all, can be painted. */
export interface Listener {
  series(key: string, series: Series): void;
  painted?(): void;
  /** The worker has died: open a new canvas, which the main thread will paint. */
  lost(): void;
  /** Nothing can be painted here: show a still. */
  failed(): void;
}

type Send = (order: Order) => void;

const listeners = new Map<number, (reply: Reply | 'lost') => void>();
let ids = 0;
let worker: Worker | undefined;
let workersWork = true;

const heard = (reply: Reply): void => listeners.get(reply.id)?.(reply);

/** The one worker that paints all canvases; undefined where workers can't. */
function sharedWorker(): Worker | undefined {
  if (typeof Worker === 'undefined' || !('transferControlToOffscreen' in HTMLCanvasElement.prototype)) return;
  if (worker || !workersWork) return worker;
  try {
    worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'field' });
  } catch {
    workersWork = false;
    return;
  }
  worker.onmessage = ({ data }: MessageEvent<Reply>) => heard(data);
  worker.onerror = () => {
    worker?.terminate();
    worker = undefined;
    workersWork = false;
    for (const listen of listeners.values()) listen('lost');
  };
  return worker;
}

let local: Promise<{ take: Send }> | undefined;

/** The same painter on the main thread, fetched when it is needed. */
const localStudio = (): Promise<{ take: Send }> =>
  (local ??= import('./studio.ts').then(({ createStudio }) =>
    createStudio(() => document.createElement('canvas'), heard)
  ));

function senderFor(id: number, canvas: HTMLCanvasElement, failed: () => void): Send {
  const shared = sharedWorker();
  if (shared) {
    const offscreen = canvas.transferControlToOffscreen();
    shared.postMessage({ kind: 'open', id, canvas: offscreen } satisfies Order, [offscreen]);
    return (order) => shared.postMessage(order);
  }
  const studio = localStudio();
  void studio.then(({ take }) => take({ kind: 'open', id, canvas }), failed);
  return (order) => void studio.then(({ take }) => take(order), failed);
}

/**
 * Starts painting on a canvas that nothing has been drawn on: in the shared worker, or else on the main thread. At
 * most one frame is on its way at a time, the newest wins, and one that equals the last is not painted again.
 */
export function openPainting(canvas: HTMLCanvasElement, listener: Listener): Painting {
  const id = ++ids;
  let wanted: Request | undefined;
  let last = '';
  let busy = false;
  let animation = 0;

  const post = (): void => {
    animation = 0;
    const request = wanted;
    if (!request) return;
    wanted = undefined;
    busy = true;
    send({ kind: 'paint', id, request });
  };
  const schedule = (): void => {
    if (wanted && !busy && animation === 0) animation = requestAnimationFrame(post);
  };
  listeners.set(id, (reply) => {
    if (reply === 'lost') return listener.lost();
    if (reply.kind === 'series') return listener.series(reply.key, reply.series);
    if (reply.kind === 'failed') return listener.failed();
    busy = false;
    schedule();
    if (!wanted) listener.painted?.();
  });
  const send = senderFor(id, canvas, listener.failed);

  return {
    show(request) {
      const asked = JSON.stringify(request, (_, value: unknown) => (value === Infinity ? 'Infinity' : value));
      if (asked === last) return;
      last = asked;
      wanted = request;
      schedule();
    },
    close() {
      cancelAnimationFrame(animation);
      listeners.delete(id);
      send({ kind: 'close', id });
    }
  };
}
