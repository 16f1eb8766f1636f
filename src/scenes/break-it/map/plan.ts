import type { Job } from '#simulation/client.ts';
import type { Outcome } from '#simulation/outcome.ts';
import { knownFrom, lookOf, LOOKS, type Known } from './certainty.ts';
import { cells, cellsOf, coarse, fine } from './plane.ts';
import { keep, valuesOf, type Store } from './store.ts';
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

/** Whether a cell needs no more worlds: its sign is clear at a look, or it has had the last. */
const settled = (known: Known | undefined): boolean =>
  known !== undefined &&
  LOOKS.some((look) => look === known.worlds) &&
  (known.clear || known.worlds === LOOKS.at(-1));

/** How far a map is, from what is known of its cells and the runs made. The forecast takes each cell’s mean and spread so far for the true ones. */
export function stageIn(known: readonly (Known | undefined)[], done: number): Stage {
  const left = known.reduce((sum, cell) => sum + (settled(cell) ? 0 : missing(cell)), 0);
  return {
    done,
    about: done + left,
    unclear: known.filter((cell) => !cell?.clear).length,
    finished: known.every(settled)
  };
}

/** How many more worlds a cell is likely to need: its margin shrinks with the root of the worlds. */
function missing(known: Known | undefined): number {
  if (known?.margin === undefined) return Math.max(0, GUESS - (known?.worlds ?? 0));
  const worlds = known.worlds * (known.margin / Math.max(Math.abs(known.mean), 1e-9)) ** 2;
  const look = LOOKS.find((each) => each >= Math.max(known.worlds, worlds)) ?? LOOKS.at(-1)!;
  return look - known.worlds;
}
