import type { Params } from '#simulation/types.ts';
import type { Sheet } from './painter.ts';
import type { Series } from './series.ts';
import type { View } from './view.ts';

/** A frame wanted on a canvas: plain data, so that it can go to a worker. */
export interface Request extends Sheet {
  readonly params: Partial<Params>;
  readonly seed: number;
  /** Model time in years. */
  readonly time: number;
  readonly view: View;
}

/** What a studio is told to do with the canvas `id`. */
export type Order =
  | { readonly kind: 'open'; readonly id: number; readonly canvas: HTMLCanvasElement | OffscreenCanvas }
  | { readonly kind: 'paint'; readonly id: number; readonly request: Request }
  | { readonly kind: 'close'; readonly id: number };

/** What a studio answers. `series` comes once for each run that a canvas shows, before its first frame. */
export type Reply =
  | { readonly kind: 'series'; readonly id: number; readonly key: string; readonly series: Series }
  | { readonly kind: 'painted'; readonly id: number }
  | { readonly kind: 'failed'; readonly id: number };
