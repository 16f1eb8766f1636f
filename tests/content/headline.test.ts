import { describe, expect, it } from 'vitest';
import builtOn from '#content/data/built-on.json' with { type: 'json' };
import eci from '#content/data/eci.json' with { type: 'json' };
import measured from '#content/data/measured.json' with { type: 'json' };
import notable from '#content/data/notable.json' with { type: 'json' };
import shares from '#content/data/shares.json' with { type: 'json' };
import { headline } from './headline.ts';

const percent = ([part, whole]: readonly [number, number]): number => Math.round((100 * part) / whole);

/** Open models among those of one side in a year or a span of two, recounted from the list of models. */
const recount = (country: string, period: string) => {
  const [from, until = from] = period.replace('-', '-20').split('-').map(Number);
  const known = notable.models.filter(
    ({ country: side, date }) =>
      side === country && Number(date.slice(0, 4)) >= from! && Number(date.slice(0, 4)) <= until!
  );
  return [known.filter(({ access }) => access.startsWith('open-')).length, known.length];
};

/** The mean to one decimal of the months that are there, and how many these are. */
const meanOf = (months: readonly (number | null)[]) => {
  const there = months.filter((value) => value !== null);
  return [Math.round((10 * there.reduce((sum, value) => sum + value, 0)) / there.length) / 10, there.length];
};

describe('the headline series, read from the description of the data sets', () => {
  it.each(headline.openWeights)('open weights in %s', (period, us, china) => {
    expect(recount('us', period)).toEqual(us);
    expect(recount('china', period)).toEqual(china);
    const row = shares.openWeights.find((entry) => entry.period === period)!;
    expect(row.us).toEqual({ open: us[0], known: us[1], pct: percent(us) });
    expect(row.china).toEqual({ open: china[0], known: china[1], pct: percent(china) });
    expect(measured.us[period as keyof typeof measured.us]).toEqual(row.us);
    expect(measured.china[period as keyof typeof measured.china]).toEqual(row.china);
  });

  it('has no other period of open weights', () => {
    expect(shares.openWeights.map(({ period }) => period)).toEqual(
      headline.openWeights.map(([name]) => name)
    );
  });

  it.each(headline.trainingCode)('open training code in %s', (year, us, china) => {
    const row = shares.trainingCode.find((entry) => `${entry.year}` === year)!;
    expect(row.us).toEqual({ open: us[0], all: us[1], pct: percent(us) });
    expect(row.china).toEqual({ open: china[0], all: china[1], pct: percent(china) });
    expect(measured.code.us[year as keyof typeof measured.code.us]).toEqual(row.us);
    expect(measured.code.china[year as keyof typeof measured.code.china]).toEqual(row.china);
  });

  it('has no other year of open training code', () => {
    expect(shares.trainingCode.map(({ year }) => `${year}`)).toEqual(
      headline.trainingCode.map(([year]) => year)
    );
  });

  it.each(headline.sector)('academia and industry alone in %s', (year, academia, industry) => {
    const row = shares.sector.find((entry) => `${entry.year}` === year)!;
    expect([row.academia, row.all]).toEqual(academia);
    expect([row.industry, row.all]).toEqual([industry[0], academia[1]]);
    expect(row.academia + row.industry + row.together).toBeLessThanOrEqual(row.all);
    const place = year as keyof typeof measured.academia;
    expect(measured.academia[place]).toEqual({ alone: academia[0], all: academia[1] });
    expect(measured.industry[place]).toEqual({ alone: industry[0], all: industry[1] });
  });

  it.each(['open', 'china'] as const)('months to catch up: %s', (follower) => {
    const told = headline.catchUp[follower];
    const records = eci.catchUp[follower];
    expect(meanOf(records.map(({ months }) => months))).toEqual([told.exact, told.records]);
    expect(meanOf(records.map(({ monthsNear }) => monthsNear))).toEqual([told.near, told.nearRecords]);
    expect(measured.catchup[follower]).toEqual(told);
  });

  it.each([
    ['chineseOnUs', 'china', 'chinese-on-us'],
    ['usOnChinese', 'us', 'us-on-chinese']
  ] as const)('who builds on whom: %s', (direction, country, place) => {
    for (const [year, models] of headline.builtOn[direction]) {
      const listed = builtOn.models.filter((m) => m.country === country && m.date.startsWith(year));
      expect(new Set(listed.map(({ model }) => model)).size, year).toBe(models);
      expect(builtOn.byYear.find((entry) => `${entry.year}` === year)![direction], year).toBe(models);
      const named: Readonly<Record<string, number>> = measured.built[place];
      expect(named[year], year).toBe(models);
    }
  });
});

describe('the reading of the description', () => {
  it('finds every series and every number in it', () => {
    expect(headline.openWeights).toHaveLength(6);
    expect(headline.openWeights[0]).toEqual(['2020-21', [49, 83], [11, 21]]);
    expect(headline.trainingCode.at(-1)).toEqual(['2025', [2, 58], [0, 33]]);
    expect(headline.sector.map(([year]) => year)).toEqual(['2014', '2024', '2025']);
    expect(Object.values(headline.catchUp.china)).toEqual([7.5, 10, 5.8, 11]);
    expect(headline.builtOn.usOnChinese.at(-1)).toEqual(['2026', 1]);
  });
});
