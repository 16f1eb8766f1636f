import { deviation, mean, quantile, rank, sum } from 'd3';
import type { RobustnessData } from '../src/content/robustness.ts';
import { HORIZONS } from '../src/simulation/outcome.ts';
import { rounded } from './bands.ts';
import { inputs, names } from './inputs.ts';
import { WORLDS } from './points.ts';
import type { Row } from './table.ts';

/** Standard errors on each side of a 95 % interval. */
const SIDES = 1.96;

/** Bounds of the bars that the differences are counted in, in per cent; the outermost bars are open to one side. */
const BOUNDS = [-30, -20, -10, 0, 10, 20, 30, 50, 100];

/** The 95 % interval of a share that was seen in `n` independent draws, after Wilson. */
export function wilson(share: number, n: number): [low: number, high: number] {
  const wide = SIDES ** 2 / n;
  const middle = (share + wide / 2) / (1 + wide);
  const side = (SIDES / (1 + wide)) * Math.sqrt((share * (1 - share)) / n + wide / (4 * n));
  return [middle - side, middle + side];
}

/** Ranks from 0; equals share the middle of their places. */
const ranksOf = (values: readonly number[]): number[] => {
  const up = rank(values);
  const down = rank(values.map((value) => -value));
  return Array.from(up, (place, n) => (place + values.length - 1 - down[n]!) / 2);
};

/** Rank correlation after Spearman, −1 to 1; 0 where one of the two never changes. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [ranksOf(a), ranksOf(b)];
  const [meanX, meanY] = [mean(x)!, mean(y)!];
  const together = sum(x, (value, n) => (value - meanX) * (y[n]! - meanY)) / (x.length - 1);
  const spread = deviation(x)! * deviation(y)!;
  return spread === 0 ? 0 : together / spread;
}

/** Whether one thing beats another: worlds of 100, their interval, and how the difference is spread over the settings. */
function contest(values: readonly number[], more: readonly number[], even: readonly number[]) {
  const worlds = values.length * WORLDS;
  const share = sum(more) / worlds;
  // The worlds of one setting are alike, so only settings count as independent draws.
  const [low, high] = wilson(share, values.length);
  const at = (part: number): number => rounded(quantile(values, part)!, 1);
  const bounds = [-Infinity, ...BOUNDS, Infinity];
  return {
    worlds: rounded(100 * share, 0),
    low: rounded(100 * low, 0),
    high: rounded(100 * high, 0),
    even: rounded((100 * sum(even)) / worlds, 0),
    difference: { p10: at(0.1), p25: at(0.25), median: at(0.5), p75: at(0.75), p90: at(0.9) },
    settings: bounds
      .slice(1)
      .map((to, n) => values.filter((value) => value >= bounds[n]! && value < to).length)
  };
}

/** What is written to `robustness.json`: everything that is said of the sweep, from its rows alone. */
export function summaryOf(rows: readonly Row[], hypercube: number): RobustnessData {
  return {
    points: rows.length,
    worldsEach: WORLDS,
    seeds: [1, rows.length * WORLDS],
    hypercube,
    bounds: BOUNDS,
    byChance: rounded(SIDES / Math.sqrt(rows.length - 1), 3),
    inputs: names.map((name) => [name, inputs[name].low, inputs[name].high]),
    horizons: HORIZONS.map((years, h) => {
      // Near the end of the map a world runs short of ideas, whatever its rules: such settings are left out.
      const kept = rows.filter(({ result }) => result.edge === 0 || result.edge > years);
      const column = (list: 'open' | 'openMore' | 'openEven' | 'lead' | 'closerLeads' | 'leadEven') =>
        kept.map(({ result }) => result[list][h]!);
      const drivers = (values: readonly number[]): (readonly [string, number])[] =>
        names
          .map((name): readonly [string, number] => [
            name,
            rounded(spearman(kept.map(({ setting }) => setting[name]), values), 3) // prettier-ignore
          ])
          .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
      return {
        years,
        leftOut: rows.length - kept.length,
        open: contest(column('open'), column('openMore'), column('openEven')),
        closer: contest(column('lead'), column('closerLeads'), column('leadEven')),
        drivers: { open: drivers(column('open')), closer: drivers(column('lead')) }
      };
    })
  };
}
