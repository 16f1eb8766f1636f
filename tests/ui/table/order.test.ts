import { describe, expect, it } from 'vitest';
import { ordered, pressed } from '#ui/table/order.ts';
import type { Row } from '#ui/table/table.ts';

const rows: readonly Row[] = [
  ['Qwen', 9],
  ['GPT', 10],
  ['Kimi', undefined],
  ['älter', -2],
  ['Claude', 10]
];
const by = (column: number, descending = false) => ordered(rows, { column, descending }).map((row) => row[0]);

describe('rows in order', () => {
  it('are as they came until somebody asks', () => {
    expect(ordered(rows, undefined)).toBe(rows);
  });

  it('go by size where there are numbers, equals as they came', () => {
    expect(by(1)).toEqual(['älter', 'Qwen', 'GPT', 'Claude', 'Kimi']);
    expect(by(1, true)).toEqual(['GPT', 'Claude', 'Qwen', 'älter', 'Kimi']);
  });

  it('go by the alphabet where there are words, numbers within them by size', () => {
    expect(by(0)).toEqual(['älter', 'Claude', 'GPT', 'Kimi', 'Qwen']);
    const years = [['2022'], ['2020–21'], ['12'], ['9']];
    expect(ordered(years, { column: 0, descending: false }).flat()).toEqual(['9', '12', '2020–21', '2022']);
  });

  it('leave the table itself alone', () => {
    const before = structuredClone(rows);
    by(1, true);
    expect(rows).toEqual(before);
  });

  it('turn with each press: up, down, as they came; another column starts anew', () => {
    const up = pressed(undefined, 1);
    const down = pressed(up, 1);
    expect([up, down, pressed(down, 1)]).toEqual([
      { column: 1, descending: false },
      { column: 1, descending: true },
      undefined
    ]);
    expect(pressed(down, 0)).toEqual({ column: 0, descending: false });
  });
});
