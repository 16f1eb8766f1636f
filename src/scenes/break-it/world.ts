import { paramsOf } from '#simulation/params.ts';
import { scenarios, type ScenarioId } from '#simulation/scenarios.ts';
import type { Params } from '#simulation/types.ts';

/** A world to look at: its rules and the seed of the one that is shown. */
export interface World {
  readonly params: Partial<Params>;
  readonly seed: number;
}

const { seed } = scenarios.sandbox;

/** What each step of the section shows until the reader changes a rule, in order; the bands are in the figures. */
export const examples: readonly (World & { readonly ideas?: string; readonly lead?: string })[] = [
  { params: {}, seed },
  { params: scenarios.pay.params, seed: scenarios.pay.seed, ideas: 'model-pay.more40' },
  {
    params: { oA: 0, oB: 1 },
    seed,
    ideas: 'model-one-closes.worldFewer40',
    lead: 'model-one-closes.aLeads40'
  },
  {
    params: { oA: 0, oB: 1, rho: 0.5 },
    seed,
    ideas: 'model-one-closes-rho.worldFewer40',
    lead: 'model-one-closes-rho.bLeads40'
  }
];

/** The presets, in the order of the model's scenarios. */
export const presets = Object.keys(scenarios) as readonly ScenarioId[];

/** Rules are the same when the model takes the same from them, in whatever order and however fully they are given. */
const same = (a: Partial<Params>, b: Partial<Params>): boolean =>
  JSON.stringify(paramsOf(a)) === JSON.stringify(paramsOf(b));

/** The preset that has exactly these rules, if any. */
export const presetOf = (params: Partial<Params>): ScenarioId | undefined =>
  presets.find((id) => same(scenarios[id].params, params));

const worlds = new WeakMap<Partial<Params>, World>();

/** The reader's world: their rules, with a preset's own typical seed where they are a preset's. Same object for same rules. */
export const worldOf = (experiment: Partial<Params>): World => {
  const known = worlds.get(experiment);
  if (known) return known;
  const preset = presetOf(experiment);
  const world = { params: experiment, seed: preset ? scenarios[preset].seed : seed };
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
