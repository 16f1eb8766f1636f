import { breakevenMap, type MapCell } from '#content/breakeven-map.ts';
import type { Horizon } from '#simulation/outcome.ts';
import type { Known } from './certainty.ts';
import { cells, LIVES, PREMIUMS } from './plane.ts';
import { columnNear, type Reading } from './reading.ts';
import type { Measure } from './worlds.ts';

const WORLDS = 100;
/** Standard errors on both sides of a mean of 100 values that hold the true one in 95 of 100 cases: Student’s t with 99 degrees of freedom, for a single look. */
const CRITICAL = 1.984;

const committedAt = (T: number, kappa: number): MapCell | undefined =>
  breakevenMap.cells.find((cell) => cell.T === T && cell.kappa === kappa);

const inPlane = cells.map(({ T, kappa }) => committedAt(T, kappa));

const knownOf = (cell: MapCell, measure: Measure, horizon: Horizon): Known => {
  const { mean, se, worlds, even } = cell[measure][horizon];
  const margin = CRITICAL * se;
  return {
    worlds: WORLDS,
    above: worlds,
    below: WORLDS - worlds - even,
    mean,
    margin,
    clear: Math.abs(mean) > margin
  };
};

/** The map of the model’s default rules from the committed runs, 100 worlds a cell; the extra research is that of the secret life nearest to `T`. */
export const committedReading = (measure: Measure, horizon: Horizon, T = 2): Reading => {
  const life = LIVES[columnNear(T)]!;
  return {
    measure,
    horizon,
    known: inPlane.map((cell) => cell && knownOf(cell, measure, horizon)),
    life,
    extra: PREMIUMS.map((kappa) => committedAt(life, kappa)?.extra[horizon])
  };
};
