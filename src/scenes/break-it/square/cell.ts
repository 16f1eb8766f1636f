import { LEADING, type Type } from '#ui/chart/frame.ts';
import type { Goal } from '../../contract.ts';
import { PAD, type Cell } from './layout.ts';
import type { Table } from './table.ts';

/** What a cell is drawn from. */
export interface CellProps {
  readonly cell: Cell;
  readonly type: Type;
  readonly goal: Goal;
  readonly table: Table;
}

/** The room of a cell under its name, in CSS pixels. */
export const insideOf = ({ box }: Cell, type: Type) => {
  const line = type.small * LEADING;
  return {
    left: box.x + PAD,
    width: box.width - 2 * PAD,
    top: box.y + PAD * 0.5 + line,
    bottom: box.y + box.height - PAD,
    line,
    /** Radius of the two small plots beside a number. */
    small: Math.min(11, line * 0.75)
  };
};
