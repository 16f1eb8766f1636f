import claims from '#content/claims.json';
import { dateInWords } from '#content/claims.ts';
import { about, monthly } from '#content/data/eci.json';
import { reported } from '#content/data/reported.ts';
import { movingFasterTables as words } from '#content/labels/tables/moving-faster.ts';
import type { Cell, Column, Table, Tables } from '../table.ts';
import { counts, PAPERS } from './counts.ts';
import { bests, lags, records, type Best } from './frontier.ts';
import { HALF, heaps } from './piles.ts';
import { rivalAt } from './roll.ts';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

const columnsOf = (names: readonly string[], numeric: readonly number[]): readonly Column[] =>
  names.map((name, i) => (numeric.includes(i) ? { name, numeric: true } : { name }));

const sourceOf = (id: string): string => {
  const { source } = claims.find((claim) => claim.id === id)!;
  return `${source.title}, ${source.publisher}, ${dateInWords(source.date)}`;
};

const indexSource = `${about.credit}; ${dateInWords(about.asOf)}`;

const piles: Table = {
  title: words.piles.title,
  note: words.piles.note,
  source: [sourceOf('w2'), sourceOf('w3')].join('; '),
  columns: columnsOf(words.piles.columns, [2, 3]),
  rows: [
    [sourceOf('w2'), words.piles.twice, sum(heaps.china), sum(heaps.us)],
    [sourceOf('w3'), words.piles.half, HALF, HALF]
  ]
};

const scoreRow = ({ date, model, org, eci }: Best): readonly Cell[] => [date, model, org, eci];

const best: Table = {
  title: words.best.title,
  note: words.index.note,
  source: indexSource,
  columns: columnsOf(words.index.columns, [3]),
  rows: bests.us.map(scoreRow)
};

const recordRows = (side: 'us' | 'china'): readonly (readonly Cell[])[] =>
  bests[side].map(({ date, model, org, eci }) => [
    date,
    words.lag.record[side],
    model,
    org,
    eci,
    undefined,
    undefined,
    undefined
  ]);

const { mean, least, most } = reported.m3;

const lag: Table = {
  title: words.lag.title,
  note: [words.lag.epoch(mean, least, most), words.lag.count, words.index.note].join(' '),
  source: indexSource,
  columns: columnsOf(words.lag.columns, [4, 5, 6, 7]),
  rows: [
    ...recordRows('us'),
    ...recordRows('china'),
    ...lags.map(({ date, months, near }, i): readonly Cell[] => [
      date,
      words.lag.month,
      undefined,
      undefined,
      undefined,
      monthly.china[i]!.gap,
      months,
      near
    ])
  ]
};

const [papers, neurips, gap] = counts;
const counted = [
  { count: papers!, what: words.counts.papers[0], each: words.counts.papers[1], claim: 'm8' },
  { count: neurips!, what: words.counts.neurips[0], each: words.counts.neurips[1](PAPERS), claim: 'm7' },
  { count: gap!, what: words.counts.gap[0], each: words.counts.gap[1](reported.m6.lead), claim: 'm6' }
];

const measures: Table = {
  title: words.counts.title,
  note: claims.find(({ id }) => id === 'm8')!.caveat,
  source: words.counts.source,
  columns: columnsOf(words.counts.columns, [3]),
  rows: counted.flatMap(({ count, what, each, claim }) =>
    count.rows.map(({ name, figure, kernels }): readonly Cell[] => [
      what,
      name,
      figure || undefined,
      kernels,
      each,
      sourceOf(claim)
    ])
  )
};

const roll: Table = {
  title: words.records.title,
  note: words.index.note,
  source: indexSource,
  columns: columnsOf(words.records.columns, [3, 6]),
  rows: records.map((record) => {
    const rival = rivalAt(record.year);
    return [...scoreRow(record), rival?.model, rival?.org, rival?.eci];
  })
};

/** The figures of each step of `moving-faster`, from the modules that its charts draw from. */
export const tables: Tables<'moving-faster'> = {
  'reading-pile': piles,
  'guess-the-lag': best,
  'lag-opens': lag,
  'for-faster': measures,
  'records-american': roll
};
