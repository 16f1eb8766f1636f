import { reported } from '#content/data/reported.ts';
import { about } from '#content/data/shares.json';
import measured from '#content/data/measured.json';
import { labels } from '#content/labels/seed-corn.ts';
import { hiredFor, spreads } from '#content/labels/spreads.ts';
import { seedCornTables as words } from '#content/labels/tables/seed-corn.ts';
import type { StepId } from '#content/story.ts';
import { progressAt } from '#story/progress.ts';
import { noChoices } from '../contract.ts';
import { fieldTable } from '../fieldTable.ts';
import { sourceOf } from '../sourced.ts';
import type { Column, Table, Tables } from '../table.ts';
import { widened } from '../widened.ts';
import { valueAt } from './curves.ts';
import { comparisons } from './five.ts';
import { peopleAt, RATE } from './people.ts';
import { stateAt } from './state.ts';

const section = 'seed-corn';

const columnsOf = (names: Readonly<Record<string, string>>, numeric: readonly string[]): readonly Column[] =>
  Object.entries(names).map(([key, name]) => (numeric.includes(key) ? { name, numeric: true } : { name }));

/** The field of a step, with the people of the chart under it. */
const peopleTable = (step: StepId<typeof section>, spread: Parameters<typeof fieldTable>[2]): Table => {
  const people = peopleAt(RATE);
  const { field } = stateAt(progressAt(section, { section, step, t: 1 }), noChoices);
  return widened(fieldTable(field, words.world, spread), {
    [words.people.labs]: (year) => valueAt(people.labs, year),
    [words.people.professors]: (year) => valueAt(people.professors, year),
    [words.people.students]: (year) => valueAt(people.students, year)
  });
};

const { caveats } = labels.phds;
const { c6, c4, c10, c15 } = reported;
const models = (['2014', '2024'] as const).map((year) => [
  labels.phds.models,
  year,
  measured.academia[year].alone,
  measured.academia[year].all,
  caveats.models,
  sourceOf('c9')
]);

const phds: Table = {
  title: words.phds.title,
  source: `${words.phds.credit} ${about.credit}`,
  columns: columnsOf(words.phds.columns, ['value', 'of']),
  rows: [
    [labels.phds.industry, labels.phds.before, c6.before, 100, caveats.phds, sourceOf('c6')],
    [labels.phds.industry, String(c6.now.year), c6.now.pct, 100, caveats.phds, sourceOf('c6')],
    ...models,
    [words.phds.payTimes, labels.phds.payThen, 1, undefined, caveats.pay, sourceOf('c4')],
    [words.phds.payTimes, labels.phds.payNow, c4.times, undefined, caveats.pay, sourceOf('c4')]
  ]
};

const back: Table = {
  title: words.back.title,
  source: words.back.credit,
  columns: columnsOf(words.back.columns, ['value']),
  rows: [
    [words.back.out, words.back.moved, c15.out, words.back.people, sourceOf('c15')],
    [words.back.in, words.back.moved, c15.back, words.back.people, sourceOf('c15')],
    ...c10.map(({ year, pct }) => [words.back.papers, String(year), pct, words.back.percent, sourceOf('c10')])
  ]
};

const five: Table = {
  title: words.five.title,
  note: words.five.note,
  source: words.five.source,
  columns: columnsOf(words.five.columns, Object.keys(words.five.columns)),
  rows: comparisons.map(({ year, median, low, high }) => [year, median, low, high])
};

/** The people of the model by year, what has been counted of people in life, and the closed and hiring side over the years. */
export const tables: Tables<typeof section> = {
  'who-trains-whom': peopleTable('who-trains-whom', spreads[section]['who-trains-whom']),
  'labs-hire': peopleTable('labs-hire', spreads[section]['labs-hire']),
  'forty-years-run': peopleTable('forty-years-run', hiredFor(10)),
  'where-phds-go': phds,
  'people-come-back': back,
  'five-years-on': five
};
