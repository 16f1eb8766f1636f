import { defaults } from '#simulation/params.ts';
import type { Params } from '#simulation/types.ts';
import type { Choices, Looking } from './contract.ts';
import { BREAK, eventsFrom, phrasesOf } from './experiment/events.ts';
import { looks, wallsFrom, wordsOfWalls } from './experiment/looking.ts';
import { JOINT, settings, takenFrom, wordsOf, type Setting, type Taken } from './experiment/settings.ts';
import { sparse } from './experiment/world.ts';

/** What a link carries of what the reader has set; walls belong to the story’s own rules, not to the reader’s. */
export type Linked = Pick<Choices, 'experiment' | 'looking'> & Partial<Pick<Choices, 'walls'>>;

/** The names under which a link says that something had to be changed; never text of the link itself. */
export const mendable = [
  'version',
  'length',
  ...settings,
  'events',
  'walls',
  'seed',
  'show',
  'at',
  'goal',
  'vs'
] as const;
export type Mendable = (typeof mendable)[number];

/** The key that makes a query an experiment, and the version of what is written here. */
const VERSION = { key: 'x', now: '1' } as const;
/** Says that the rules are the story’s own, when only the way of looking has been set. */
const RULES = { key: 'rules', story: 'story' } as const;
/** More than the longest experiment takes, in characters. */
const LONGEST = 40_000;

/**
 * The rules of an experiment as a link gives them back: what the model takes of them, and of that only what differs
 * from the defaults. An experiment that sets everything to its default remains one; an empty one stays empty.
 */
export function normalised(experiment: Partial<Params>): Partial<Params> {
  if (Object.keys(experiment).length === 0) return {};
  const rules = sparse(experiment);
  return Object.keys(rules).length > 0 ? rules : { years: defaults.years };
}

/**
 * The query, without `?`, of what the reader has set: `x=1&oA=0&T=never&seed=7`. Unescaped, in fixed order, only what
 * differs from the defaults; empty for the story’s own worlds with nothing set.
 */
export function queryOf({ experiment, looking, walls = {} }: Linked): string {
  const own = Object.keys(experiment).length > 0;
  const { events, ...set } = sparse(experiment);
  const pairs: (readonly [string, string])[] = [
    ...Object.entries(set).map(([name, value]) => [name, wordsOf(value as Params[Setting])] as const),
    ...(events ? [['events', phrasesOf(events).join(BREAK)] as const] : []),
    ...(!own && Object.keys(walls).length > 0 ? [['walls', wordsOfWalls(walls)] as const] : []),
    ...lookPairs(looking)
  ];
  if (!own && pairs.length === 0) return '';
  const start = own ? [] : [[RULES.key, RULES.story] as const];
  return [[VERSION.key, VERSION.now], ...start, ...pairs].map((pair) => pair.join('=')).join('&');
}

function lookPairs(looking: Looking): readonly (readonly [string, string])[] {
  return Object.entries(looks).flatMap(([name, look]) => {
    const value = looking[name as keyof Looking];
    // The table has one type per key; the key found here and its value belong together.
    return value === undefined
      ? []
      : [[look.key, (look.write as (value: unknown) => string)(value)] as const];
  });
}

/**
 * The experiment that a query asks for, as near as the model has it, with the names of what had to be changed;
 * undefined without the version key. Takes any string and never throws: keys it doesn’t know are left alone, the
 * first of two counts, numbers are clamped, nonsense falls to the default.
 */
export function experimentOf(
  search: string
): (Linked & { readonly mended: readonly Mendable[] }) | undefined {
  const query = new URLSearchParams(search.slice(0, LONGEST));
  const version = query.get(VERSION.key);
  if (version === null) return undefined;
  const mended: Mendable[] = [];
  const note = (name: Mendable, exact: boolean): void => void (exact || mended.push(name));
  const take = <T>(name: Mendable, read: (text: string) => Taken<T>): T | undefined => {
    const text = query.get(name);
    if (text === null) return undefined;
    const { value, exact } = read(text);
    note(name, exact);
    return value;
  };
  note('version', version === VERSION.now);
  note('length', search.length <= LONGEST);
  const set = settings.flatMap((name) => {
    const value = take(name, (text) => takenFrom(name, text.split(JOINT)));
    return value === undefined ? [] : [[name, value] as const];
  });
  const events = take('events', (text) => eventsFrom(text.split(BREAK)));
  const own = query.get(RULES.key) !== RULES.story || set.length > 0 || events !== undefined;
  const walls = own ? undefined : (take('walls', wallsFrom) ?? {});
  const looking = Object.entries(looks).flatMap(([name, look]) => {
    const value = take(look.key as Mendable, look.read as (text: string) => Taken<unknown>);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    experiment: own
      ? normalised({ years: defaults.years, ...Object.fromEntries(set), events: events ?? [] })
      : {},
    looking: Object.fromEntries(looking),
    ...(walls && { walls }),
    mended
  };
}
