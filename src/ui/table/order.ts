import type { Cell, Row } from './table.ts';

/** By which column rows are ordered, counted from 0, and which way. */
export interface Order {
  readonly column: number;
  readonly descending: boolean;
}

/** The order after a press on a column's name: upwards, then downwards, then as the table came. */
export const pressed = (order: Order | undefined, column: number): Order | undefined => {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? undefined : { column, descending: true };
};

const { compare } = new Intl.Collator('en', { numeric: true });

const between = (a: Cell, b: Cell): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));

/** The rows in that order: numbers by size, words by the alphabet, equals as they came, empty cells always last. */
export const ordered = (rows: readonly Row[], order: Order | undefined): readonly Row[] => {
  if (!order) return rows;
  const { column, descending } = order;
  return [...rows].sort((one, other) => {
    const [a, b] = [one[column], other[column]];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return descending ? between(b, a) : between(a, b);
  });
};
