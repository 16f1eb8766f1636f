import { INSTITUTIONS, type Params, type PolicyEvent } from './types.ts';

/** The defaults of the specification, section 3. */
export const defaults: Params = {
  oA: 1,
  oB: 1,
  oU: 1,
  T: 2,
  kappa: 1,
  eta: 0.4,
  rho: 0,
  hire: 0,
  k: 5,
  W: 1000,
  gamma: 0.1,
  years: 40,
  head: 1,
  recomb: true,
  dup: true,
  talent: true,
  events: []
};

/** Smallest and largest value of each number; `T` may also be Infinity. The range of `head` is ours. */
export const ranges = {
  oA: [0, 1],
  oB: [0, 1],
  oU: [0, 1],
  T: [0.25, 10],
  kappa: [0, 4],
  eta: [0, 0.8],
  rho: [0, 1],
  hire: [0, 0.15],
  k: [3, 7],
  W: [300, 2000],
  gamma: [0, 0.3],
  years: [5, 40],
  head: [0.25, 4]
} as const;

type Ranged = keyof typeof ranges;

function inRange(name: Ranged, value: unknown, otherwise: number): number {
  if (typeof value !== 'number' || Number.isNaN(value)) return otherwise;
  const [low, high] = ranges[name];
  return Math.min(high, Math.max(low, value));
}

function hireOf(value: unknown): Params['hire'] {
  if (Array.isArray(value)) return [inRange('hire', value[0], 0), inRange('hire', value[1], 0)];
  return inRange('hire', value, 0);
}

const cleaners: { readonly [Name in Exclude<keyof Params, 'events'>]: (value: unknown) => Params[Name] } = {
  oA: (value) => inRange('oA', value, defaults.oA),
  oB: (value) => inRange('oB', value, defaults.oB),
  oU: (value) => inRange('oU', value, defaults.oU),
  T: (value) => (value === Infinity ? Infinity : inRange('T', value, defaults.T)),
  kappa: (value) => inRange('kappa', value, defaults.kappa),
  eta: (value) => inRange('eta', value, defaults.eta),
  rho: (value) => inRange('rho', value, defaults.rho),
  hire: hireOf,
  k: (value) => Math.round(inRange('k', value, defaults.k)),
  W: (value) => Math.round(inRange('W', value, defaults.W)),
  gamma: (value) => inRange('gamma', value, defaults.gamma),
  // Whole quarters: a run has exactly 4 × years of them.
  years: (value) => Math.round(4 * inRange('years', value, defaults.years)) / 4,
  head: (value) => inRange('head', value, defaults.head),
  recomb: (value) => value !== false,
  dup: (value) => value !== false,
  talent: (value) => value !== false
};

function cleaned(
  given: Readonly<Record<string, unknown>>,
  names: readonly string[]
): Record<string, unknown> {
  return Object.fromEntries(
    names.map((name) => [name, cleaners[name as keyof typeof cleaners](given[name])])
  );
}

const names = Object.keys(cleaners);
// The map and the start belong to the whole run; only policy can change on the way.
const changeable = names.filter((name) => !['k', 'W', 'years', 'head'].includes(name));

function eventOf(given: unknown): PolicyEvent[] {
  if (typeof given !== 'object' || given === null) return [];
  const event = given as { year?: unknown; set?: unknown; inst?: unknown; o?: unknown };
  if (typeof event.year !== 'number' || Number.isNaN(event.year)) return [];
  const year = Math.max(0, event.year);
  if (typeof event.set === 'object' && event.set !== null) {
    const set = event.set as Record<string, unknown>;
    const named = changeable.filter((name) => set[name] !== undefined);
    return [{ year, set: cleaned(set, named) }];
  }
  const inst = event.inst;
  if (typeof inst !== 'number' || !Number.isInteger(inst) || inst < 0 || inst >= INSTITUTIONS) return [];
  if (typeof event.o !== 'number' || Number.isNaN(event.o)) return [];
  return [{ year, inst, o: Math.min(1, Math.max(0, event.o)) }];
}

/**
 * Complete parameters from any part of them: what is missing or no number becomes the default, what is out of
 * range is clamped, an event that makes no sense is dropped, as are `k`, `W`, `years` and `head` inside events.
 */
export function paramsOf(given: Partial<Params>): Params {
  const events: readonly unknown[] = Array.isArray(given.events) ? given.events : [];
  return { ...cleaned(given, names), events: events.flatMap(eventOf) } as unknown as Params;
}
