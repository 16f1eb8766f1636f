import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  bandOf,
  count,
  fewer,
  figureOf,
  fine,
  more,
  percent,
  readingsIn,
  rounded,
  SEEDS,
  type Figure,
  type Readings
} from '../../scripts/bands.ts';
import { definitions } from '../../scripts/figure-list.ts';
import { breakEvens, breakEvensIn, hiringSeries } from '../../scripts/grids.ts';
import { tableOf, worldsIn } from '../../scripts/worlds.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`src/content/data/${name}.json`, 'utf8'));
const committed = read('modelled') as { seeds: readonly number[]; figures: readonly Figure[] };
const table = readFileSync('static/data/worlds.csv', 'utf8');
const worlds = worldsIn(table);
/** Worlds in which every figure is read again: a few of them, spread over all. */
const sample = [1, 42, 117, SEEDS];
const figure = (id: string): Figure => committed.figures.find((one) => one.id === id)!;

/** Names of values that say that one world has more or less than another. */
const ordering = /fewer|more|leads|loss|duplicated$|reuse$|extra|total40/i;

describe('a band', () => {
  test('holds the middle eight of ten, rounded for print, and counts the worlds in which the order holds', () => {
    const readings = Array.from({ length: 11 }, (_, n) => fewer(100 - n, 100));
    expect(bandOf(readings)).toEqual({ median: 5, low: 1, high: 9, worlds: 91 });
    expect(bandOf([0.04, 0.26, 0.31].map((value) => fine(value)))).toEqual({
      median: 0.3,
      low: 0.1,
      high: 0.3
    });
    expect(bandOf([percent(0.5), percent(null), percent(0.52)]).median).toBe(51);
    expect(bandOf([count(-0.3)])).toEqual({ median: 0, low: 0, high: 0 });
  });

  test('reads less and more as shares of the other world', () => {
    expect(fewer(75, 100)).toEqual({ value: 25, digits: 0, holds: true });
    expect(more(150, 100)).toEqual({ value: 50, digits: 0, holds: true });
    expect(more(90, 100).holds).toBe(false);
    expect(rounded(-0.01, 1)).toBe(0);
  });
});

describe('the committed figures', () => {
  test('are those of the definitions, over two hundred worlds', () => {
    expect(committed.seeds).toEqual([1, SEEDS]);
    const written = definitions.map(({ id, says, settings, against }) => ({ id, says, settings, against }));
    const own = committed.figures.filter(({ id }) => written.some((definition) => definition.id === id));
    expect(own.map(({ id, says, settings, against }) => ({ id, says, settings, against }))).toEqual(written);
    expect(new Set(committed.figures.map(({ id }) => id)).size).toBe(committed.figures.length);
  });

  test.each(committed.figures.map((one) => [one.id, one] as const))(
    '%s has a spread for every value',
    (_, one) => {
      for (const [name, band] of Object.entries(one.values)) {
        expect(Object.keys(band)).toEqual(expect.arrayContaining(['median', 'low', 'high']));
        // A break-even that isn't reached has no number, and lies above all that are.
        const [low, median, high] = [band.low, band.median, band.high].map(
          (value: number | null) => value ?? Infinity
        );
        expect(low).toBeLessThanOrEqual(median!);
        expect(median).toBeLessThanOrEqual(high!);
        if (one.against && ordering.test(name)) expect([name, typeof band.worlds]).toEqual([name, 'number']);
        if (band.worlds !== undefined) expect(band.worlds >= 0 && band.worlds <= 100).toBe(true);
      }
    }
  );

  test('were read in as many worlds, every one of them, and nothing else was', () => {
    expect(Object.keys(worlds)).toEqual(committed.figures.map(({ id }) => id));
    for (const readings of Object.values(worlds)) expect(readings).toHaveLength(SEEDS);
    expect(tableOf(worlds)).toBe(table);
  });

  test.each(definitions.map((definition) => [definition.id, definition] as const))(
    '%s sums up the readings of all its worlds, and these come out of the model again in a few of them',
    { timeout: 60_000 },
    (id, definition) => {
      const readings = worlds[id]!;
      expect(figureOf(definition, readings)).toEqual(figure(id));
      for (const seed of sample)
        expect(readingsIn(definition, seed), `seed ${seed}`).toEqual(readings[seed - 1]);
    }
  );

  test('the break-even premiums do so too', { timeout: 60_000 }, () => {
    const readings: readonly Readings[] = worlds['model-breakeven']!;
    expect(breakEvens(readings)).toEqual(figure('model-breakeven'));
    for (const seed of sample) expect(breakEvensIn(seed), `seed ${seed}`).toEqual(readings[seed - 1]);
  });

  test('one comes out of the model again whole', { timeout: 120_000 }, () => {
    const definition = definitions.find(({ id }) => id === 'model-closed')!;
    const readings = Array.from({ length: SEEDS }, (_, n) => readingsIn(definition, n + 1));
    expect(readings).toEqual(worlds['model-closed']);
  });

  test('the hiring series come out again, start at what there was, and fall below it', () => {
    const hiring = hiringSeries();
    expect(read('hiring')).toEqual(hiring);
    for (const { rate, labs, professors, students } of hiring.rates) {
      for (const series of [labs, professors, students]) {
        expect(series).toHaveLength(hiring.years.length);
        expect(series[5]).toBe(100);
        expect(series[40]).toBeLessThan(100);
      }
      expect(Math.round(labs[40]!)).toBe(
        figure('model-hire-rates').values[`labs${rounded(100 * rate, 0)}`]!.median
      );
    }
  });
});
