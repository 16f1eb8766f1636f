import type { Job } from '#simulation/client.ts';
import type { Outcome } from '#simulation/outcome.ts';
import { knownFrom, lookOf, LOOKS } from './certainty.ts';
import { cells, cellsOf, coarse, fine } from './plane.ts';
import { keep, runsIn, valuesOf, type Store } from './store.ts';
import { closedJob, openJob, type Measure } from './worlds.ts';

/** A run to be made, and what is done with it. */
export interface Task {
  readonly job: Job;
  readonly keep: (outcome: Outcome) => void;
}

/** Worlds that each cell of the coarse grid gets first. */
const FIRST = 4;
/** At most so many runs are planned at once, so that a reader who turns elsewhere is soon followed. */
const MOST = 180;

/** The next look of a cell that is not clear; undefined for one that is, or has had the last. */
const nextLook = (values: readonly (number | undefined)[]): number | undefined =>
  knownFrom(values)?.clear ? undefined : LOOKS.find((look) => look > lookOf(values));

/** The cells to be run next and the seed up to which: the coarse grid, then the fine one, then what is unclear, fewest worlds first. */
function stageOf(store: Store, measure: Measure, horizon: number): { to: number; among: readonly number[] } {
  const values = (cell: number) => valuesOf(store, cell, measure, horizon);
  const short = (to: number, among: readonly number[]) =>
    among.filter((cell) => {
      const own = values(cell);
      return own.length < to || own.slice(0, to).includes(undefined);
    });
  const first = short(FIRST, cellsOf(coarse));
  if (first.length > 0) return { to: FIRST, among: first };
  const all = short(LOOKS[0], cellsOf(fine));
  if (all.length > 0) return { to: LOOKS[0], among: all };
  const looks = cells.map((_, cell) => nextLook(values(cell)));
  const to = Math.min(...looks.map((look) => look ?? Infinity));
  return { to, among: to === Infinity ? [] : cellsOf(fine).filter((cell) => looks[cell] === to) };
}

/** The next runs for a map, none when it is done; worlds with the same seed follow each other, and no run is asked for that the store has. */
export function tasksNext(store: Store, measure: Measure, horizon: number): readonly Task[] {
  const { to, among } = stageOf(store, measure, horizon);
  const tasks: Task[] = [];
  if (among.length === 0) return tasks;
  for (let seed = 1; seed <= to; seed++) {
    const begun = new Set<unknown>();
    for (const cell of among) {
      const place = cells[cell]!;
      const open = store.openOf(place);
      if (measure === 'total' && !open[seed - 1] && !begun.has(open)) {
        begun.add(open);
        tasks.push({
          job: openJob(store.params, place, seed),
          keep: (outcome) => keep(open, seed, outcome)
        });
      }
      const runs = store.closed[measure][cell]!;
      if (runs[seed - 1]) continue;
      tasks.push({
        job: closedJob(store.params, place, measure, seed),
        keep: (outcome) => keep(runs, seed, outcome)
      });
      if (tasks.length >= MOST) return tasks;
    }
  }
  return tasks;
}

/** Worlds that a cell of which nothing is known may need: most need the first look only. */
const GUESS = 14;

/** How far a map is: runs made, how many it is likely to take, and cells whose sign is not clear yet. */
export interface Stage {
  readonly done: number;
  readonly about: number;
  readonly unclear: number;
  readonly finished: boolean;
}

/** How far a map is. The forecast takes each cell’s mean and spread so far for the true ones. */
export function stageIn(store: Store, measure: Measure, horizon: number): Stage {
  let [left, most, unclear] = [0, 0, 0];
  cells.forEach((_, cell) => {
    const values = valuesOf(store, cell, measure, horizon);
    const known = knownFrom(values);
    const worlds = known?.worlds ?? 0;
    if (!known?.clear) unclear++;
    const need = known?.clear ? worlds : needed(known?.mean ?? 0, known?.margin, lookOf(values));
    left += Math.max(0, need - worlds);
    most = Math.max(most, need);
  });
  const done = runsIn(store, measure);
  const finished = stageOf(store, measure, horizon).among.length === 0;
  const open = measure === 'total' ? Math.max(0, most - store.openOf(cells[0]!).length) : 0;
  return { done, about: finished ? done : done + left + open, unclear, finished };
}

/** The look at which a cell with this mean will be clear: its margin shrinks with the root of the worlds. */
function needed(mean: number, margin: number | undefined, look: number): number {
  if (margin === undefined) return GUESS;
  const worlds = look * (margin / Math.max(Math.abs(mean), 1e-9)) ** 2;
  return LOOKS.find((each) => each > look && each >= worlds) ?? LOOKS.at(-1)!;
}
