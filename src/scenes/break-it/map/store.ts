import { HORIZONS, type Outcome } from '#simulation/outcome.ts';
import type { Params } from '#simulation/types.ts';
import { knownFrom, type Known } from './certainty.ts';
import { cells, type Cell } from './plane.ts';
import { keyOf, openFor, type Measure } from './worlds.ts';

/** What is kept of a run: ideas and lead at each horizon, and the projects of all labs. */
interface Kept {
  readonly ideas: readonly number[];
  readonly lead: readonly number[];
  readonly projects: number;
}

/** Runs by seed, from seed 1 on; holes where none has been made. */
type Runs = (Kept | undefined)[];

/** All runs made for the maps of some rules, for both measures and all horizons. */
export interface Store {
  readonly params: Partial<Params>;
  readonly closed: Readonly<Record<Measure, readonly Runs[]>>;
  readonly open: readonly Runs[];
  readonly openOf: (cell: Cell) => Runs;
}

const empty = (params: Partial<Params>): Store => {
  const open: readonly Runs[] = cells.map(() => []);
  const place = openFor(params);
  return {
    params,
    closed: { total: cells.map(() => []), lead: cells.map(() => []) },
    open,
    openOf: (cell) => open[place(cell)]!
  };
};

const RECENT = 4;
const recent = new Map<string, Store>();

/** The store for some rules: the one already begun where these rules, or any that differ only in what the map sets, were among the last few. */
export const storeFor = (params: Partial<Params>): Store => {
  const key = keyOf(params);
  const store = recent.get(key) ?? empty(params);
  recent.delete(key);
  recent.set(key, store);
  if (recent.size > RECENT) recent.delete(recent.keys().next().value!);
  return store;
};

/** Keeps a run of 40 years at its seed. */
export const keep = (runs: Runs, seed: number, { at, labProjects }: Outcome): void => {
  while (runs.length < seed) runs.push(undefined);
  runs[seed - 1] = {
    ideas: at.map((moment) => moment.ideas),
    lead: at.map((moment) => moment.lead),
    projects: labProjects
  };
};

/** The values of a cell by seed: change of ideas against the open world in per cent, or the closer’s lead in ideas. */
export const valuesOf = (
  store: Store,
  cell: number,
  measure: Measure,
  horizon: number
): readonly (number | undefined)[] => {
  const at = HORIZONS.findIndex((years) => years === horizon);
  const closed = store.closed[measure][cell]!;
  if (measure === 'lead') return closed.map((run) => run?.lead[at]);
  const open = store.openOf(cells[cell]!);
  return closed.map((run, i) => {
    const against = open[i];
    return run && against && 100 * (run.ideas[at]! / Math.max(1, against.ideas[at]!) - 1);
  });
};

/** What is known of every cell, undefined where nothing yet. */
export const knownIn = (store: Store, measure: Measure, horizon: number): readonly (Known | undefined)[] =>
  cells.map((_, cell) => knownFrom(valuesOf(store, cell, measure, horizon)));

/**
 * By how many per cent the closed labs’ projects exceed those at a premium of zero and the same secret life, over the
 * worlds run in both cells; undefined where there are none. Where only A closes its labs are taken to be their share at the start.
 */
export const extraIn = (store: Store, cell: number, measure: Measure): number | undefined => {
  const [runs, without] = [store.closed[measure][cell]!, store.closed[measure][cells[cell]!.column]!];
  let [own, base] = [0, 0];
  runs.forEach((run, i) => {
    const other = without[i];
    if (!run || !other) return;
    own += run.projects;
    base += other.projects;
  });
  if (base === 0) return undefined;
  const head = store.params.head ?? 1;
  const share = measure === 'lead' ? head / (1 + head) : 1;
  return (100 * (own / base - 1)) / share;
};

/** Runs in a store so far that a measure makes use of. */
export const runsIn = (store: Store, measure: Measure): number => {
  const count = (all: readonly Runs[]) =>
    all.reduce((sum, runs) => sum + runs.reduce((n, run) => n + (run ? 1 : 0), 0), 0);
  return count(store.closed[measure]) + (measure === 'total' ? count(store.open) : 0);
};
