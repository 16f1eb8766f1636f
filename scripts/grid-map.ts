import { deviation, mean, range } from 'd3';
import type { MapData } from '../src/content/breakeven-map.ts';
import { HORIZONS } from '../src/simulation/outcome.ts';
import { rounded } from './bands.ts';
import { read, type Reading } from './horizons.ts';

/** The plane of the break-even map: secret lives in years, premiums, and its worlds. */
export const SECRET_LIVES = [0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10];
const PREMIUMS = range(0, 4.5, 0.5);
const WORLDS = range(1, 101);

/** Mean, standard error of the mean, worlds of 100 above zero, worlds of 100 at zero. */
const measure = (values: readonly number[]): readonly number[] => [
  rounded(mean(values)!, 1),
  rounded(deviation(values)! / Math.sqrt(values.length), 2),
  values.filter((value) => value > 0).length,
  values.filter((value) => value === 0).length
];

/** Worlds in which every lab shares. Nobody has a secret, so neither its life nor its pay matters: one set does for all cells. */
export const openWorlds = (): readonly Reading[] => WORLDS.map((seed) => read({}, seed));

/** The cells of one secret life, for rising premiums that begin with zero: all of the map's, or some. */
export function mapRow(
  T: number,
  open: readonly Reading[],
  premiums: readonly number[] = PREMIUMS
): MapData['cells'] {
  const closed = premiums.map((kappa) => WORLDS.map((seed) => read({ oA: 0, oB: 0, T, kappa }, seed)));
  const projects = closed.map((worlds) => HORIZONS.map((_, h) => mean(worlds, (w) => w.labProjects[h])!));
  return premiums.map((kappa, n) => {
    const alone = WORLDS.map((seed) => read({ oA: 0, oB: 1, T, kappa }, seed));
    return {
      T,
      kappa,
      extra: HORIZONS.map((_, h) => rounded(100 * (projects[n]![h]! / projects[0]![h]! - 1), 1)),
      total: HORIZONS.map((_, h) =>
        measure(closed[n]!.map((world, w) => 100 * (world.ideas[h]! / open[w]!.ideas[h]! - 1)))
      ),
      lead: HORIZONS.map((_, h) => measure(alone.map((world) => world.bestA[h]! - world.bestB[h]!)))
    };
  });
}

/** What is written to `breakeven-map.json`, given all cells in order. */
export const mapOf = (cells: MapData['cells']): MapData => ({
  seeds: [WORLDS[0]!, WORLDS.at(-1)!],
  horizons: HORIZONS,
  T: SECRET_LIVES,
  kappa: PREMIUMS,
  cells
});
