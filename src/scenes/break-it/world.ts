import { paramsOf } from '#simulation/params.ts';
import { scenarios } from '#simulation/scenarios.ts';
import type { Params } from '#simulation/types.ts';

/** A world to look at: its rules and the seed of the one that is shown. */
export interface World {
  readonly params: Partial<Params>;
  readonly seed: number;
}

const { seed } = scenarios.sandbox;
const own = ({ params, seed }: World): World => ({ params: { oA: 1, oB: 1, ...params }, seed });
const { open, closed, pay, split, seedcorn, reopen } = scenarios;

/** Where the reader can begin: the model's scenarios, and a corner of each regime (specification, sections 9 and 10). */
export const presets = {
  open: own(open),
  closed: own(closed),
  usual: { params: { oA: 0, oB: 0 }, seed },
  pay: own(pay),
  kept: { params: { oA: 0, oB: 0, T: 10 }, seed },
  partial: { params: { oA: 0.75, oB: 0.75, kappa: 3, T: 10 }, seed },
  short: { params: { oA: 0, oB: 0, kappa: 4, T: 5, years: 5 }, seed },
  one: { params: { oA: 0, oB: 1 }, seed },
  left: { params: { oA: 0, oB: 1, rho: 0.5 }, seed },
  split: own(split),
  seedcorn: own(seedcorn),
  reopen: own(reopen)
} as const satisfies Record<string, World>;
export type PresetId = keyof typeof presets;

const names = Object.keys(presets) as readonly PresetId[];
/** Rules are the same when the model takes the same from them, in whatever order and however fully they are given. */
export const sameRules = (a: Partial<Params>, b: Partial<Params>): boolean =>
  JSON.stringify(paramsOf(a)) === JSON.stringify(paramsOf(b));

/** The preset that has exactly these rules, if any. */
export const presetOf = (params: Partial<Params>): PresetId | undefined =>
  names.find((id) => sameRules(presets[id].params, params));

const worlds = new WeakMap<Partial<Params>, World>();

/** The reader's world: their rules, with a preset's own typical seed where they are a preset's. Same object for same rules. */
export const worldOf = (experiment: Partial<Params>): World => {
  const known = worlds.get(experiment);
  if (known) return known;
  const preset = presetOf(experiment);
  const world = { params: experiment, seed: preset ? presets[preset].seed : seed };
  worlds.set(experiment, world);
  return world;
};

/** The world that this one is compared with: the same rules, but everything is published and nobody hired away. */
export const openOf = (params: Partial<Params>): Partial<Params> => ({
  ...params,
  oA: 1,
  oB: 1,
  oU: 1,
  hire: 0,
  events: []
});

/** True when a world is its own comparison: all open, no hiring, nothing that changes on the way. */
export const isOpen = ({ oA = 1, oB = 1, oU = 1, hire = 0, events = [] }: Partial<Params>): boolean =>
  oA === 1 && oB === 1 && oU === 1 && events.length === 0 && [hire].flat().every((share) => share === 0);
