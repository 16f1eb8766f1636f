import { expect, it } from 'vitest';
import { noChoices } from '#scenes/contract.ts';
import { guessesOf } from '#scenes/what-next/guesses.ts';
import { tables } from '#scenes/what-next/tables.ts';

it('has the answers that stand beside the guesses, each with its source', () => {
  const { rows } = tables['your-guesses']!;
  expect(rows.map((row) => row.slice(1, 4))).toEqual(
    guessesOf(noChoices).map(({ answer, low, high }) => [answer, low, high])
  );
  for (const row of rows) expect(String(row[4]).length).toBeGreaterThan(20);
});

it('keeps far less once the walls are down', () => {
  const keptIn = (step: 'who-plants' | 'walls-come-down') => {
    const { columns, rows } = tables[step]!;
    const kept = columns.findIndex(({ name }) => name === 'Found, but kept');
    return rows.map((row) => Number(row[kept]));
  };
  const reopened = keptIn('walls-come-down');
  expect(keptIn('who-plants').at(-1)).toBe(reopened[19]);
  expect(reopened.at(-1)).toBeLessThan(reopened[20]! / 4);
});
