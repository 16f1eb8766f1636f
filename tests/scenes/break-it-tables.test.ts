import { describe, expect, it } from 'vitest';
import { breakevenMap } from '#content/breakeven-map.ts';
import { robustness } from '#content/robustness.ts';
import { twoByTwo } from '#content/two-by-two.ts';
import { factsAt, seriesOf } from '#picture/series.ts';
import { NEEDED } from '#scenes/break-it/challenges/rules.ts';
import { tipsAt } from '#scenes/break-it/drivers/findings.ts';
import { committedReading } from '#scenes/break-it/map/committed.ts';
import { cells } from '#scenes/break-it/map/plane.ts';
import { stateAt } from '#scenes/break-it/state.ts';
import { tables } from '#scenes/break-it/tables.ts';
import { challenges, noChoices } from '#scenes/contract.ts';
import { run } from '#simulation/run.ts';
import { at } from './along.ts';

describe('the tables of break-it', () => {
  it.each(['open-the-machine', 'overtaking'] as const)(
    '%s ends on the counts that the stage says it draws',
    (step) => {
      const { params, seed, time } = stateAt(at('break-it', step, 1), noChoices).field;
      const facts = factsAt(seriesOf(run(params, seed)), time);
      const { columns, rows } = tables[step]!;
      const last = rows.at(-1) as number[];
      const sum = (pattern: RegExp) =>
        columns.reduce((total, { name }, n) => total + (pattern.test(name) ? last[n]! : 0), 0);
      expect(last[0]).toBe(time);
      expect(sum(/^(Published|Leaked)/)).toBe(facts.published);
      expect(sum(/kept/)).toBe(facts.kept);
      expect(sum(/^Breakthroughs/)).toBe(facts.breakthroughs);
    }
  );

  it('every cell of the map stands in a row as it was run, clear where the map draws it clear', () => {
    const { rows } = tables['when-closing-pays']!;
    const { known } = committedReading('total', 40);
    expect(rows.length).toBe(breakevenMap.cells.length);
    for (const [n, { T, kappa, extra, total }] of breakevenMap.cells.entries()) {
      const { mean, se, worlds, even } = total[40];
      expect(rows[n]!.slice(0, 7)).toEqual([T, kappa, extra[40], mean, se, worlds, even]);
      const drawn = known[cells.findIndex((cell) => cell.T === T && cell.kappa === kappa)]!;
      expect(rows[n]![7]).toBe(drawn.clear ? 'yes' : 'no');
    }
  });

  it('the two-by-two gives each corner its means and ranges', () => {
    const { rows } = tables['lead-or-total']!;
    expect(rows.length).toBe(4);
    for (const { a, b, at } of twoByTwo.corners) {
      const row = rows.find(([us, china]) => us === a && china === b)!;
      const { ideas, bestA, bestB, lead } = at[40];
      const numbers = [ideas, bestA, bestB, lead].flatMap(({ mean, low, high }) => [mean, low, high]);
      expect(row.slice(2)).toEqual(numbers);
    }
  });

  it('the challenges ask for the worlds that the machine asks for', () => {
    expect(tables['four-challenges']!.rows.map((row) => row[2])).toEqual(challenges.map((id) => NEEDED[id]));
  });

  it('the sweep stands whole: its worlds by year, and all that was varied, what is drawn among it', () => {
    const { rows } = tables['what-drives-it']!;
    const { open, drivers } = robustness.at[40];
    expect(rows).toContainEqual([
      'Worlds of 100 where open has more',
      'after 40 years',
      open.worlds,
      open.low,
      open.high
    ]);
    expect(rows.filter(([figure]) => figure === 'Rank correlation').length).toBe(drivers.open.length);
    for (const { words, correlation } of tipsAt(40, 8))
      expect(rows).toContainEqual(['Rank correlation', words, correlation, undefined, undefined]);
  });
});
