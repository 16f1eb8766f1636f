import { scenarios } from '#simulation/scenarios.ts';
import { between, ease, type Progress } from '#story/progress.ts';
import { captionAt, fieldAfter, viewOf, type Shown } from '../field.ts';
import { bloomBefore, first } from './kernel.ts';

/** What the stage of `warning` shows: one open world from its first day on. */
export interface Warning {
  readonly field: Shown;
  readonly caption: { readonly index: number; readonly opacity: number };
  /** How far the names of the two sides, and of the parts of the field, are there, 0 to 1. */
  readonly sides: number;
  readonly parts: number;
}

const { params, seed } = scenarios.open;
const quiet = { ties: 0, threads: 0, flights: 0 };

const empty: Shown = { params, seed, time: 0, view: viewOf({ ...quiet, plots: 0.35 }) };

/** Close to the lab where the first kernel grows; then over the head where it has been planted. */
const growing: Shown = {
  ...empty,
  time: first.found - 0.06,
  view: viewOf({
    ...quiet,
    flights: 1,
    dim: 0.75,
    plotsLit: [first.inst],
    ideasLit: [first.idea],
    camera: { x: first.plot.x, y: first.plot.y, zoom: 3.2 }
  })
};
const planted: Shown = {
  ...growing,
  time: first.planted,
  view: { ...growing.view, camera: { x: (first.plot.x + 0.5) / 2, y: (first.plot.y + 0.5) / 2, zoom: 1.75 } }
};
const reading: Shown = { ...empty, time: 5, view: viewOf({ ties: 0, threads: 0.6 }) };
const mixed: Shown = { ...empty, time: bloomBefore(16) + 0.3, view: viewOf({ ties: 0.5 }) };

/** What the stage shows after this much of each step. */
export const stateAt = (progress: Progress<'warning'>): Warning => {
  const kernel = progress['one-kernel'];
  const reads = progress['read-the-field'];
  const years = progress['why-existential'];
  return {
    field: fieldAfter(empty, [
      { progress: between(kernel, 0, 0.45), to: growing },
      { progress: between(kernel, 0.4, 0.95), to: planted },
      { progress: reads, to: reading },
      { progress: years, to: mixed }
    ]),
    caption: captionAt([progress['who-warns'], kernel, reads, years]),
    sides: ease(between(reads, 0.3, 0.5)),
    parts: Math.min(ease(between(reads, 0.5, 0.75)), 1 - ease(between(years, 0, 0.15)))
  };
};
