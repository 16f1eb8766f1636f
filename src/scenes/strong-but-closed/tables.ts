import { about as fmti, scores } from '#content/data/fmti.json';
import { about as openness } from '#content/data/openness.json';
import { reported } from '#content/data/reported.ts';
import { about as shares } from '#content/data/shares.json';
import { spreads as compared } from '#content/labels/spreads.ts';
import { labels } from '#content/labels/strong-but-closed.ts';
import { strongTables as words } from '#content/labels/tables/strong-but-closed.ts';
import { progressAt } from '#story/progress.ts';
import { closings } from '../closing.ts';
import { noChoices } from '../contract.ts';
import { fieldTable } from '../fieldTable.ts';
import type { Table, Tables } from '../table.ts';
import { periods, type Period } from './periods.ts';
import { stateAt } from './state.ts';
import { aspects, systems } from './systems.ts';

const spreads = compared['strong-but-closed'];

const fieldOf = (step: keyof typeof spreads, world: string): Table =>
  fieldTable(
    stateAt(progressAt('strong-but-closed', { section: 'strong-but-closed', step, t: 1 }), noChoices).shown,
    world,
    spreads[step]
  );

/** The field where secrecy pays, with the other world of the comparison beside it. */
const payTable = (): Table => {
  const table = fieldOf('secrecy-pays', words.paid);
  const free = closings.find(({ name }) => name === 'free');
  const said = free ? [words.free(-free.change, -free.high, -free.low)] : [];
  return { ...table, note: [table.note, ...said].join(' ') };
};

const shareTable = (title: string, some: readonly Period[]): Table => ({
  title,
  note: [words.shares.note, shares.note].join(' '),
  source: words.source([shares.credit], shares.asOf),
  columns: [
    { name: words.shares.period },
    { name: words.shares.open, numeric: true },
    { name: words.shares.known, numeric: true },
    { name: words.shares.share, numeric: true }
  ],
  rows: some.map(({ name, open, known, share }) => [name, open, known, Math.round(share)])
});

const systemTable: Table = {
  title: words.systems.title,
  note: [openness.note, fmti.note].join(' '),
  source: words.source([openness.credit, fmti.credit], openness.asOf),
  columns: [
    { name: words.systems.system },
    { name: words.systems.maker },
    { name: words.systems.year, numeric: true },
    ...aspects.map((aspect) => ({ name: labels.matrix.columns[aspect] })),
    { name: words.systems.score, numeric: true },
    { name: words.systems.by }
  ],
  rows: systems.map(({ name, org, year, ratings, score, ours }) => [
    name,
    org,
    year,
    ...aspects.map((aspect) => labels.matrix[ratings[aspect] ?? 'unrated']),
    score,
    ours ? words.systems.ours : words.systems.project
  ])
};

const scoreTable: Table = {
  title: words.scores.title,
  note: [words.scores.note, fmti.note].join(' '),
  source: words.source([fmti.credit], fmti.asOf),
  columns: [
    { name: words.scores.year, numeric: true },
    { name: words.scores.firm },
    { name: words.scores.home },
    { name: words.scores.points, numeric: true }
  ],
  rows: reported.s12.flatMap(({ year, mean }) => [
    ...scores
      .filter((entry) => entry.year === year)
      .map(({ company, region, score }) => [year, company, region, score]),
    [year, words.scores.mean, undefined, mean]
  ])
};

/** The figures of every step: three runs of the model, the series of shares, the systems and the points of firms. */
export const tables: Tables<'strong-but-closed'> = {
  'still-blooming': fieldOf('still-blooming', words.open),
  'walls-rise': fieldOf('walls-rise', words.walled),
  'draw-the-line': shareTable(words.shares.given, periods.slice(0, 1)),
  'line-falls': shareTable(words.shares.all, periods),
  'secrecy-pays': payTable(),
  'degrees-of-open': systemTable,
  'awkward-cases': scoreTable
};
