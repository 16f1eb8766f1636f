import { cellAt, cells, LIVES, PREMIUMS } from './plane.ts';

const PAGE = 3;

/** Where a key leads from a cell: arrows one on, Home and End to the ends of the row, Page Up and Down three rows; undefined for other keys. */
export const stepTo = (key: string, from: number): number | undefined => {
  const { column, row } = cells[from]!;
  const to = (across: number, up: number): number =>
    cellAt(Math.min(LIVES.length - 1, Math.max(0, across)), Math.min(PREMIUMS.length - 1, Math.max(0, up)));
  switch (key) {
    case 'ArrowLeft':
      return to(column - 1, row);
    case 'ArrowRight':
      return to(column + 1, row);
    case 'ArrowUp':
      return to(column, row + 1);
    case 'ArrowDown':
      return to(column, row - 1);
    case 'Home':
      return to(0, row);
    case 'End':
      return to(LIVES.length - 1, row);
    case 'PageUp':
      return to(column, row + PAGE);
    case 'PageDown':
      return to(column, row - PAGE);
    default:
      return undefined;
  }
};
