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

const mean = (values: (number | null)[]) => {
  const numbers = values.filter((value) => value !== null);
  return [
    Math.round((10 * numbers.reduce((sum, value) => sum + value, 0)) / numbers.length) / 10,
    numbers.length
  ];
};

describe('measured series', () => {
  it('every record after February 2023 is American', () => {
    const china = eci.frontier.china;
    const records = eci.frontier.us.filter((step) => step.date >= '2023-03');
    expect(records.length).toBe(16);
    for (const record of records)
      for (const rival of china.filter((step) => step.date <= record.date))
        expect(rival.eci, `${rival.model} against ${record.model}`).toBeLessThan(record.eci);
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
