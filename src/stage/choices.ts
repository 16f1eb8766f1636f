import {
  challenges,
  goals,
  HORIZONS,
  noChoices,
  paramsOf,
  type Choices,
  type Looking,
  type Role
} from '#scenes/contract.ts';
import { keep, kept } from './storage.ts';

const KEY = 'seed-corn:choices';
const roles: readonly Role[] = ['university', 'company', 'investor', 'policymaker'];

const numberIn =
  (from: number, to: number) =>
  (value: unknown): number | undefined =>
    typeof value === 'number' && value >= from && value <= to ? value : undefined;

const recordOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

const percent = numberIn(0, 100);

/** JSON has no word for it. */
const FOREVER = 'Infinity';

/** The settings that the model takes as they stand; the rest is left out. */
function experimentOf(value: unknown): Choices['experiment'] {
  const stored = recordOf(value);
  const given = stored['T'] === FOREVER ? { ...stored, T: Infinity } : stored;
  const taken = recordOf(paramsOf(given));
  return Object.fromEntries(
    Object.entries(given).filter(([name, set]) => JSON.stringify(set) === JSON.stringify(taken[name]))
  );
}

const oneOf =
  <T>(values: readonly T[]) =>
  (value: unknown): T | undefined =>
    values.find((known) => known === value);

const seedOf = (value: unknown): number | undefined =>
  typeof value === 'number' && value >>> 0 === value ? value : undefined;

/** Which instrument is open is left to the address: a window must not open over another section on a later visit. */
function lookingOf(value: unknown): Looking {
  const { horizon, goal, seed, pinned } = recordOf(value);
  const found = {
    horizon: oneOf(HORIZONS)(horizon),
    goal: oneOf(goals)(goal),
    seed: seedOf(seed),
    pinned: pinned === undefined ? undefined : experimentOf(pinned)
  };
  return Object.fromEntries(Object.entries(found).filter(([, set]) => set !== undefined));
}

/** One reader of stored values for every choice: anything unknown, oversized or out of range becomes undefined. */
const parsers: { [K in keyof Choices]-?: (value: unknown) => Choices[K] | undefined } = {
  walls: (value) =>
    Object.fromEntries(
      Object.entries(recordOf(value))
        .filter(([plot, up]) => /^(\d|1[0-5])$/.test(plot) && typeof up === 'boolean')
        .map(([plot, up]) => [Number(plot), up as boolean])
    ),
  lagGuess: numberIn(0, 60),
  lineGuess: (value) =>
    Array.isArray(value) && value.length <= 20 && value.every((point) => percent(point) !== undefined)
      ? (value as number[])
      : undefined,
  hireGuess: (value) => {
    const rate = numberIn(0, 1)(recordOf(value)['rate']);
    const year40 = numberIn(0, 1000)(recordOf(value)['year40']);
    return rate === undefined || year40 === undefined ? undefined : { rate, year40 };
  },
  locked: (value) => (typeof value === 'string' && /^[\w.-]{1,60}$/.test(value) ? value : undefined),
  role: (value) => roles.find((role) => role === value),
  experiment: experimentOf,
  looking: lookingOf,
  solved: (value) => challenges.filter((challenge) => Array.isArray(value) && value.includes(challenge)),
  // Of the link that has just been opened, and of no other visit.
  mended: () => undefined,
  sent: () => undefined
};

/** Choices from stored text; whatever is not understood is left out, and it never throws. */
export function parseChoices(text: string | null): Choices {
  try {
    const given = recordOf(JSON.parse(text ?? '{}'));
    const found = Object.entries(parsers).map(([name, parse]) => [name, parse(given[name])]);
    return { ...noChoices, ...Object.fromEntries(found.filter(([, value]) => value !== undefined)) };
  } catch {
    return noChoices;
  }
}

/** The choices kept on this device; none where storage is blocked. */
export const loadChoices = (): Choices => parseChoices(kept(KEY));

/** Keeps the choices on this device, if it lets us. */
export const saveChoices = (choices: Choices): void =>
  keep(
    KEY,
    JSON.stringify({ ...choices, mended: undefined, sent: undefined }, (_, value: unknown) =>
      value === Infinity ? FOREVER : value
    )
  );

/** Forgets what was kept. */
export const clearChoices = (): void => keep(KEY, null);
