/** Secret lives of the map in years, left to right: every column as wide as the next, so that short lives have room. */
export const LIVES = [0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10] as const;

/** Secrecy premiums κ of the map, from the bottom up. */
export const PREMIUMS = [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4] as const;

/** One world of the map: its rules in the plane, and its place in it, counted from the bottom left. */
export interface Cell {
  readonly T: number;
  readonly kappa: number;
  readonly column: number;
  readonly row: number;
}

/** All cells, row by row from the bottom; a cell's place in this list is its name everywhere. */
export const cells: readonly Cell[] = PREMIUMS.flatMap((kappa, row) =>
  LIVES.map((T, column) => ({ T, kappa, column, row }))
);

/** The cell at a column and row of the plane. */
export const cellAt = (column: number, row: number): number => row * LIVES.length + column;

const COARSE_COLUMNS = [0, 3, 5, 7, 9];
const COARSE_ROWS = [0, 2, 4, 6, 8];

/** The columns and rows of a grid. */
export interface Grid {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

/** The grid that is run first, and the whole plane. */
export const coarse: Grid = { columns: COARSE_COLUMNS, rows: COARSE_ROWS };
export const fine: Grid = { columns: LIVES.map((_, i) => i), rows: PREMIUMS.map((_, i) => i) };

/** The cells of a grid, by their places in the list. */
export const cellsOf = ({ columns, rows }: Grid): readonly number[] =>
  rows.flatMap((row) => columns.map((column) => cellAt(column, row)));

const nearest = (values: readonly number[], to: number): number =>
  values.reduce((best, value) => (Math.abs(value - to) < Math.abs(best - to) ? value : best));

/** For every cell, the cell of the coarse grid that speaks for it until it has been run itself. */
export const speakers: readonly number[] = cells.map(({ column, row }) =>
  cellAt(nearest(COARSE_COLUMNS, column), nearest(COARSE_ROWS, row))
);

/** Where a value lies on a rising scale of equal columns, in columns; undefined outside it. */
function placeOn(stops: readonly number[], value: number): number | undefined {
  const above = stops.findIndex((stop) => stop >= value);
  if (above < 0 || value < stops[0]!) return undefined;
  if (above === 0) return 0;
  const [low, high] = [stops[above - 1]!, stops[above]!];
  return above - 1 + (value - low) / (high - low);
}

/** Where some rules lie in the plane, in columns and rows from the middle of the first; undefined where they are off it. */
export const placeOf = (
  T: number,
  kappa: number
): { readonly column: number; readonly row: number } | undefined => {
  const [column, row] = [placeOn(LIVES, T), placeOn(PREMIUMS, kappa)];
  return column === undefined || row === undefined ? undefined : { column, row };
};
