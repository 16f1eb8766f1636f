import { defaults, paramsOf } from '#simulation/params.ts';
import type { Params } from '#simulation/types.ts';
import { BREAK, eventsFrom, phraseOf, phrasesOf, settingsFrom, settledEvents } from './events.ts';
import { JOINT, settings, type Taken } from './settings.ts';

/** How a world with every setting at its default is written. */
const DEFAULTS = 'defaults';

/** What differs from the defaults in the parameters that the model takes of these, in the order of a link. */
export function sparse(given: Partial<Params>): Partial<Params> {
  const params = paramsOf(given);
  const events = settledEvents(params.events);
  return {
    ...Object.fromEntries(
      settings.filter((name) => params[name] !== defaults[name]).map((name) => [name, params[name]])
    ),
    ...(events.length > 0 ? { events } : {})
  };
}

/** A world in one value, as `worldFrom` reads it: its settings, then its events. */
export function wordOf(given: Partial<Params>): string {
  const { events = [], ...set } = sparse(given);
  return [phraseOf(set), ...phrasesOf(events)].join(BREAK) || DEFAULTS;
}

/** The world that one value of a link asks for, as near as the model has it. */
export function worldFrom(text: string): Taken<Partial<Params>> {
  if (text === DEFAULTS) return { value: {}, exact: true };
  const [first = '', ...phrases] = text.split(BREAK);
  const set = settingsFrom(first.split(JOINT));
  const events = eventsFrom(phrases);
  return {
    value: sparse({ ...set.value, events: events.value }),
    exact: (set.exact || (first === '' && phrases.length > 0)) && events.exact
  };
}
