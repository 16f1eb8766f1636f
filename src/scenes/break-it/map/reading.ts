import type { Known } from './certainty.ts';
import { zeroLine, type Segment } from './line.ts';
import { cellAt, cells, cellsOf, coarse, fine, LIVES, PREMIUMS, speakers } from './plane.ts';
import { extraIn, knownIn, type Store } from './store.ts';
import type { Measure } from './worlds.ts';

/** All that the map says for one measure and horizon: what drawing, table and words are made from. */
export interface Reading {
  readonly measure: Measure;
  readonly horizon: number;
  /** By cell; undefined where nothing has been run. */
  readonly known: readonly (Known | undefined)[];
  /** The secret life, in years, for which the extra research is given. */
  readonly life: number;
  /** By row: by how many per cent closed labs really do more research than without a premium. */
  readonly extra: readonly (number | undefined)[];
}

/** The column nearest to a secret life in years; the last one for those that never end. */
export const columnNear = (T: number): number => {
  const life = Math.min(T, LIVES.at(-1)!);
  const away = LIVES.map((each) => Math.abs(each - life));
  return away.indexOf(Math.min(...away));
};

/** What a store says; the extra research is that of the secret life nearest to `T`. */
export const readingFrom = (store: Store, measure: Measure, horizon: number, T: number): Reading => {
  const column = columnNear(T);
  return {
    measure,
    horizon,
    known: knownIn(store, measure, horizon),
    life: LIVES[column]!,
    extra: PREMIUMS.map((_, row) => extraIn(store, cellAt(column, row), measure))
  };
};

/** What is drawn at each cell: its own worlds, or until it has some those of the coarse cell that speaks for it. */
export const shownIn = ({ known }: Reading): readonly (Known | undefined)[] =>
  cells.map((_, cell) => known[cell] ?? known[speakers[cell]!]);

/** Whether a cell is drawn as unclear: it may be so, or it has not been run itself. */
export const unclearIn = ({ known }: Reading, cell: number): boolean => !known[cell]?.clear;

/** The break-even line through the cells’ means; none before the coarse grid has been run. */
export const lineIn = ({ known }: Reading): readonly Segment[] => {
  const grid = [fine, coarse].find((each) => cellsOf(each).every((cell) => known[cell]));
  return grid ? zeroLine(grid.columns, grid.rows, (x, y) => known[cellAt(x, y)]!.mean) : [];
};

/** How many cells are clearly above zero, clearly below, and neither. */
export const countsIn = ({ known }: Reading): { above: number; below: number; unclear: number } => {
  const clear = known.filter((each) => each?.clear);
  const above = clear.filter((each) => each!.mean > 0).length;
  return { above, below: clear.length - above, unclear: cells.length - clear.length };
};

/** The shortest secret life from which on every premium of the plane is clearly below zero; undefined where there is none. */
export const neverFrom = ({ known }: Reading): number | undefined => {
  const below = (column: number) =>
    PREMIUMS.every((_, row) => {
      const cell = known[cellAt(column, row)];
      return cell?.clear && cell.mean < 0;
    });
  return LIVES[LIVES.findLastIndex((_, column) => !below(column)) + 1];
};
