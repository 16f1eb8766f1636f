import { run } from '#simulation/run.ts';
import type { Trace } from '#simulation/types.ts';
import { frame } from './frame.ts';
import { emptyFrame } from './marks.ts';
import type { Order, Reply, Request } from './orders.ts';
import { Painter } from './painter.ts';
import { keyOf, seriesOf } from './series.ts';

/** Runs that are kept: a reader going back and forth, and both worlds of a comparison. */
const KEPT = 8;

interface Easel {
  readonly painter: Painter;
  readonly close: () => void;
  request?: Request;
  /** The run whose series has been sent. */
  told?: string;
}

/**
 * Whoever runs the model and paints its frames on canvases: the same in a worker and on the main thread. `take` obeys
 * one order; what comes of it goes to `reply`.
 */
export function createStudio(
  spare: () => HTMLCanvasElement | OffscreenCanvas,
  reply: (reply: Reply) => void
): { take(order: Order): void } {
  const easels = new Map<number, Easel>();
  const runs = new Map<string, Trace>();
  const pools = emptyFrame();

  const traceOf = (key: string, { params, seed }: Request): Trace => {
    const trace = runs.get(key) ?? run(params, seed);
    runs.delete(key);
    runs.set(key, trace);
    for (const oldest of runs.keys()) if (runs.size > KEPT) runs.delete(oldest);
    return trace;
  };

  const paint = (id: number, easel: Easel): void => {
    const { request } = easel;
    if (!request) return;
    const key = keyOf(request.params, request.seed);
    const trace = traceOf(key, request);
    if (easel.told !== key) {
      easel.told = key;
      reply({ kind: 'series', id, key, series: seriesOf(trace) });
    }
    easel.painter.paint(frame(trace, request.time, request.view, pools), request);
  };

  const open = (id: number, surface: HTMLCanvasElement | OffscreenCanvas): void => {
    const painter = new Painter(surface, spare);
    const restored = (): void => {
      const easel = easels.get(id);
      painter.forget();
      if (easel) paint(id, easel);
    };
    surface.addEventListener('contextrestored', restored);
    easels.set(id, { painter, close: () => surface.removeEventListener('contextrestored', restored) });
  };

  const obey = (order: Order): void => {
    if (order.kind === 'open') return open(order.id, order.canvas);
    const easel = easels.get(order.id);
    if (order.kind === 'close') {
      easel?.close();
      easels.delete(order.id);
    } else if (easel) {
      easel.request = order.request;
      paint(order.id, easel);
      reply({ kind: 'painted', id: order.id });
    }
  };

  return {
    take(order) {
      try {
        obey(order);
      } catch {
        reply({ kind: 'failed', id: order.id });
      }
    }
  };
}
