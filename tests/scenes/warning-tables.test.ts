import { describe, expect, it } from 'vitest';
import { factsAt, seriesOf } from '#picture/series.ts';
import { stateAt } from '#scenes/warning/state.ts';
import { tables } from '#scenes/warning/tables.ts';
import { run } from '#simulation/run.ts';
import { at } from './along.ts';

const steps = ['one-kernel', 'read-the-field', 'why-existential'] as const;

describe('the tables of warning', () => {
  it.each(steps)('%s ends on the counts that the stage says it draws', (step) => {
    const { params, seed, time } = stateAt(at('warning', step, 1)).field;
    const facts = factsAt(seriesOf(run(params, seed)), time);
    const [year, us, china, breakthroughs] = tables[step]!.rows.at(-1) as number[];
    expect(year).toBe(Math.round(10 * time) / 10);
    expect(us! + china!).toBe(facts.published);
    expect(breakthroughs).toBe(facts.breakthroughs);
    expect(facts.kept).toBe(0);
  });

  it('follow one run: a longer table goes on where a shorter one ends', () => {
    const [first, second, third] = steps.map((step) => tables[step]!.rows);
    expect(second!.slice(0, first!.length - 1)).toEqual(first!.slice(0, -1));
    expect(third!.slice(0, second!.length - 1)).toEqual(second!.slice(0, -1));
  });

  it('never count down, and begin with nothing', () => {
    for (const step of steps) {
      const { rows, columns } = tables[step]!;
      expect(rows[0]).toEqual(columns.map(() => 0));
      for (const [n, row] of rows.slice(1).entries())
        for (const [c, value] of row.entries()) expect(value).toBeGreaterThanOrEqual(rows[n]![c] as number);
    }
  });
});
