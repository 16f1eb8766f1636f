import { goals, HORIZONS, instruments, type Choices, type Looking } from '../contract.ts';
import { opennessFrom } from './events.ts';
import { JOINT, numberOf, type Taken } from './settings.ts';
import { wordOf, worldFrom } from './world.ts';

/** The largest seed: seeds are unsigned numbers of 32 bits. */
const LARGEST = 2 ** 32 - 1;

/** Reads one key of a link; without a value the setting is left as it would be. */
type Read<T> = (text: string) => Taken<T | undefined>;

const oneOf =
  <T>(values: readonly T[]): Read<T> =>
  (text) => {
    const value = values.find((known) => known === text);
    return { value, exact: value !== undefined };
  };

const seedFrom: Read<number> = (text) => {
  const asked = numberOf(text);
  if (asked === undefined) return { value: undefined, exact: false };
  const value = Math.min(LARGEST, Math.max(0, Math.round(asked))) || 0;
  return { value, exact: value === asked };
};

const horizonFrom: Read<(typeof HORIZONS)[number]> = (text) => {
  const asked = numberOf(text);
  if (asked === undefined) return { value: undefined, exact: false };
  const near = Math.min(HORIZONS[HORIZONS.length - 1] ?? 0, asked);
  const value = HORIZONS.reduce((best, each) =>
    Math.abs(each - near) < Math.abs(best - near) ? each : best
  );
  return { value, exact: value === asked };
};

/** The keys that say how the experiment is looked at: what each sets, how it is read and written. */
export const looks: {
  readonly [Name in keyof Looking]-?: {
    readonly key: string;
    readonly read: Read<NonNullable<Looking[Name]>>;
    readonly write: (value: NonNullable<Looking[Name]>) => string;
  };
} = {
  seed: { key: 'seed', read: seedFrom, write: String },
  instrument: { key: 'show', read: oneOf(instruments), write: String },
  horizon: { key: 'at', read: horizonFrom, write: String },
  goal: { key: 'goal', read: oneOf(goals), write: String },
  pinned: { key: 'vs', read: worldFrom, write: wordOf }
};

/** The walls that some words ask for: an institution that publishes nothing, or everything. */
export function wallsFrom(text: string): Taken<Choices['walls']> {
  const { value, exact } = opennessFrom(text.split(JOINT));
  const first = value.filter(({ inst }, n) => value.findIndex((other) => other.inst === inst) === n);
  return {
    value: Object.fromEntries(first.map(({ inst, o }) => [inst, o < 0.5])),
    exact: exact && first.length === value.length && value.every(({ o }) => o === 0 || o === 1)
  };
}

/** The words of walls, as `wallsFrom` reads them. */
export const wordsOfWalls = (walls: Choices['walls']): string =>
  Object.entries(walls)
    .map(([inst, raised]) => [`i${inst}`, raised ? 0 : 1].join(JOINT))
    .join(JOINT);
