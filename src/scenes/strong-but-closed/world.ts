import { scenarios } from '#simulation/scenarios.ts';
import type { Params } from '#simulation/types.ts';
import { viewOf, type Shown } from '../field.ts';

/** The year in which each of side A's labs raises its wall, by institution. */
export const closings = [
  { year: 9, inst: 5, o: 0 },
  { year: 11, inst: 4, o: 0 },
  { year: 13, inst: 6, o: 0 },
  { year: 15, inst: 3, o: 0 },
  { year: 17, inst: 7, o: 0 }
] as const;

/** Open for some years, then A's labs close one by one; secrets live six years, so that grey has time to gather. */
const closing: Partial<Params> = { T: 6, events: closings };
const seed = scenarios.open.seed;

const view = viewOf();

/** Where each field of this section begins and ends: an open world, the same with walls, and a world where secrecy pays. */
export const fields = {
  before: { params: closing, seed, time: 3, view },
  blooming: { params: closing, seed, time: 7.25, view },
  walled: { params: closing, seed, time: 25, view },
  paying: { params: scenarios.pay.params, seed: scenarios.pay.seed, time: 20, view }
} as const satisfies Readonly<Record<string, Shown>>;

/** The year in which the world where secrecy pays comes on stage. */
export const PAYING_SINCE = 8;
