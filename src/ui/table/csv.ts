import type { Cell, Table } from './table.ts';

/** What a spreadsheet would run as a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A field by RFC 4180; words that a spreadsheet would take for a formula get an apostrophe in front. */
const fieldOf = (cell: Cell): string => {
  const text = String(cell ?? '');
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * A table as a CSV file by RFC 4180: one row of names, then the rows as they stand, numbers as in the data. A last
 * column named `sourceName` carries the source in every row, so that it stays with the figures wherever they go.
 */
export const csvOf = ({ columns, rows, source }: Table, sourceName: string): string =>
  [[...columns.map(({ name }) => name), sourceName], ...rows.map((row) => [...row, source])]
    .map((row) => `${row.map(fieldOf).join(',')}\r\n`)
    .join('');
