import { quantile } from 'd3';
import { metricsOf, run } from '../src/simulation/run.ts';
import type { Metrics } from '../src/simulation/metrics.ts';
import type { Params, Trace } from '../src/simulation/types.ts';

/** Worlds that every modelled number is taken from: seeds 1 to 200. */
export const SEEDS = 200;

/** One number of one world, to four digits: null where there is none; `digits` after the point in print; whether the order claimed holds. */
export interface Reading {
  readonly value: number | null;
  readonly digits: number;
  readonly holds?: boolean;
}

/** A number over all worlds, ready to print: the middle value, and the band that holds the middle eight of ten. */
export interface Band {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** In how many of 100 worlds the order holds. */
  readonly worlds?: number;
}

/** A run with all that is counted in it. */
export interface World extends Metrics {
  readonly trace: Trace;
}

/** The readings of one world, by name. */
export type Readings = Readonly<Record<string, Reading>>;

/** A comparison to be made in every world, and the numbers to be read from it. */
export interface Definition {
  readonly id: string;
  /** What was compared, in one plain sentence. */
  readonly says: string;
  readonly settings: Partial<Params>;
  readonly against: Partial<Params> | null;
  /** Further runs in the same worlds. */
  readonly also?: Readonly<Record<string, Partial<Params>>>;
  readonly read: (own: World, other: World, also: Readonly<Record<string, World>>) => Readings;
}

/** The printed form of a comparison, as it stands in the data. */
export interface Figure {
  readonly id: string;
  readonly says: string;
  readonly settings: Partial<Params>;
  readonly against: Partial<Params> | null;
  readonly years: number;
  readonly values: Readonly<Record<string, Band>>;
}

/** Makes a comparison in one world. */
export function readingsIn({ settings, against, also = {}, read }: Definition, seed: number): Readings {
  const world = (params: Partial<Params>): World => {
    const trace = run(params, seed);
    return { ...metricsOf(trace), trace };
  };
  const own = world(settings);
  const more = Object.entries(also).map(([name, params]) => [name, world(params)] as const);
  return read(own, against ? world(against) : own, Object.fromEntries(more));
}

/** Sums up a comparison from its readings in every world. */
export function figureOf({ id, says, settings, against }: Definition, readings: readonly Readings[]): Figure {
  const names = Object.keys(readings[0]!);
  const values = names.map((name) => [name, bandOf(readings.map((reading) => reading[name]!))] as const);
  return { id, says, settings, against, years: 40, values: Object.fromEntries(values) };
}

/** The band of one reading over worlds; worlds in which there is nothing to read are left out of the band. */
export function bandOf(readings: readonly Reading[]): Band {
  const digits = readings[0]!.digits;
  const values = readings.map(({ value }) => value).filter((value) => value !== null);
  const at = (share: number): number => rounded(quantile(values, share)!, digits);
  const band = { median: at(0.5), low: at(0.1), high: at(0.9) };
  if (readings[0]!.holds === undefined) return band;
  const held = readings.filter(({ holds }) => holds).length;
  return { ...band, worlds: Math.round((100 * held) / readings.length) };
}

/** Rounded to some digits after the point; never minus zero. */
export const rounded = (value: number, digits: number): number =>
  Math.round(value * 10 ** digits) / 10 ** digits + 0;

/** A count, or a difference of counts. */
export const count = (value: number | null, holds?: boolean): Reading => reading(value, 0, holds);
/** Years, months or an index: one digit after the point. */
export const fine = (value: number | null, holds?: boolean): Reading => reading(value, 1, holds);
/** A share, 0–1, as a percentage. */
export const percent = (share: number | null, holds?: boolean): Reading =>
  reading(share === null ? null : 100 * share, 0, holds);
/** By how much there is less than in the other world, as a positive percentage; the order claimed is that there is less. */
export const fewer = (own: number, other: number): Reading => percent(1 - own / other, own < other);
/** By how much there is more than in the other world; the order claimed is that there is more. */
export const more = (own: number, other: number): Reading => percent(own / other - 1, own > other);

const reading = (value: number | null, digits: number, holds?: boolean): Reading => {
  const kept = value === null ? null : rounded(value, 4);
  return holds === undefined ? { value: kept, digits } : { value: kept, digits, holds };
};
