import { standard, type Constants } from '../src/simulation/constants.ts';
import { ranges } from '../src/simulation/params.ts';
import type { Params } from '../src/simulation/types.ts';
import { rounded } from './bands.ts';

/** A number that the sweep varies: a dial of the reader's, or a fixed constant. */
export type Input = 'T' | 'kappa' | 'eta' | 'rho' | 'hire' | 'k' | 'W' | 'gamma' | 'oU' | keyof Constants;

/** How far an input goes. `by` says how a number between 0 and 1 becomes a value: evenly, by ratio, or as whole numbers. */
interface Range {
  readonly low: number;
  readonly high: number;
  readonly by: 'steps' | 'ratio' | 'whole';
}

const dial = (name: keyof typeof ranges, by: Range['by']): Range => {
  const [low, high] = ranges[name];
  return { low, high, by };
};
/** Half to twice the constant that the story uses: as far down as up. */
const around = (name: keyof Constants): Range => ({
  low: standard[name] / 2,
  high: standard[name] * 2,
  by: 'ratio'
});

/**
 * Everything that is varied, and how far. Dials go over the whole range that a reader can set (for ever is left out of
 * T), T by ratio, since half a year against one is as much of a difference as five against ten. Constants go from half
 * to twice what the story uses; the memory of news, which is near 1, by half to twice of what is forgotten.
 */
export const inputs: Readonly<Record<Input, Range>> = {
  T: dial('T', 'ratio'),
  kappa: dial('kappa', 'steps'),
  eta: dial('eta', 'steps'),
  rho: dial('rho', 'steps'),
  hire: dial('hire', 'steps'),
  k: dial('k', 'whole'),
  W: dial('W', 'whole'),
  gamma: dial('gamma', 'steps'),
  oU: dial('oU', 'steps'),
  gap: { ...around('gap'), by: 'whole' },
  breakthroughUse: around('breakthroughUse'),
  lag: around('lag'),
  staff: around('staff'),
  professors: around('professors'),
  teach: around('teach'),
  phi: around('phi'),
  difficulty: around('difficulty'),
  half: around('half'),
  retire: around('retire'),
  train: around('train'),
  academic: around('academic'),
  keep: { low: 1 - 2 * (1 - standard.keep), high: 1 - (1 - standard.keep) / 2, by: 'steps' }
};

/** Their names, in the order of the columns of the sweep. */
export const names = Object.keys(inputs) as readonly Input[];

/** One setting of everything that is varied. */
export type Setting = Readonly<Record<Input, number>>;

const valueAt = ({ low, high, by }: Range, share: number): number => {
  if (by === 'whole') return low + Math.floor(share * (high - low + 1));
  // Rounded as it is written down, so that a row of the table is all that a run needs, on every machine.
  return rounded(by === 'ratio' ? low * (high / low) ** share : low + share * (high - low), 4);
};

/** The setting at a point of the unit cube, its numbers in the order of `names`. */
export const settingAt = (point: readonly number[]): Setting =>
  Object.fromEntries(names.map((name, n) => [name, valueAt(inputs[name], point[n]!)])) as Setting;

/** A setting as the parameters and the constants of a run. */
export function rulesOf(setting: Setting): { params: Partial<Params>; constants: Constants } {
  const { T, kappa, eta, rho, hire, k, W, gamma, oU, ...constants } = setting;
  return { params: { T, kappa, eta, rho, hire, k, W, gamma, oU }, constants };
}
