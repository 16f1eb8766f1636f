import type { Reading, Readings } from './bands.ts';

/** The readings of every comparison: by the figure's id, one entry for each world, in order of their seeds. */
export type Worlds = Readonly<Record<string, readonly Readings[]>>;

const cellOf = (value: number | null): string => (value === null ? '' : String(value));

/**
 * The readings as a table of comma-separated values: a row for each value of each figure, a column for each world, empty
 * where there is no number. Where an order is claimed, a second row says for each world whether it holds (1) or not (0).
 */
export function tableOf(worlds: Worlds): string {
  const seeds = Object.values(worlds)[0]!.length;
  const head = ['figure', 'value', 'kind', 'digits', ...Array.from({ length: seeds }, (_, n) => n + 1)];
  const rows = Object.entries(worlds).flatMap(([id, readings]) =>
    Object.entries(readings[0]!).flatMap(([name, first]) => {
      const all = readings.map((world) => world[name]!);
      const values = [id, name, 'reading', first.digits, ...all.map(({ value }) => cellOf(value))];
      const order = [id, name, 'holds', first.digits, ...all.map(({ holds }) => (holds ? 1 : 0))];
      return first.holds === undefined ? [values] : [values, order];
    })
  );
  return [head, ...rows].map((row) => `${row.join(',')}\n`).join('');
}

/** The readings in a table that `tableOf` has written. */
export function worldsIn(table: string): Worlds {
  const worlds: Record<string, Record<string, Reading>[]> = {};
  const [head = '', ...rows] = table.trim().split('\n');
  const seeds = head.split(',').length - 4;
  for (const row of rows) {
    const [id = '', name = '', kind, digits, ...cells] = row.split(',');
    const readings = (worlds[id] ??= Array.from({ length: seeds }, () => ({})));
    cells.forEach((cell, n) => {
      const world = readings[n]!;
      if (kind === 'holds') world[name] = { ...world[name]!, holds: cell === '1' };
      else world[name] = { value: cell === '' ? null : Number(cell), digits: Number(digits) };
    });
  }
  return worlds;
}
