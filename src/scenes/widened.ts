import type { Table } from './table.ts';

/** A table by year with further columns of numbers, each worked out from the year in its first column; given to a tenth. */
export const widened = (
  table: Table,
  columns: Readonly<Record<string, (year: number) => number>>
): Table => ({
  ...table,
  columns: [...table.columns, ...Object.keys(columns).map((name) => ({ name, numeric: true }))],
  rows: table.rows.map((row) => [
    ...row,
    ...Object.values(columns).map((at) => Math.round(10 * at(Number(row[0]))) / 10)
  ])
});
