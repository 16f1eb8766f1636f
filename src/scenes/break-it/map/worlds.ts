import type { Job } from '#simulation/client.ts';
import { paramsOf } from '#simulation/params.ts';
import type { Params, PolicyEvent } from '#simulation/types.ts';
import type { Looking } from '../../contract.ts';
import type { Cell } from './plane.ts';

/** What the map compares: ideas in the world, all labs closed against all open; or the lead of the side that closes alone. */
export const measures = ['total', 'lead'] as const;
export type Measure = (typeof measures)[number];

/** The measure for what the reader cares about. */
export const measureOf = ({ goal }: Looking): Measure => (goal === 'lead' ? 'lead' : 'total');

/** Every run is of 40 years: the shorter horizons come with it. */
const YEARS = 40;

/** What an event may not change on the way: the plane’s own axes, and who shares, which is what the map compares. */
const fixed = new Set(['oA', 'oB', 'T', 'kappa']);

function keptOf(event: PolicyEvent): readonly PolicyEvent[] {
  if ('inst' in event) return event.inst % 8 < 3 ? [event] : [];
  const set = Object.fromEntries(Object.entries(event.set).filter(([name]) => !fixed.has(name)));
  return Object.keys(set).length > 0 ? [{ year: event.year, set }] : [];
}

/** Rules without the changes on the way that would undo the comparison; changes of other kinds stay. */
export const withoutUndoing = (params: Partial<Params>): Partial<Params> => {
  const { events, ...rest } = params;
  const kept = (events ?? []).flatMap(keptOf);
  return kept.length > 0 ? { ...rest, events: kept } : rest;
};

/** The rules of a cell’s world: all labs closed, or, for the lead, those of side A alone. */
export const rulesAt = (
  params: Partial<Params>,
  { T, kappa }: Pick<Cell, 'T' | 'kappa'>,
  measure: Measure
): Partial<Params> => ({
  ...withoutUndoing(params),
  oA: 0,
  oB: measure === 'lead' ? 1 : 0,
  T,
  kappa
});

/** Everything that a map depends on besides the plane: the rules as the model takes them, without what the map sets itself. */
export const keyOf = (params: Partial<Params>): string => {
  const whole = paramsOf(withoutUndoing(params));
  return JSON.stringify({ ...whole, oA: 0, oB: 0, T: 0, kappa: 0, years: 0 });
};

/**
 * The open worlds that some rules need: one for all cells, as without secrets neither T nor κ matters; one for each
 * secret life where universities keep some, as a secret of theirs leaks too but earns no premium.
 */
export const openFor = (params: Partial<Params>): ((cell: Cell) => number) => {
  const { oU, events } = paramsOf(withoutUndoing(params));
  const shared =
    oU === 1 &&
    events.every((event) => !('inst' in event) && (event.set.oU === undefined || event.set.oU === 1));
  return ({ column }) => (shared ? 0 : column);
};

/** The run of a cell’s world with a seed. */
export const closedJob = (params: Partial<Params>, cell: Cell, measure: Measure, seed: number): Job => ({
  params: { ...rulesAt(params, cell, measure), years: YEARS },
  seed
});

/** The run of the open world that a cell is held against. */
export const openJob = (params: Partial<Params>, { T }: Cell, seed: number): Job => ({
  params: { ...withoutUndoing(params), oA: 1, oB: 1, T, kappa: 0, years: YEARS },
  seed
});
