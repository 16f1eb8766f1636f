import { expect, it } from 'vitest';
import claims from '#content/claims.json' with { type: 'json' };
import measured from '#content/data/measured.json' with { type: 'json' };
import { figures, type Band } from '#content/figures.ts';
import { tables } from '#scenes/seed-corn/tables.ts';

const textOf = (id: string) => claims.find((claim) => claim.id === id)?.text ?? '';

it('counts people from a hundred, and ends on the committed figures of the model', () => {
  const { rows } = tables['forty-years-run']!;
  expect(rows[0]!.slice(-3)).toEqual([100, 100, 100]);
  expect(rows.at(-1)![0]).toBe(40);
  const model = figures['model-seedcorn'] as Readonly<Record<string, Band>>;
  expect(
    rows
      .at(-1)!
      .slice(-3)
      .map((value) => Math.round(Number(value)))
  ).toEqual(['labResearchers40', 'professors40', 'training40'].map((name) => model[name]!.median));
});

it('has the measured counts that the claims have', () => {
  const { rows } = tables['where-phds-go']!;
  const { academia } = measured;
  expect(rows.map((row) => row[2])).toEqual([20, 70, academia['2014'].alone, academia['2024'].alone, 1, 5]);
  expect(textOf('c6')).toContain(`${rows[1]![2]} per cent`);
  expect(textOf('c9')).toContain(`${rows[2]![2]} of ${rows[2]![3]}`);
  expect(textOf('c9')).toContain(`${rows[3]![2]} of ${rows[3]![3]}`);
  for (const row of rows) expect(String(row[4]).length).toBeGreaterThan(10);
  for (const [, , value] of tables['people-come-back']!.rows.slice(0, 2))
    expect(textOf('c15')).toContain(`over ${value}`);
});

it('gives the closed and hiring lab with its spread', () => {
  const model = figures['model-close-and-hire'] as Readonly<Record<string, Band>>;
  expect(tables['five-years-on']!.rows).toEqual(
    [5, 10, 20, 40].map((year) => {
      const { median, low, high } = model[`aBest${year}`]!;
      return [year, median, low, high];
    })
  );
});
