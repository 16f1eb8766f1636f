import { describe, expect, it } from 'vitest';
import fmti from '#content/data/fmti.json' with { type: 'json' };
import { reported } from '#content/data/reported.ts';
import { pacificIn } from '#scenes/openness-strategy/pacific.ts';
import { tables } from '#scenes/openness-strategy/tables.ts';
import { worlds, YEARS } from '#scenes/openness-strategy/world.ts';
import { QUARTERS } from '#simulation/constants.ts';
import { run } from '#simulation/run.ts';
import { headline } from '../content/headline.ts';

const rowsOf = (step: keyof typeof tables) => tables[step]!.rows;

describe('the tables of openness-strategy', () => {
  it('gives both shares as the headline series has them', () => {
    expect(
      rowsOf('lines-cross').map(([period, usOpen, usKnown, , open, known]) => [
        String(period).replace('–', '-'),
        [usOpen, usKnown],
        [open, known]
      ])
    ).toEqual(headline.openWeights.map(([period, us, china]) => [period, [...us], [...china]]));
    for (const [, a, b, us, c, d, china] of rowsOf('lines-cross')) {
      expect(us).toBe(Math.round((100 * Number(a)) / Number(b)));
      expect(china).toBe(Math.round((100 * Number(c)) / Number(d)));
    }
  });

  it('lists one row for each kernel that stands on a shore, as many a year as the headline counts say', () => {
    const rows = rowsOf('strategy-under-limits');
    const inYear = (country: string, year: string): number =>
      rows.filter((row) => row[4] === country && row[0] === Number(year)).length;
    for (const [year, models] of headline.builtOn.chineseOnUs)
      expect(inYear('China', year), year).toBe(models);
    for (const [year, models] of headline.builtOn.usOnChinese) expect(inYear('US', year), year).toBe(models);
    const drawn = pacificIn({ width: 900, height: 900 }).rows.flatMap(({ china, us }) =>
      [...china.models, ...us.models].map(({ model, bases }) => `${model}: ${bases.join('; ')}`)
    );
    expect(rows.map((row) => `${row[1]}: ${row[5]}`).toSorted()).toEqual(drawn.toSorted());
    expect(tables['strategy-under-limits']!.note).toContain('April 2025');
  });

  it('follows the kernel from find to reuse, and in the walled world tells when it got out', () => {
    expect(rowsOf('follow-one-kernel')).toEqual([['open', 16, 16, 22, 6]]);
    expect(rowsOf('behind-a-wall')[1]).toEqual(['walled', 22.25, 24.75, 29.5, 7.25]);
    expect(tables['behind-a-wall']!.note).toMatch(/100 worlds|of 100/);
  });

  it('counts in both worlds what a run of each holds in the year that is shown', () => {
    const held = (params: typeof worlds.open): readonly number[] => {
      const trace = run(params, worlds.seed);
      const now = QUARTERS * YEARS;
      const found = [...trace.order].filter((v) => trace.found[v]! <= now);
      const out = found.filter((v) => trace.released[v]! >= 0 && trace.released[v]! <= now);
      return [out.length, found.length - out.length];
    };
    expect(rowsOf('two-worlds').at(-1)).toEqual([YEARS, ...held(worlds.open), ...held(worlds.closed)]);
  });

  it('has every firm of 2025 with its points, and the training code of all models counted', () => {
    const rows = rowsOf('weights-are-not-all');
    for (const { company, score } of fmti.scores.filter(({ year }) => year === 2025))
      expect(rows.find(([what]) => what === `${company}, points`)?.[2], company).toBe(score);
    expect(rows.slice(-3).map(([, , figure, of]) => [figure, of])).toEqual([
      [0, 33],
      [31, 33],
      [2, 33]
    ]);
  });

  it('has the reported shares that the two heads colour', () => {
    expect(rowsOf('plant-and-build').map((row) => row[2])).toEqual([
      reported.o7.china,
      reported.o6.china,
      reported.o6.us
    ]);
  });
});
