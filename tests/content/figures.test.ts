import { describe, expect, it } from 'vitest';
import builtOn from '#content/data/built-on.json' with { type: 'json' };
import eci from '#content/data/eci.json' with { type: 'json' };
import fmti from '#content/data/fmti.json' with { type: 'json' };
import measured from '#content/data/measured.json' with { type: 'json' };
import notable from '#content/data/notable.json' with { type: 'json' };
import openness from '#content/data/openness.json' with { type: 'json' };
import shares from '#content/data/shares.json' with { type: 'json' };
import tracked from '#content/data/tracked.json' with { type: 'json' };
import { figureAt, fill, placesOf, plain } from '#content/figures.ts';
import { said } from '#content/schema.ts';

describe('fill', () => {
  const figures = {
    us: { '2020-21': { pct: 59 }, big: 1772, loss: -3.5 },
    'model-a': { fewer: { median: 12 } }
  };

  it('puts the number of each place into the text', () => {
    expect(fill('{us.2020-21.pct}% and {model-a.fewer.median}%', figures)).toBe('59% and 12%');
  });

  it('prints thousands with a comma and losses with a minus sign', () => {
    expect(fill('{us.big}, {us.loss}', figures)).toBe('1,772, −3.5');
  });

  it('throws an error that names the missing path', () => {
    expect(() => fill('It was {us.2031.pct}%.', figures)).toThrow('{us.2031.pct}');
    expect(() => fill('It was {us.2020-21}%.', figures)).toThrow('{us.2020-21}');
  });

  it('leaves text without places alone', () => {
    expect(fill('Nothing to fill.', figures)).toBe('Nothing to fill.');
    expect(placesOf('a {b.c} d {e}')).toEqual(['b.c', 'e']);
  });

  it('joins sentences to plain text', () => {
    expect(plain(['One.', said('w1', 'He said {us.big}.')], figures)).toBe('One. He said 1,772.');
  });

  it('does not look beyond the data', () => {
    expect(figureAt('us.toString')).toBeUndefined();
    expect(figureAt('constructor.name')).toBeUndefined();
  });
});

/** Share of open models among those of one side in some years, recounted from the rows. */
const recount = (country: string, from: number, to: number) => {
  const known = notable.models.filter((model) => {
    const year = Number(model.date.slice(0, 4));
    return model.country === country && year >= from && year <= to;
  });
  return [known.filter((model) => model.access.startsWith('open-')).length, known.length];
};

const mean = (values: (number | null)[]) => {
  const numbers = values.filter((value) => value !== null);
  return [
    Math.round((10 * numbers.reduce((sum, value) => sum + value, 0)) / numbers.length) / 10,
    numbers.length
  ];
};

describe('measured series, against the known answers of the data sets’ description', () => {
  const headline = [
    ['2020-21', 2020, 2021, [49, 83], [11, 21]],
    ['2022', 2022, 2022, [31, 63], [6, 8]],
    ['2023', 2023, 2023, [36, 83], [13, 21]],
    ['2024', 2024, 2024, [17, 54], [14, 30]],
    ['2025', 2025, 2025, [9, 58], [25, 32]],
    ['2026', 2026, 2026, [2, 20], [10, 15]]
  ] as const;

  it.each(headline)('open weights in %s', (period, from, to, us, china) => {
    expect(recount('us', from, to)).toEqual(us);
    expect(recount('china', from, to)).toEqual(china);
    const share = shares.openWeights.find((entry) => entry.period === period)!;
    expect([share.us.open, share.us.known]).toEqual(us);
    expect([share.china.open, share.china.known]).toEqual(china);
    expect(share.us.pct).toBe(Math.round((100 * us[0]) / us[1]));
    expect(measured.us[period]).toEqual(share.us);
    expect(measured.china[period]).toEqual(share.china);
  });

  it('open training code', () => {
    expect(shares.trainingCode.map(({ year, us }) => [year, us.open, us.all])).toEqual([
      [2021, 22, 49],
      [2022, 23, 64],
      [2023, 21, 83],
      [2024, 7, 55],
      [2025, 2, 58]
    ]);
    expect(shares.trainingCode.map(({ year, china }) => [year, china.open, china.all])).toEqual([
      [2021, 8, 16],
      [2022, 5, 8],
      [2023, 5, 21],
      [2024, 4, 30],
      [2025, 0, 33]
    ]);
  });

  it('sectors', () => {
    const at = (year: number) => shares.sector.find((entry) => entry.year === year)!;
    expect([2014, 2024, 2025].map((year) => [at(year).academia, at(year).industry, at(year).all])).toEqual([
      [22, 5, 33],
      [3, 83, 98],
      [2, 94, 103]
    ]);
    for (const { academia, industry, together, all } of shares.sector)
      expect(academia + industry + together).toBeLessThanOrEqual(all);
  });

  it('months to catch up, recomputed from the records', () => {
    const { china, open } = eci.catchUp;
    expect(mean(open.map((record) => record.months))).toEqual([7.2, 9]);
    expect(mean(open.map((record) => record.monthsNear))).toEqual([4.7, 10]);
    expect(mean(china.map((record) => record.months))).toEqual([7.5, 10]);
    expect(mean(china.map((record) => record.monthsNear))).toEqual([5.8, 11]);
    expect(measured.catchup.china).toEqual({ exact: 7.5, records: 10, near: 5.8, nearRecords: 11 });
    expect(measured.catchup.open).toEqual({ exact: 7.2, records: 9, near: 4.7, nearRecords: 10 });
  });

  it('every record after February 2023 is American', () => {
    const china = eci.frontier.china;
    const records = eci.frontier.us.filter((step) => step.date >= '2023-03');
    expect(records.length).toBe(16);
    for (const record of records)
      for (const rival of china.filter((step) => step.date <= record.date))
        expect(rival.eci, `${rival.model} against ${record.model}`).toBeLessThan(record.eci);
  });

  it('who builds on whom, distinct models recounted from the list', () => {
    const count = (country: string, year: number) =>
      new Set(
        builtOn.models
          .filter((m) => m.country === country && m.date.startsWith(`${year}`))
          .map((m) => m.model)
      ).size;
    expect([2022, 2023, 2024, 2025].map((year) => count('china', year))).toEqual([3, 20, 5, 2]);
    expect([2022, 2023, 2024, 2025, 2026].map((year) => count('us', year))).toEqual([0, 1, 8, 2, 1]);
    for (const { year, chineseOnUs, usOnChinese } of builtOn.byYear)
      expect([chineseOnUs, usOnChinese]).toEqual([count('china', year), count('us', year)]);
  });

  it('transparency, openness and tracked models', () => {
    expect(fmti.means.map((entry) => entry.mean)).toEqual([37, 57.9, 40.7]);
    for (const { year, mean: printed } of fmti.means)
      expect(mean(fmti.scores.filter((entry) => entry.year === year).map((entry) => entry.score))[0]).toBe(
        printed
      );
    expect(openness.counts).toEqual({ projects: 46, weights: 24, data: 10 });
    expect(tracked.makers.reduce((sum, maker) => sum + maker.models, 0)).toBe(1772);
    expect([measured.tracked.china, measured.tracked.us]).toEqual([970, 708]);
    expect([measured.meta.open, measured.meta.all]).toEqual([16, 21]);
  });

  it('every data file says where it comes from', () => {
    for (const { about } of [builtOn, eci, fmti, measured, notable, openness, shares, tracked]) {
      expect(about.source).not.toBe('');
      expect(about.licence).toMatch(/CC BY 4.0|Apache 2.0/);
      expect(about.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(about.credit).toMatch(/^Data: /);
    }
  });

  it('says “not rated” where a source is silent', () => {
    const rated = openness.systems.find((system) => system.name === 'OLMo 7B Instruct')!;
    expect([rated.paper, rated.weights, rated.code, rated.data, rated.licence]).toEqual(
      Array(5).fill('open')
    );
    for (const system of openness.systems.filter((system) => system.by === 'ours'))
      expect([system.data, system.licence], system.name).toEqual([null, null]);
  });
});
