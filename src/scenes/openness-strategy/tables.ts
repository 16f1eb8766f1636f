import { about as builtOn, models } from '#content/data/built-on.json';
import { about as fmti } from '#content/data/fmti.json';
import { reported } from '#content/data/reported.ts';
import { about as shares } from '#content/data/shares.json';
import { fieldTableWords } from '#content/labels/tables/field.ts';
import { strategyTables as words } from '#content/labels/tables/openness-strategy.ts';
import { progressAt } from '#story/progress.ts';
import { closings } from '../closing.ts';
import { noChoices } from '../contract.ts';
import { fieldTable } from '../fieldTable.ts';
import type { Spread } from '../spread.ts';
import type { Column, Table, Tables } from '../table.ts';
import { built } from './built.ts';
import { series } from './cross.ts';
import { waits } from './follow.ts';
import { lost } from './pair.ts';
import { mean, scores } from './scores.ts';
import { stateAt } from './state.ts';
import { followed, worlds } from './world.ts';

/** Columns of these names; those from `numbers` on hold numbers. */
const columnsOf = (names: readonly string[], ...numbers: readonly number[]): readonly Column[] =>
  names.map((name, at) => ({ name, numeric: numbers.includes(at) }));

const saidOf = ({ title, said }: Spread): string => fieldTableWords.spread(title, said[0]!);

const { o3, o6, o7 } = reported;

const planted: Table = {
  title: words.planted.title,
  note: words.planted.note,
  source: words.planted.source,
  columns: columnsOf(words.planted.columns, 2),
  rows: [
    [words.planted.adapted, words.sides.china, o7.china],
    [words.planted.downloads, words.sides.china, o6.china],
    [words.planted.downloads, words.sides.us, o6.us]
  ]
};

const cross: Table = {
  title: words.cross.title,
  note: shares.note,
  source: words.source([shares.credit], shares.asOf),
  columns: columnsOf(words.cross.columns, 1, 2, 3, 4, 5, 6),
  rows: series.map(({ name, us, china }) => [
    name,
    ...[us, china].flatMap(({ open, known, share }) => [open, known, Math.round(share)])
  ])
};

const followTable = (last: 'open' | 'closed', shown: readonly ('open' | 'closed')[]): Table => ({
  title: words.follow.title[last],
  note: [words.follow.note, saidOf(waits[last])].join(' '),
  source: words.follow.source(worlds.seed),
  columns: columnsOf(words.follow.columns, 1, 2, 3, 4),
  rows: shown.map((world) => {
    const { found, released, reused } = followed[world];
    return [words.follow.worlds[world], found, released, reused, reused - found];
  })
});

/** What is planted and what is kept in each world, from the tables of the two fields. */
const pairTable = (): Table => {
  const { pairFields } = stateAt(
    progressAt('openness-strategy', { section: 'openness-strategy', step: 'two-worlds', t: 1 }),
    noChoices
  );
  const fields = [pairFields.open, pairFields.closed].map((shown) => fieldTable(shown, ''));
  const counted = fields.map(({ columns, rows }) => {
    const at = (name: string): number => columns.findIndex((column) => column.name === name);
    const own = [...fieldTableWords.published, fieldTableWords.leaked].map(at);
    return rows.map((row) => {
      const value = (column: number): number => (column < 0 ? 0 : Number(row[column]));
      return [own.reduce((sum, column) => sum + value(column), 0), value(at(fieldTableWords.kept))];
    });
  });
  const compared = closings.map(({ name, change, low, high }) =>
    words.pair.change(words.pair[name], change, low, high)
  );
  return {
    title: words.pair.title,
    note: [words.pair.note, saidOf(lost), ...compared].join(' '),
    source: words.follow.source(worlds.seed),
    columns: columnsOf(words.pair.columns, 0, 1, 2, 3, 4),
    rows: fields[0]!.rows.map(([year], i) => [year, ...counted[0]![i]!, ...counted[1]![i]!])
  };
};

const all = o3.published + o3.unreleased + o3.unknown;

const scoreTable: Table = {
  title: words.scores.title,
  note: [fmti.note, shares.note].join(' '),
  source: words.source([fmti.credit, shares.credit], fmti.asOf),
  columns: columnsOf(words.scores.columns, 2, 3),
  rows: [
    ...scores.map(({ company, side, score }) => [
      words.scores.points(company),
      words.sides[side],
      score,
      100
    ]),
    [words.scores.mean, undefined, mean, 100],
    ...(['published', 'unreleased', 'unknown'] as const).map((kind) => [
      words.scores.code[kind],
      words.sides.china,
      o3[kind],
      all
    ])
  ]
};

const builtTable: Table = {
  title: words.built.title,
  note: [
    words.built.note(
      built.map(({ chineseOnUs }) => chineseOnUs).join(', '),
      built.map(({ usOnChinese }) => usOnChinese).join(', ')
    ),
    builtOn.note
  ].join(' '),
  source: words.source([builtOn.credit], builtOn.asOf),
  columns: columnsOf(words.built.columns, 0),
  rows: models
    .filter(({ date }) => Number(date.slice(0, 4)) >= built[0]!.year)
    .map(({ model, org, date, country, bases, baseOrgs }) => [
      Number(date.slice(0, 4)),
      model,
      date,
      org,
      words.sides[country as 'us' | 'china'],
      bases.join('; '),
      baseOrgs.join('; ')
    ])
};

/** The figures of every picture of the section, from the data and runs that the pictures draw. */
export const tables: Tables<'openness-strategy'> = {
  'plant-and-build': planted,
  'lines-cross': cross,
  'follow-one-kernel': followTable('open', ['open']),
  'behind-a-wall': followTable('closed', ['open', 'closed']),
  'two-worlds': pairTable(),
  'weights-are-not-all': scoreTable,
  'strategy-under-limits': builtTable
};
