import { seeds } from './seeds.ts';
import type { Params } from './types.ts';

/** The seven scenarios of the specification, section 9. */
export type ScenarioId = keyof typeof seeds;

/** A world to look at, the world it is compared with (same seed), and a seed typical of both. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly params: Partial<Params>;
  readonly against: Partial<Params> | null;
  readonly seed: number;
}

const closed: Partial<Params> = { oA: 0, oB: 0 };
const unequal: Partial<Params> = { head: 1.5, oA: 1, oB: 0.5 };
const kept: Partial<Params> = { ...closed, T: 5 };

/** The scenarios, by id. What isn't named in their parameters is at its default. */
export const scenarios: { readonly [Id in ScenarioId]: Scenario } = {
  open: { id: 'open', params: {}, against: null, seed: seeds.open },
  closed: { id: 'closed', params: { ...closed, kappa: 0 }, against: { kappa: 0 }, seed: seeds.closed },
  pay: { id: 'pay', params: { ...closed, kappa: 3, T: 1 }, against: {}, seed: seeds.pay },
  split: {
    id: 'split',
    params: { ...unequal, events: [{ year: 10, set: { oA: 0, oB: 1 } }] },
    against: unequal,
    seed: seeds.split
  },
  seedcorn: {
    id: 'seedcorn',
    params: { events: [{ year: 5, set: { hire: 0.1 } }] },
    against: {},
    seed: seeds.seedcorn
  },
  reopen: {
    id: 'reopen',
    params: { ...kept, events: [{ year: 20, set: { oA: 1, oB: 1 } }] },
    against: kept,
    seed: seeds.reopen
  },
  sandbox: { id: 'sandbox', params: {}, against: null, seed: seeds.sandbox }
};
