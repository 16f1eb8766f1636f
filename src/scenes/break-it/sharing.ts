import { blocOf, INSTITUTIONS, isUniversity, type Params, type PolicyEvent } from '#simulation/types.ts';
import { paramsOf } from '#simulation/params.ts';
import { opennessAt } from '../field.ts';

/** The labs of each side, by their institutions. */
export const labsOf = (side: 0 | 1): readonly number[] =>
  Array.from({ length: INSTITUTIONS }, (_, i) => i).filter((i) => !isUniversity(i) && blocOf(i) === side);

/** An event without what it sets of some parameters; none if nothing is left of it. */
const without =
  (names: readonly string[]) =>
  (event: PolicyEvent): readonly PolicyEvent[] => {
    if ('inst' in event) return [event];
    const set = Object.fromEntries(Object.entries(event.set).filter(([name]) => !names.includes(name)));
    return Object.keys(set).length === 0 ? [] : [{ year: event.year, set }];
  };

const withEvents = (params: Partial<Params>, events: readonly PolicyEvent[]): Partial<Params> => {
  const { events: given, ...others } = params;
  return given === undefined || events.length === 0 ? others : { ...others, events };
};

/** The same rules, but the labs of A and of B publish this share of their ideas from first to last; all other events stay. */
export const sharing = (params: Partial<Params>, oA: number, oB: number): Partial<Params> => {
  const kept = (params.events ?? [])
    .filter((event) => !('inst' in event) || isUniversity(event.inst))
    .flatMap(without(['oA', 'oB']));
  return withEvents({ ...params, oA, oB }, kept);
};

/** The same rules, but nobody hires a professor away; all other events stay. */
export const unhired = (params: Partial<Params>): Partial<Params> =>
  withEvents({ ...params, hire: 0 }, (params.events ?? []).flatMap(without(['hire'])));

/** Starts of the quarters of a run, in years. */
export const quartersOf = (params: Partial<Params>): readonly number[] =>
  Array.from({ length: 4 * paramsOf(params).years }, (_, quarter) => quarter / 4);

/** The share of its new ideas that each lab of a side publishes, on average over the run, 0 to 1. */
export const sharedBy = (params: Partial<Params>, side: 0 | 1): readonly number[] => {
  const quarters = quartersOf(params);
  return labsOf(side).map(
    (lab) => quarters.reduce((sum, year) => sum + opennessAt(params, lab, year), 0) / quarters.length
  );
};
