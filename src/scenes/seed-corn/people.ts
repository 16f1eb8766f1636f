import { headCounts } from '#simulation/counts.ts';
import { run } from '#simulation/run.ts';
import { scenarios } from '#simulation/scenarios.ts';
import type { Params } from '#simulation/types.ts';
import { ahead } from '../ahead.ts';

/** Year in which the labs begin to hire professors, and share of the professors that they hire a year in the story. */
export const HIRING_SINCE = 5;
export const RATE = 0.1;
/** Years that the model runs. */
export const YEARS = 40;

/** People at each quarter of a year, as percentages of the start. Head counts depend on no chance: every world has the same. */
export interface People {
  readonly labs: readonly number[];
  readonly professors: readonly number[];
  readonly students: readonly number[];
}

const worlds = new Map<number, Partial<Params>>([[RATE, scenarios.seedcorn.params]]);

/** The rules in which labs hire this share of the professors a year from year 5 on; the same object for the same rate. */
export const hiringAt = (rate: number): Partial<Params> => {
  const known = worlds.get(rate) ?? { events: [{ year: HIRING_SINCE, set: { hire: rate } }] };
  worlds.set(rate, known);
  return known;
};

const counted = new Map<number, People>();

const percentages = (values: ArrayLike<number>): readonly number[] =>
  Array.from(values, (value) => (100 * value) / (values[0] ?? 1));

/** Researchers in labs, professors and students over 40 years at a hiring rate of 0–0.15 a year. */
export const peopleAt = (rate: number): People => {
  const known = counted.get(rate);
  if (known) return known;
  const { labs, professors, students } = headCounts(run(hiringAt(rate), scenarios.seedcorn.seed));
  const people = {
    labs: percentages(labs),
    professors: percentages(professors),
    students: percentages(students)
  };
  counted.set(rate, people);
  return people;
};

/** The two worlds that the story shows. */
ahead(() => peopleAt(0));
ahead(() => peopleAt(RATE));
