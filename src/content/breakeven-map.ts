import data from './data/breakeven-map.json' with { type: 'json' };
import { byHorizon, type ByHorizon } from './horizons.ts';

/** A difference over 100 worlds: its mean, the standard error of that, and the worlds in which it is above zero, and zero. */
export interface Measure {
  readonly mean: number;
  readonly se: number;
  readonly worlds: number;
  readonly even: number;
}

/** One setting of secret life and premium, all other dials at their defaults, in the worlds of seeds 1 to 100. */
export interface MapCell {
  /** Secret life in years. */
  readonly T: number;
  /** Premium, as on the dial. */
  readonly kappa: number;
  /** What the premium comes to: by how many per cent the closed labs’ projects, up to that year, exceed those at a premium of zero. */
  readonly extra: ByHorizon<number>;
  /** All labs closed against all open: by how many per cent there are more ideas in the world. Above zero: closed has more. */
  readonly total: ByHorizon<Measure>;
  /** A closed, B open: lead of the closer’s best lab, in ideas. Above zero: the closer leads. */
  readonly lead: ByHorizon<Measure>;
}

/** What `scripts/sweep.ts` writes: lists in the order of the horizons, and measures as lists of their four numbers. */
export interface MapData {
  /** The first and the last seed. */
  readonly seeds: readonly number[];
  readonly horizons: readonly number[];
  readonly T: readonly number[];
  readonly kappa: readonly number[];
  readonly cells: readonly {
    readonly T: number;
    readonly kappa: number;
    readonly extra: readonly number[];
    readonly total: readonly (readonly number[])[];
    readonly lead: readonly (readonly number[])[];
  }[];
}

const { T, kappa, cells }: MapData = data;

const measures = (list: readonly (readonly number[])[]): ByHorizon<Measure> =>
  byHorizon(list.map(([mean = NaN, se = NaN, worlds = 0, even = 0]) => ({ mean, se, worlds, even })));

/** The break-even map, computed once and committed: its two axes, and all cells, T by T and κ by κ, both rising. */
export const breakevenMap: {
  readonly T: readonly number[];
  readonly kappa: readonly number[];
  readonly cells: readonly MapCell[];
} = {
  T,
  kappa,
  cells: cells.map((cell) => ({
    T: cell.T,
    kappa: cell.kappa,
    extra: byHorizon(cell.extra),
    total: measures(cell.total),
    lead: measures(cell.lead)
  }))
};
