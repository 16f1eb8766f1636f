import { mean } from 'd3';
import { HORIZONS } from '../src/simulation/outcome.ts';
import { rounded } from './bands.ts';
import { read, type Reading } from './horizons.ts';
import { rulesOf, type Setting } from './inputs.ts';

/** Worlds at every point. */
export const WORLDS = 8;

/** What came out at one point; each list has one entry a horizon. */
export interface Result {
  /** By how many per cent the open world has more ideas than the closed one, mean over the worlds. */
  readonly open: readonly number[];
  /** In how many of the worlds the open one has more, and in how many neither. */
  readonly openMore: readonly number[];
  readonly openEven: readonly number[];
  /** Lead of the side that closes alone, as a percentage of what the open side's best lab knows, mean over the worlds. */
  readonly lead: readonly number[];
  readonly closerLeads: readonly number[];
  readonly leadEven: readonly number[];
  /** Year in which the first of all these worlds came near the end of the map; 0 if none did within 40 years. */
  readonly edge: number;
}

/** The worlds of point number `n`: each point has its own, so that no odd map weighs on all. */
const seedsOf = (n: number): number[] => Array.from({ length: WORLDS }, (_, w) => WORLDS * n + w + 1);

const counted = (values: readonly number[], holds: (value: number) => boolean): number =>
  values.filter(holds).length;

/** Runs point number `n`: in each of its worlds once with all labs open, once with all closed, once with A closed alone. */
export function resultAt(setting: Setting, n: number): Result {
  const { params, constants } = rulesOf(setting);
  const worlds = seedsOf(n).map((seed) => {
    const world = (oA: number, oB: number): Reading => read({ ...params, oA, oB }, seed, constants);
    return { open: world(1, 1), closed: world(0, 0), alone: world(0, 1) };
  });
  const gains = HORIZONS.map((_, h) =>
    worlds.map(({ open, closed }) => open.ideas[h]! / closed.ideas[h]! - 1)
  );
  const leads = HORIZONS.map((_, h) => worlds.map(({ alone }) => alone.bestA[h]! / alone.bestB[h]! - 1));
  const edge = Math.min(...worlds.flatMap((world) => Object.values(world).map((reading) => reading.edge)));
  return {
    open: gains.map((values) => rounded(100 * mean(values)!, 2)),
    openMore: gains.map((values) => counted(values, (value) => value > 0)),
    openEven: gains.map((values) => counted(values, (value) => value === 0)),
    lead: leads.map((values) => rounded(100 * mean(values)!, 2)),
    closerLeads: leads.map((values) => counted(values, (value) => value > 0)),
    leadEven: leads.map((values) => counted(values, (value) => value === 0)),
    edge: edge === Infinity ? 0 : edge
  };
}
