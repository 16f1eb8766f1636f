import { readFileSync, writeFileSync } from 'node:fs';

/** One row of a table: column name → text as written. */
export type Row = Readonly<Record<string, string>>;

const cell = /(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/gy;

/** Reads a comma-separated table with a header row; quoted cells may hold commas and doubled quotes. */
export function readTable(path: string): Row[] {
  const text = readFileSync(path, 'utf8').replace(/\r\n/g, '\n').replace(/\n$/, '');
  const lines: string[][] = [[]];
  cell.lastIndex = 0;
  while (cell.lastIndex <= text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error(`${path}: cannot read the table at character ${cell.lastIndex}`);
    lines.at(-1)!.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '') break;
    if (found[3] === '\n') lines.push([]);
  }
  const [header = [], ...body] = lines;
  return body.map((cells) => Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])));
}

/** Where a data file comes from; printed beside every chart drawn from it. */
export interface About {
  readonly source: string;
  readonly licence: string;
  /** ISO date of the snapshot. */
  readonly asOf: string;
  readonly credit: string;
  readonly note: string;
}

/** Writes data as JSON with one entry of each list on a line, so that a change shows as a changed line. */
export function writeData(path: string, data: unknown): void {
  const pretty = (value: unknown, depth: number): string => {
    const flat = JSON.stringify(value);
    if (typeof value !== 'object' || value === null || flat.length <= 110 || depth > 3) return flat;
    const inner = ' '.repeat(depth + 1);
    const parts = Array.isArray(value)
      ? value.map((entry) => JSON.stringify(entry))
      : Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}: ${pretty(entry, depth + 1)}`);
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    return `${open}\n${parts.map((part) => inner + part).join(',\n')}\n${' '.repeat(depth)}${close}`;
  };
  writeFileSync(path, `${pretty(data, 0)}\n`);
}
