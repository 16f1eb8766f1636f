import data from './data/robustness.json' with { type: 'json' };
import { byHorizon, horizons, type ByHorizon } from './horizons.ts';
import { labels, type Input } from './labels/drivers.ts';

/** One thing against another in all settings of the sweep. */
export interface Contest {
  /** In how many of 100 worlds there is more; the 95 % interval of that, settings counting as the draws; and worlds of 100 that are even. */
  readonly worlds: number;
  readonly low: number;
  readonly high: number;
  readonly even: number;
  /** The difference in per cent, mean over a setting’s worlds: of 100 settings, 10, 25, 50, 75 and 90 lie below. */
  readonly difference: {
    readonly p10: number;
    readonly p25: number;
    readonly median: number;
    readonly p75: number;
    readonly p90: number;
  };
  /** Settings by that difference, from below the first bound to above the last. */
  readonly settings: readonly number[];
}

/** What an outcome goes with: an input, and its rank correlation, −1 to 1. */
export interface Driver {
  readonly input: Input;
  readonly correlation: number;
}

/** The sweep after so many years. */
export interface Robustness {
  /** Settings left out because one of their worlds had come near the end of the map by then. */
  readonly leftOut: number;
  /** All labs open against all closed: ideas in the world. Above zero: open has more. */
  readonly open: Contest;
  /** One side closed, the other open: the closer’s best lab against the open side’s. Above zero: the closer leads. */
  readonly closer: Contest;
  /** What each of the two depends on, the strongest first. */
  readonly drivers: { readonly open: readonly Driver[]; readonly closer: readonly Driver[] };
}

/** What `scripts/sweep.ts` writes. */
export interface RobustnessData {
  readonly points: number;
  readonly worldsEach: number;
  readonly seeds: readonly number[];
  readonly hypercube: number;
  readonly bounds: readonly number[];
  readonly byChance: number;
  readonly inputs: readonly (readonly [string, number, number])[];
  readonly horizons: readonly {
    readonly years: number;
    readonly leftOut: number;
    readonly open: Contest;
    readonly closer: Contest;
    readonly drivers: Readonly<Record<'open' | 'closer', readonly (readonly [string, number])[]>>;
  }[];
}

const sweep = data as unknown as RobustnessData;

const driversOf = (list: readonly (readonly [string, number])[]): readonly Driver[] =>
  list.map(([input, correlation]) => ({ input: input as Input, correlation }));

/** The committed sweep over all dials and constants, by horizon. */
export const robustness: {
  /** Settings, worlds of each, and the seed that placed them. */
  readonly points: number;
  readonly worldsEach: number;
  readonly hypercube: number;
  /** Bounds of the bars that settings are counted in, in per cent. */
  readonly bounds: readonly number[];
  /** A correlation this strong comes about by luck alone in 1 of 20. */
  readonly byChance: number;
  /** How far each input went: its lowest and highest value. */
  readonly ranges: Readonly<Record<Input, readonly [low: number, high: number]>>;
  readonly at: ByHorizon<Robustness>;
} = {
  points: sweep.points,
  worldsEach: sweep.worldsEach,
  hypercube: sweep.hypercube,
  bounds: sweep.bounds,
  byChance: sweep.byChance,
  ranges: Object.fromEntries(
    sweep.inputs.map(([input, low, high]) => [input, [low, high]])
  ) as unknown as Readonly<Record<Input, readonly [number, number]>>,
  at: byHorizon(
    sweep.horizons.map(({ leftOut, open, closer, drivers }) => ({
      leftOut,
      open,
      closer,
      drivers: { open: driversOf(drivers.open), closer: driversOf(drivers.closer) }
    }))
  )
};

/** As printed: whole per cents where they are many; never minus zero. */
const bandOf = ({ difference, worlds }: Contest, digits: 0 | 1) => {
  const print = (value: number): number => Math.round(value * 10 ** digits) / 10 ** digits + 0;
  const { median, p10, p90 } = difference;
  return { median: print(median), low: print(p10), high: print(p90), worlds };
};

/** The sweep as a figure of the model that sentences may rest on: `{model-sweep.openMore40.worlds}`. */
export const sweepFigure = {
  id: 'model-sweep',
  says: labels.figure,
  sample: labels.sample(robustness.points, robustness.worldsEach),
  years: 40,
  values: Object.fromEntries([
    ...horizons.map((years) => [`openMore${years}`, bandOf(robustness.at[years].open, 0)]),
    ...horizons.map((years) => [`closerLead${years}`, bandOf(robustness.at[years].closer, 1)])
  ]) as Readonly<Record<string, ReturnType<typeof bandOf>>>
};

const countsOf = (contest: (at: Robustness) => Contest) =>
  Object.fromEntries(
    horizons.map((years) => {
      const { worlds, low, high, even, difference } = contest(robustness.at[years]);
      return [`y${years}`, { worlds, otherwise: 100 - worlds - even, low, high, even, ...difference }];
    })
  );

/** Numbers of the sweep for prose, by path: `{robustness.open.y40.worlds}`, `{robustness.closer.y5.low}`, `{robustness.points}`. */
export const sweepCounts = {
  points: robustness.points,
  worldsEach: robustness.worldsEach,
  open: countsOf(({ open }) => open),
  closer: countsOf(({ closer }) => closer)
};
