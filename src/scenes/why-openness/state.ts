import type { Params } from '#simulation/types.ts';
import { between, ease, type Progress } from '#story/progress.ts';
import { captionAt, fieldAfter, viewOf, type Shown } from '../field.ts';
import { bloom, closed, open, read } from './moments.ts';

/** What the stage of `why-openness` shows. */
export interface Whys {
  readonly field: Shown;
  /** The reason that is read now, 0 to 4, and how far its words are there. */
  readonly caption: { readonly index: number; readonly opacity: number };
  /** How far the lines from the one idea to its readers are there, 0 to 1. */
  readonly readers: number;
}

/** Year of the closed world in which it is looked into. */
export const CLOSED_YEAR = 20;
/** Years after its publication in which the readers of the one idea are followed. */
const FOLLOWED = 4;

// A world of its own, though its rules are the same: the years between are not rewound on stage.
const again: Partial<Params> = { ...open.params };
const oneSide: Partial<Params> = { oA: 0 };

const ties = viewOf({ head: 0.45, flights: 0.3, threads: 0 });
const start: Shown = { ...open, time: 6, view: ties };
const threads = viewOf({ ties: 0, flights: 0.5, dim: 0.5, ideasLit: [bloom.idea, ...bloom.parents] });
const followed = viewOf({
  ties: 0,
  threads: 0,
  dim: 0.75,
  ideasLit: [read.idea],
  plotsLit: read.readers.map(({ inst }) => inst)
});

/** What the stage shows after this much of each step. */
export const stateAt = (progress: Progress<'why-openness'>): Whys => {
  const security = progress['national-security'];
  const values = progress['democratic-values'];
  return {
    field: fieldAfter(start, [
      { progress: progress.collaboration, to: { ...start, time: 20 } },
      {
        progress: progress['long-term-innovation'],
        to: { ...start, time: bloom.year + 0.35, view: threads }
      },
      {
        progress: security,
        to: { ...open, params: again, time: read.released + FOLLOWED, view: followed },
        since: read.released - 0.5
      },
      {
        progress: values,
        to: { ...closed, time: CLOSED_YEAR, view: viewOf({ ties: 0, threads: 0 }) },
        since: 5
      },
      {
        progress: progress.competitiveness,
        to: { params: oneSide, seed: open.seed, time: 30, view: viewOf({ ties: 0 }) },
        since: 8
      }
    ]),
    caption: captionAt([
      progress.collaboration,
      progress['long-term-innovation'],
      security,
      values,
      progress.competitiveness
    ]),
    readers: Math.min(ease(between(security, 0.32, 0.45)), 1 - between(values, 0, 0.1))
  };
};
