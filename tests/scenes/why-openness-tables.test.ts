import { expect, it } from 'vitest';
import { fieldTableWords } from '#content/labels/tables/field.ts';
import { ideasIn, keptAt } from '#scenes/why-openness/moments.ts';
import { CLOSED_YEAR } from '#scenes/why-openness/state.ts';
import { tables } from '#scenes/why-openness/tables.ts';

const lastOf = (step: keyof typeof tables): Readonly<Record<string, unknown>> => {
  const { columns, rows } = tables[step]!;
  return Object.fromEntries(columns.map(({ name }, i) => [name, rows.at(-1)![i]]));
};

it('counts the ideas that the caption counts', () => {
  const { columns, rows } = tables.collaboration!;
  expect(columns.map(({ name }) => name)).not.toContain(fieldTableWords.kept);
  const [, us, china] = rows.at(-1)!;
  expect(Number(us) + Number(china)).toBe(ideasIn(20));
});

it('counts what the closed world keeps as the caption does', () => {
  expect(lastOf('democratic-values')[fieldTableWords.year]).toBe(CLOSED_YEAR);
  expect(lastOf('democratic-values')[fieldTableWords.kept]).toBe(keptAt(CLOSED_YEAR).kept);
});

it('keeps ideas on one side only where one side closes', () => {
  const last = lastOf('competitiveness');
  expect(Number(last[fieldTableWords.kept])).toBeGreaterThan(0);
  expect(Number(last[fieldTableWords.published[1]])).toBeGreaterThan(
    Number(last[fieldTableWords.published[0]])
  );
});
