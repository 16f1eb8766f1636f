import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '#ui/table/csv.ts';
import type { Cell, Table } from '#ui/table/table.ts';
import { parsedCsv } from './parsed.ts';

const tableOf = (names: readonly string[], rows: readonly (readonly Cell[])[]): Table => ({
  title: 'Models by year',
  source: 'Epoch AI, “Notable AI Models”, CC BY 4.0',
  columns: names.map((name) => ({ name })),
  rows
});

describe('a table as a CSV file', () => {
  it('has one row of names, then the rows, each with the source, lines ended as RFC 4180 has them', () => {
    const csv = csvOf(
      tableOf(
        ['Year', 'Share'],
        [
          [2024, 31.5],
          ['2020–21', undefined]
        ]
      ),
      'Source'
    );
    expect(csv).toBe(
      'Year,Share,Source\r\n' +
        '2024,31.5,"Epoch AI, “Notable AI Models”, CC BY 4.0"\r\n' +
        '2020–21,,"Epoch AI, “Notable AI Models”, CC BY 4.0"\r\n'
    );
  });

  it('quotes commas, quotes and line breaks', () => {
    const [, row] = csvOf(tableOf(['a'], [['said "no", twice\nand left']]), 's').split(/\r\n/);
    expect(row).toMatch(/^"said ""no"", twice\nand left",/);
  });

  it.each(['=1+1', '@SUM(A1)', '+cmd|x', '-2+3', '\t=1'])('disarms %s', (text) => {
    expect(parsedCsv(csvOf(tableOf(['a'], [[text]]), 's'))[1]![0]).toBe(`'${text}`);
  });

  it.each([-4.2, 0, 1e21, '-4.2', '+7', '−3'])('leaves the number %s alone', (cell) => {
    expect(parsedCsv(csvOf(tableOf(['a'], [[cell]]), 's'))[1]![0]).toBe(String(cell));
  });

  it('reads back as the very cells, whatever they hold', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }).filter((text) => !/^[=+\-@\t\r]/.test(text)),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
      fc.constant(undefined)
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const table = tableOf(['a', 'b', 'c'], rows);
        const [head, ...read] = parsedCsv(csvOf(table, 'Source'));
        expect(head).toEqual(['a', 'b', 'c', 'Source']);
        expect(read).toEqual(rows.map((row) => [...row.map((value) => String(value ?? '')), table.source]));
      })
    );
  });
});
