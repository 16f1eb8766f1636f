import { values } from '#content/labels/controls.ts';
import { defaults, ranges } from '#simulation/params.ts';
import type { Params } from '#simulation/types.ts';

/** Rules that a slider sets. */
export type SliderName = Exclude<keyof typeof ranges, 'oU'> & keyof Params;

/** One rule that a slider sets: its stops in rising order, and how a stop is said. */
export interface Slider {
  readonly name: SliderName;
  readonly group: 'share' | 'secrets' | 'pay' | 'people' | 'ideas' | 'span';
  readonly stops: readonly number[];
  readonly say: (value: number) => string;
}

const stepsOf = (name: SliderName, step: number): readonly number[] => {
  const [low, high] = ranges[name];
  const count = Math.round((high - low) / step);
  return Array.from({ length: count + 1 }, (_, n) => Number((low + n * step).toFixed(4)));
};

/** The sliders, in the order in which they stand. */
export const sliders: readonly Slider[] = [
  { name: 'oA', group: 'share', stops: stepsOf('oA', 0.05), say: values.ofHundred },
  { name: 'oB', group: 'share', stops: stepsOf('oB', 0.05), say: values.ofHundred },
  { name: 'rho', group: 'share', stops: stepsOf('rho', 0.05), say: values.chance },
  {
    name: 'T',
    group: 'secrets',
    stops: [0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, Infinity],
    say: values.years
  },
  { name: 'kappa', group: 'pay', stops: stepsOf('kappa', 0.25), say: values.premium },
  { name: 'hire', group: 'people', stops: stepsOf('hire', 0.01), say: values.hired },
  { name: 'k', group: 'ideas', stops: stepsOf('k', 1), say: values.pieces },
  { name: 'W', group: 'ideas', stops: stepsOf('W', 100), say: values.back },
  { name: 'gamma', group: 'ideas', stops: stepsOf('gamma', 0.02), say: values.harder },
  { name: 'eta', group: 'ideas', stops: stepsOf('eta', 0.05), say: values.chance },
  { name: 'years', group: 'span', stops: stepsOf('years', 5), say: values.years },
  { name: 'head', group: 'span', stops: [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4], say: values.size }
];

/** The value of a rule in force at the start; of hiring on two sides, the larger. */
export const valueOf = (params: Partial<Params>, name: SliderName): number => {
  const value = params[name] ?? defaults[name];
  return typeof value === 'number' ? value : Math.max(...value);
};

/** The stop of a slider nearest to a value. */
export const stopOf = ({ stops }: Pick<Slider, 'stops'>, value: number): number =>
  value === Infinity
    ? stops.length - 1
    : stops.reduce(
        (best, stop, n) => (Math.abs(stop - value) < Math.abs((stops[best] ?? 0) - value) ? n : best),
        0
      );
