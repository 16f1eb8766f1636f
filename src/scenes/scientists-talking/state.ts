import { between, ease, type Progress } from '#story/progress.ts';
import { entering, leaving, over } from '../ramp.ts';
import { herding, seed } from './traces.ts';
import { CLOSING, closing } from './uses.ts';
import { captionAt, fieldAfter, viewOf, type Shown } from '../field.ts';

/** What the stage of `scientists-talking` shows; every number runs from 0 to 1. */
export interface Talking {
  readonly field: Shown;
  readonly seen: boolean;
  readonly caption: { readonly index: number; readonly opacity: number };
  /** The pieces behind walls: how far they are there, lit one after the other, and counted. */
  readonly apart: { readonly opacity: number; readonly lit: number; readonly counted: number };
  /** The pieces in the open: how far they are there, have travelled, and the breakthrough has bloomed. */
  readonly meet: { readonly opacity: number; readonly travelled: number; readonly bloomed: number };
  readonly cases: { readonly opacity: number; readonly grown: number };
  /** How far the bars under the field are there: uses of fresh ideas, and what everybody works on. */
  readonly uses: number;
  readonly crowd: number;
}

const talk = viewOf({ head: 0.5, flights: 0.35, threads: 0, ties: 1 });
const start: Shown = { params: closing, seed, time: CLOSING - 0.5, view: talk };
const faded = viewOf({ plots: 0, head: 0, flights: 0, ties: 0, threads: 0 });

/** What the stage shows after this much of each step. */
export const stateAt = (progress: Progress<'scientists-talking'>): Talking => {
  const apart = progress['pieces-apart'];
  const meet = progress['pieces-meet'];
  const cases = progress['measured-cases'];
  const herd = progress['too-much-talk'];
  const field = fieldAfter(start, [
    { progress: progress['talk-dried-up'], to: { ...start, time: 24 } },
    { progress: Math.min(1, apart * 6), to: { ...start, time: 24, view: faded } },
    {
      progress: herd,
      to: { params: herding, seed, time: 28, view: viewOf({ ties: 0, threads: 0 }) },
      since: 8
    }
  ]);
  return {
    field,
    seen: apart < 0.15 || herd > 0.16,
    caption: captionAt([progress['talk-dried-up'], herd]),
    apart: {
      opacity: Math.min(entering(apart), leaving(meet)),
      lit: between(apart, 0.15, 0.55),
      counted: ease(between(apart, 0.55, 0.75))
    },
    meet: {
      opacity: Math.min(entering(meet), leaving(cases)),
      travelled: ease(between(meet, 0.2, 0.6)),
      bloomed: ease(between(meet, 0.6, 0.78))
    },
    cases: {
      opacity: Math.min(entering(cases), leaving(herd)),
      grown: ease(between(cases, 0.2, 0.6))
    },
    uses: leaving(apart),
    crowd: over(herd, 0.16, 0.32)
  };
};
