import { expect, it } from 'vitest';
import { reported } from '#content/data/reported.ts';
import { cases } from '#scenes/scientists-talking/pieces.ts';
import { stateAt } from '#scenes/scientists-talking/state.ts';
import { tables } from '#scenes/scientists-talking/tables.ts';
import { crowdAt, usesAt } from '#scenes/scientists-talking/traces.ts';
import { at } from './readings.ts';

it('lists the pieces as they are drawn, behind walls and in the open', () => {
  const apart = cases.apart();
  expect(tables['pieces-apart']!.rows.map((row) => row.slice(2))).toEqual(
    apart.pieces.map(({ inst, found }) => [found, apart.seen[inst], apart.kept[inst]])
  );
  const meet = tables['pieces-meet']!.rows;
  expect(meet.map((row) => row[3])).toEqual([5, 5, 5, 5, 5, 5]);
  expect(meet.at(-1)![2]).toBe(cases.together().made);
  expect(new Set(tables['pieces-apart']!.rows.map(([, name]) => name)).size).toBe(5);
});

it('gives every measured case with its range, and names its source', () => {
  const { rows } = tables['measured-cases']!;
  expect(rows.map((row) => row.slice(2, 4))).toEqual(
    [reported.l9, reported.l8, reported.l10, reported.y6].map(({ low, high }) => [low, high])
  );
  for (const row of rows) expect(String(row.at(-1))).toMatch(/\d{4}: ./);
});

it('ends on the bars under the fields', () => {
  const { time } = stateAt(at('scientists-talking', 'talk-dried-up')).field;
  const last = tables['talk-dried-up']!.rows.at(-1)!;
  expect(last[0]).toBe(time);
  expect(last.slice(-2)).toEqual([usesAt(time).closed, usesAt(time).open]);
  const crowded = tables['too-much-talk']!.rows.at(-1)!;
  const shares = crowdAt(Number(crowded[0])).map((share) => Math.round(1000 * share) / 10);
  expect(crowded.slice(-6)).toEqual(shares);
});
