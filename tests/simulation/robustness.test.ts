import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { MapData } from '#content/breakeven-map.ts';
import type { RobustnessData } from '#content/robustness.ts';
import { standard } from '#simulation/constants.ts';
import { defaults, ranges } from '#simulation/params.ts';
import { mapRow, openWorlds } from '../../scripts/grid-map.ts';
import { twoByTwo } from '../../scripts/grid-two.ts';
import { hypercube } from '../../scripts/hypercube.ts';
import { inputs, names, rulesOf, settingAt, type Input } from '../../scripts/inputs.ts';
import { WORLDS } from '../../scripts/points.ts';
import { spearman, summaryOf, wilson } from '../../scripts/summary.ts';
import { csvOf, rowsOf } from '../../scripts/table.ts';
import { HYPERCUBE, POINTS, pointsOf, settings } from '../../scripts/task.ts';

const json = (name: string): unknown => JSON.parse(readFileSync(`src/content/data/${name}.json`, 'utf8'));
const csv = readFileSync('static/data/sweep.csv', 'utf8');
const rows = rowsOf(csv);

describe('the hypercube', () => {
  const points = hypercube(200, 7, 5);

  test('has exactly one point in each slice of every dimension', () => {
    for (let dimension = 0; dimension < 7; dimension++) {
      const slices = points.map((point) => Math.floor(200 * point[dimension]!));
      expect([...slices].sort((a, b) => a - b)).toEqual(slices.map((_, n) => n));
    }
  });

  test('is the same for the same seed, another for another, and dimensions do not depend on each other', () => {
    expect(hypercube(200, 7, 5)).toEqual(points);
    expect(hypercube(200, 7, 6)).not.toEqual(points);
    expect(hypercube(200, 3, 5)).toEqual(points.map((point) => point.slice(0, 3)));
    for (let a = 0; a < 7; a++)
      for (let b = 0; b < a; b++) {
        const column = (n: number): number[] => points.map((point) => point[n]!);
        expect(Math.abs(spearman(column(a), column(b)))).toBeLessThan(0.25);
      }
  });
});

describe('what is varied', () => {
  test('dials go over the range that a reader can set, constants from half to twice what the story uses', () => {
    const dials: Input[] = ['T', 'kappa', 'eta', 'rho', 'hire', 'k', 'W', 'gamma', 'oU'];
    for (const name of dials) {
      const [low, high] = ranges[name as keyof typeof ranges];
      expect([name, inputs[name].low, inputs[name].high]).toEqual([name, low, high]);
    }
    for (const name of Object.keys(standard) as (keyof typeof standard)[]) {
      const [ofRange, value] =
        name === 'keep' ? [(x: number) => 1 - x, 0.1] : [(x: number) => x, standard[name]];
      const ends = [ofRange(inputs[name].low), ofRange(inputs[name].high)].sort((a, b) => a - b);
      expect(ends[0], name).toBeCloseTo(value / 2, 10);
      expect(ends[1], name).toBeCloseTo(value * 2, 10);
    }
    expect([...names].sort()).toEqual([...dials, ...Object.keys(standard)].sort());
  });

  test('the ends of the cube are the ends of the ranges, and its middle is near the story’s constants', () => {
    const ends = [0, 1 - 1e-9].map((share) => settingAt(names.map(() => share)));
    const middle = settingAt(names.map(() => 0.5));
    for (const name of names) {
      expect(ends[0]![name], name).toBeCloseTo(inputs[name].low, 3);
      expect(ends[1]![name], name).toBeCloseTo(inputs[name].high, 3);
    }
    expect(middle.staff).toBeCloseTo(standard.staff, 3);
    expect(middle.difficulty).toBeCloseTo(standard.difficulty, 3);
  });

  test('a setting is a run’s parameters and constants, all of them', () => {
    const { params, constants } = rulesOf(settingAt(names.map(() => 0.3)));
    expect(Object.keys(constants).sort()).toEqual(Object.keys(standard).sort());
    for (const name of Object.keys(params)) expect(Object.keys(defaults)).toContain(name);
  });
});

describe('the committed sweep', () => {
  test('has a row for every point of the hypercube, at its place', () => {
    expect(rows.length).toBe(POINTS);
    expect(POINTS).toBeGreaterThanOrEqual(1000);
    expect(rows.map(({ n, setting }) => ({ n, setting }))).toEqual(
      settings().map((setting, n) => ({ n, setting }))
    );
    expect(csvOf(rows)).toBe(csv);
  });

  test.each([0, 1, 137, 500, 812, 1203, 1600, 1999])('row %i comes out of the model again', (n) => {
    expect(pointsOf(n, n + 1)).toEqual([rows[n]]);
  });

  test('a row at which the map ran short comes out again', () => {
    const { n } = rows.find(({ result }) => result.edge > 0)!;
    expect(pointsOf(n, n + 1)).toEqual([rows[n]]);
  });

  test('counts no more worlds than there are, and a mean lies on the side where all of them do', () => {
    for (const { n, result } of rows) {
      result.open.forEach((mean, h) => {
        const [more, even] = [result.openMore[h]!, result.openEven[h]!];
        expect(more >= 0 && even >= 0 && more + even <= WORLDS, `row ${n}`).toBe(true);
        if (more === WORLDS) expect(mean, `row ${n}`).toBeGreaterThan(0);
        if (more + even === 0) expect(mean, `row ${n}`).toBeLessThan(0);
      });
    }
  });
});

describe('the summary', () => {
  const committed = json('robustness') as RobustnessData;

  test('is what the rows say, to the last digit', () => {
    expect(summaryOf(rows, HYPERCUBE)).toEqual(committed);
  });

  test('its counts and correlations, counted and ranked another way', () => {
    const kept = rows.filter(({ result }) => !(result.edge > 0 && result.edge <= 40));
    const at40 = committed.horizons[3]!;
    expect(at40.leftOut).toBe(rows.length - kept.length);
    const worlds = kept.reduce((sum, { result }) => sum + result.openMore[3]!, 0);
    expect(at40.open.worlds).toBe(Math.round((100 * worlds) / (8 * kept.length)));
    expect(at40.open.settings.reduce((sum, count) => sum + count, 0)).toBe(kept.length);

    // 1 − 6 Σ d² ⁄ (n³ − n) holds where no two values are equal, or hardly any.
    const placesOf = (values: readonly number[]): number[] => {
      const order = values.map((_, n) => n).sort((a, b) => values[a]! - values[b]!);
      return values.map((_, n) => order.indexOf(n));
    };
    const [x, y] = [
      placesOf(kept.map(({ setting }) => setting.kappa)),
      placesOf(kept.map(({ result }) => result.open[3]!))
    ];
    const squares = x.reduce((sum, place, n) => sum + (place - y[n]!) ** 2, 0);
    const kappa = at40.drivers.open.find(([name]) => name === 'kappa')!;
    expect(kappa[1]).toBeCloseTo(1 - (6 * squares) / (kept.length ** 3 - kept.length), 2);
  });

  test('rank correlation: with itself, against itself, with equals, with nothing', () => {
    expect(spearman([1, 5, 9, 30], [2, 3, 50, 51])).toBeCloseTo(1, 12);
    expect(spearman([1, 5, 9, 30], [4, 3, 2, 1])).toBeCloseTo(-1, 12);
    // Ranks 1, 2.5, 2.5, 4 against 1, 3, 2, 4.
    expect(spearman([1, 2, 2, 3], [1, 3, 2, 4])).toBeCloseTo(Math.sqrt(0.9), 12);
    expect(spearman([1, 1, 1], [1, 2, 3])).toBe(0);
  });

  test('Wilson’s interval, against known answers', () => {
    expect(wilson(0.5, 20).map((end) => Math.round(end * 1e4) / 1e4)).toEqual([0.2993, 0.7007]);
    expect(wilson(0, 10)[0]).toBeCloseTo(0, 12);
    expect(wilson(0, 10)[1]).toBeCloseTo(0.2775, 3);
  });
});

describe('the grids', () => {
  const map = json('breakeven-map') as MapData;

  test.each([0.5, 10])('cells of T = %f come out of the model again', (T) => {
    const premiums = [0, 1.5, 4];
    const own = map.cells.filter((cell) => cell.T === T && premiums.includes(cell.kappa));
    expect(mapRow(T, openWorlds(), premiums)).toEqual(own);
  });

  test('the two-by-two comes out again, all of it', () => {
    expect(twoByTwo()).toEqual(json('two-by-two'));
  });
});
