import { labels } from '#content/labels/scientists-talking.ts';
import { spreads, spreadWords, type SpreadWords } from '#content/labels/spreads.ts';
import { scientistsTalkingTables as words } from '#content/labels/tables/scientists-talking.ts';
import type { StepId } from '#content/story.ts';
import { progressAt } from '#story/progress.ts';
import { bandAt } from '../band.ts';
import { fieldTable } from '../fieldTable.ts';
import { sourceOf } from '../sourced.ts';
import type { Table, Tables } from '../table.ts';
import { widened } from '../widened.ts';
import { measuredCases } from './cases.ts';
import { nameOf } from './names.ts';
import { cases, YEAR, type Gathering } from './pieces.ts';
import { stateAt } from './state.ts';
import { crowdAt, usesAt } from './traces.ts';

const section = 'scientists-talking';
const compared = spreads[section];

const fieldAt = (step: StepId<typeof section>) => stateAt(progressAt(section, { section, step, t: 1 })).field;

const spreadIn = ({ title, path, kind }: SpreadWords): string => {
  const { median, low, high } = bandAt(path)!;
  return words.spread(title, spreadWords.span(spreadWords.value(median, kind), low, high));
};

const piecesTable = (gathering: Gathering, title: string, spread: SpreadWords, bloomed: boolean): Table => {
  const rowOf = (what: string, inst: number, found: number) => [
    what,
    nameOf(inst),
    found,
    gathering.seen[inst],
    gathering.kept[inst]
  ];
  const { columns } = words.pieces;
  return {
    title,
    note: `${words.pieces.note} ${spreadIn(spread)}`,
    source: words.pieces.source,
    columns: [
      { name: columns.what },
      { name: columns.place },
      ...[columns.found, columns.sees, columns.kept].map((name) => ({ name, numeric: true }))
    ],
    rows: [
      ...gathering.pieces.map(({ inst, found }, i) => rowOf(words.pieces.piece(i + 1), inst, found)),
      ...(bloomed ? [rowOf(words.pieces.breakthrough, gathering.maker, gathering.made)] : [])
    ]
  };
};

const casesTable: Table = {
  title: words.cases.title,
  note: words.cases.note,
  source: words.cases.source,
  columns: [
    { name: words.cases.columns.what },
    { name: words.cases.columns.by },
    { name: words.cases.columns.low, numeric: true },
    { name: words.cases.columns.high, numeric: true },
    { name: words.cases.columns.source }
  ],
  rows: measuredCases.map(({ claim, low, high }) => {
    const { name, by } = labels.cases.names[claim];
    return [name, by, low, high, sourceOf(claim)];
  })
};

/** One world as its labs close, one breakthrough behind walls and in the open, measured cases, and the crowd. */
export const tables: Tables<typeof section> = {
  'talk-dried-up': widened(fieldTable(fieldAt('talk-dried-up'), words.talk, compared['talk-dried-up']), {
    [words.uses.closed]: (year) => usesAt(year).closed,
    [words.uses.open]: (year) => usesAt(year).open
  }),
  'pieces-apart': piecesTable(cases.apart(), words.pieces.apart(YEAR), compared['pieces-apart'], false),
  'pieces-meet': piecesTable(cases.together(), words.pieces.meet(YEAR), compared['pieces-meet'], true),
  'measured-cases': casesTable,
  'too-much-talk': widened(
    fieldTable(fieldAt('too-much-talk'), words.crowd, compared['too-much-talk']),
    Object.fromEntries(
      crowdAt(0).map((_, field) => [
        words.field(field + 1),
        (year: number) => 100 * (crowdAt(year)[field] ?? 0)
      ])
    )
  )
};
