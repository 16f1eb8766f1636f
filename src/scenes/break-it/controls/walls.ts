import type { Params, PolicyEvent } from '#simulation/types.ts';
import { opennessAt } from '../../field.ts';

type Wall = Extract<PolicyEvent, { inst: number }>;

const isWall = (event: PolicyEvent): event is Wall => 'inst' in event;

const setsLabs = (event: PolicyEvent): boolean =>
  isWall(event) || ['oA', 'oB', 'oU'].some((name) => name in event.set);

/** The year from which a tap holds that is made at this year: at the very end nothing would follow from it, so it holds from the last change of rules. */
const sinceOf = ({ events = [] }: Partial<Params>, year: number, years: number): number =>
  year < years
    ? Math.round(4 * year) / 4
    : Math.max(0, ...events.filter(setsLabs).map((event) => event.year));

/**
 * The rules after a tap on a plot at a year of a run: from then on what was walled shares, and what shared is walled. A
 * second tap in the same year takes the first back.
 */
export const tapped = (
  params: Partial<Params>,
  inst: number,
  year: number,
  years: number
): Partial<Params> => {
  const since = sinceOf(params, year, years);
  const wanted = opennessAt(params, inst, since) >= 0.5 ? 0 : 1;
  const others = (params.events ?? []).filter(
    (event) => !(isWall(event) && event.inst === inst && event.year === since)
  );
  const before = { ...params, events: others };
  const already = opennessAt(before, inst, since) >= 0.5 === (wanted === 1);
  return already ? before : { ...before, events: [...others, { year: since, inst, o: wanted }] };
};

/** The walls set by hand, each with its place among the events. */
export const wallsOf = ({ events = [] }: Partial<Params>): readonly (Wall & { readonly at: number })[] =>
  events.flatMap((event, at) => (isWall(event) ? [{ ...event, at }] : []));

/** The rules without one of their events. */
export const without = (params: Partial<Params>, at: number): Partial<Params> => ({
  ...params,
  events: (params.events ?? []).filter((_, n) => n !== at)
});
