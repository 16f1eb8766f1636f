import { paramsOf, ranges } from '#simulation/params.ts';
import { INSTITUTIONS, type Params, type PolicyEvent } from '#simulation/types.ts';
import {
  groupsOf,
  isSetting,
  JOINT,
  numberOf,
  takenFrom,
  wordsOf,
  type Setting,
  type Taken
} from './settings.ts';

/** Stands between two events. */
export const BREAK = '~';
/** More changes on the way than this are no experiment a reader has made. */
export const MOST = 40;
/** No run is longer, so whatever comes later never comes. */
const [, END] = ranges.years;

const plot = /^i(\d{1,2})$/;
const plotOf = (word: string): number | undefined => {
  const inst = Number(plot.exec(word)?.[1] ?? INSTITUTIONS);
  return inst < INSTITUTIONS ? inst : undefined;
};
const isName = (word: string): boolean => isSetting(word) || plot.test(word);

/** The openness of single institutions that some words ask for: `i3`, then 0 to 1, and so on. */
export function opennessFrom(
  words: readonly string[]
): Taken<readonly { readonly inst: number; readonly o: number }[]> {
  const { groups, stray } = groupsOf(words, (word) => plot.test(word));
  let exact = !stray;
  const value = groups.flatMap(({ name, words }) => {
    const [inst, asked] = [plotOf(name), numberOf(words[0] ?? '')];
    const o = Math.min(1, Math.max(0, asked ?? 0));
    exact &&= o === asked && words.length === 1 && inst !== undefined;
    return inst === undefined || asked === undefined ? [] : [{ inst, o: o || 0 }];
  });
  return { value, exact };
}

/** The settings of a phrase such as `oA_0_T_never`; the first of a name counts. Nonsense in it falls to the default. */
export function settingsFrom(words: readonly string[]): Taken<Partial<Params>> {
  const { groups, stray } = groupsOf(words, isSetting);
  const taken = new Map<string, Params[Setting]>();
  let exact = !stray;
  for (const { name, words } of groups) {
    if (!isSetting(name) || taken.has(name)) exact = false;
    else {
      const { value, exact: said } = takenFrom(name, words);
      exact &&= said;
      taken.set(name, value);
    }
  }
  return { value: Object.fromEntries(taken), exact };
}

/** The events of one phrase: a year, then settings that change in it, or single institutions. */
function eventsOf(phrase: string): Taken<readonly PolicyEvent[]> {
  const [first = '', ...words] = phrase.split(JOINT);
  const asked = numberOf(first);
  if (asked === undefined) return { value: [], exact: false };
  const year = Math.min(END, Math.max(0, asked));
  const from = words.findIndex((word) => plot.test(word));
  const cut = from < 0 ? words.length : from;
  const set = settingsFrom(words.slice(0, cut));
  const single = opennessFrom(words.slice(cut));
  const wanted = [
    ...(cut > 0 ? [{ year, set: set.value }] : []),
    ...single.value.map((change) => ({ year, ...change }))
  ];
  const value = settledEvents(wanted);
  const kept = value.every((event, n) => {
    const other = wanted[n];
    if (!('set' in event)) return true;
    return other && 'set' in other && Object.keys(event.set).length === Object.keys(other.set).length;
  });
  const exact = year === asked && words.some(isName) && value.length === wanted.length && kept;
  return { value, exact: exact && (cut === 0 || set.exact) && (from < 0 || single.exact) };
}

/** The events that the model takes, none of them empty or after the longest run, at most `MOST`. */
export const settledEvents = (given: Params['events']): readonly PolicyEvent[] =>
  paramsOf({ events: given })
    .events.filter((event) => !('set' in event) || Object.keys(event.set).length > 0)
    .slice(0, MOST)
    .map((event) => ({ ...event, year: Math.min(END, event.year) }));

/** The events of a link's phrases. */
export function eventsFrom(phrases: readonly string[]): Taken<readonly PolicyEvent[]> {
  const taken = phrases.slice(0, MOST).map(eventsOf);
  const all = taken.flatMap(({ value }) => value);
  return {
    value: all.slice(0, MOST),
    exact: phrases.length <= MOST && all.length <= MOST && taken.every(({ exact }) => exact)
  };
}

/** The words of settings, as `settingsFrom` reads them. */
export const phraseOf = (set: Readonly<Record<string, unknown>>): string =>
  Object.entries(set)
    .map(([name, value]) => [name, wordsOf(value as Params[Setting])].join(JOINT))
    .join(JOINT);

/** The phrases of events, as `eventsFrom` reads them; single institutions of one year share a phrase. */
export const phrasesOf = (events: readonly PolicyEvent[]): readonly string[] =>
  events.reduce<readonly string[]>((phrases, event, n) => {
    if ('set' in event) return [...phrases, [event.year, phraseOf(event.set)].join(JOINT)];
    const words = `i${event.inst}${JOINT}${event.o}`;
    const before = events[n - 1];
    if (!before || 'set' in before || before.year !== event.year)
      return [...phrases, [event.year, words].join(JOINT)];
    return [...phrases.slice(0, -1), [phrases.at(-1), words].join(JOINT)];
  }, []);
