import { labels } from '#content/labels/break-it.ts';
import { defaults, ranges } from '#simulation/params.ts';
import type { Params } from '#simulation/types.ts';

type Name = keyof typeof labels.sliders;

/** One rule that a slider sets: its stops, and how a stop is said. */
export interface Slider {
  readonly name: Name;
  readonly group: 'share' | 'secrets' | 'people';
  readonly stops: readonly number[];
  readonly say: (value: number) => string;
}

const stepsOf = (name: Exclude<Name, 'T'>, step: number): readonly number[] => {
  const [low, high] = ranges[name];
  const count = Math.round((high - low) / step);
  return Array.from({ length: count + 1 }, (_, n) => Number((low + n * step).toFixed(4)));
};
const { values } = labels;

/** The sliders, in the order in which they stand. */
export const sliders: readonly Slider[] = [
  { name: 'oA', group: 'share', stops: stepsOf('oA', 0.05), say: values.ofHundred },
  { name: 'oB', group: 'share', stops: stepsOf('oB', 0.05), say: values.ofHundred },
  { name: 'rho', group: 'share', stops: stepsOf('rho', 0.05), say: values.chance },
  {
    name: 'T',
    group: 'secrets',
    stops: [0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, Infinity],
    say: values.years
  },
  { name: 'kappa', group: 'secrets', stops: stepsOf('kappa', 0.25), say: values.premium },
  { name: 'hire', group: 'people', stops: stepsOf('hire', 0.01), say: values.hired },
  { name: 'eta', group: 'people', stops: stepsOf('eta', 0.05), say: values.chance },
  { name: 'years', group: 'people', stops: stepsOf('years', 5), say: values.years }
];

/** The value of a rule in force at the start; of hiring on two sides, the first. */
export const valueOf = (params: Partial<Params>, name: Name): number => {
  const value = params[name] ?? defaults[name];
  return typeof value === 'number' ? value : value[0];
};

/** The stop of a slider nearest to a value. */
export const stopOf = ({ stops }: Slider, value: number): number =>
  stops.reduce((best, stop, n) => {
    const nearest = stops[best] ?? 0;
    if (value === Infinity) return stops.length - 1;
    return Math.abs(stop - value) < Math.abs(nearest - value) ? n : best;
  }, 0);
