import { blocOf, isBreakthrough, type Trace } from '#simulation/types.ts';
import type { Hue } from './palette.ts';

/** How a kernel looks: filled, hollow (`fill` undefined) and outlined (`edge`). */
export interface Look {
  readonly fill?: Hue;
  readonly edge?: Hue;
  /** A breakthrough: larger. */
  readonly gold: boolean;
}

/** The looks of kernels; marks name them by their place in this list. */
export const looks: readonly Look[] = [
  { fill: 'textbook', gold: false },
  { fill: 'us', gold: false },
  { fill: 'china', gold: false },
  { edge: 'us', gold: false },
  { edge: 'china', gold: false },
  { fill: 'kept', gold: false },
  { fill: 'gold', edge: 'us', gold: true },
  { fill: 'gold', edge: 'china', gold: true },
  { edge: 'gold', gold: true },
  { fill: 'gold', edge: 'kept', gold: true }
];

export const TEXTBOOK_LOOK = 0;
export const KEPT_LOOK = 5;
const KEPT_GOLD = 9;
const LEAKED_GOLD = 8;

/** The look of side A's or B's filled kernel. */
export const sideLook = (bloc: 0 | 1): number => 1 + bloc;

/**
 * The look of an idea on its way to the head and in it: the hue of the side that planted it, hollow if it leaked
 * (then the hue is its finder's), gold if it is a breakthrough, pale if it is the textbook's.
 */
export function planted(trace: Trace, v: number): number {
  if (v < trace.textbook) return TEXTBOOK_LOOK;
  const leaked = trace.leaked[v] === 1;
  if (isBreakthrough(trace, v)) return leaked ? LEAKED_GOLD : 6 + blocOf(trace.publisher[v]!);
  return leaked ? 3 + blocOf(trace.origin[v]!) : sideLook(blocOf(trace.publisher[v]!));
}

/** The look of an idea inside its finder's plot: grey while it is kept, as in the head if it is published at once. */
export function indoors(trace: Trace, v: number): number {
  if (trace.released[v] === trace.found[v] && trace.leaked[v] === 0) return planted(trace, v);
  return isBreakthrough(trace, v) ? KEPT_GOLD : KEPT_LOOK;
}

/** Size of a kernel as a multiple of an ordinary one's: breakthroughs are larger, the textbook's a little smaller. */
export const sizeOf = (look: number): number => (looks[look]?.gold ? 1.75 : look === TEXTBOOK_LOOK ? 0.9 : 1);
