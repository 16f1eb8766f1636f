import { spreadWords, type SpreadWords } from '#content/labels/spreads.ts';
import { fieldTableWords as words } from '#content/labels/tables/field.ts';
import { QUARTERS } from '#simulation/constants.ts';
import { run } from '#simulation/run.ts';
import { blocOf, isBreakthrough, type Trace } from '#simulation/types.ts';
import { bandAt } from './band.ts';
import type { Shown } from './field.ts';
import type { Table } from './table.ts';

const names = [...words.published, words.leaked, words.kept, words.breakthroughs];
const [LEAKED, KEPT, GOLD] = [2, 3, 4];

const countsAt = (trace: Trace, year: number): readonly number[] => {
  const now = Math.floor(QUARTERS * year + 1e-9);
  const counts = names.map(() => 0);
  for (const v of trace.order) {
    if (trace.found[v]! > now) continue;
    const hidden = trace.released[v]! < 0 || trace.released[v]! > now;
    counts[hidden ? KEPT : trace.leaked[v] ? LEAKED : blocOf(trace.publisher[v]!)]!++;
    if (isBreakthrough(trace, v)) counts[GOLD]!++;
  }
  return counts;
};

const spreadIn = ({ title, path, kind }: SpreadWords): string => {
  const { median, low, high } = bandAt(path)!;
  return words.spread(title, spreadWords.span(spreadWords.value(median, kind), low, high));
};

/**
 * The figures of a field of plots: what was public, leaked, kept and found at the start of each year of that run, and at
 * the moment shown, which is given to a tenth of a year. Where nothing leaks or nothing is kept, that column is left out.
 * `world` names the run within a title; `spread` is the number over many worlds that stands beside the picture.
 */
export function fieldTable(
  { params, seed, time }: Pick<Shown, 'params' | 'seed' | 'time'>,
  world: string,
  spread?: SpreadWords
): Table {
  const trace = run(params, seed);
  const years = [...Array.from({ length: Math.ceil(time) }, (_, year) => year), time];
  const counts = years.map((year) => countsAt(trace, year));
  const counted = names.map((_, n) => (n !== LEAKED && n !== KEPT) || counts.some((row) => row[n]! > 0));
  const printed = (year: number): number => Math.round(10 * year) / 10;
  return {
    title: words.title(world, printed(time)),
    note: [words.note, ...(spread ? [spreadIn(spread)] : [])].join(' '),
    source: words.source(seed),
    columns: [words.year, ...names.filter((_, n) => counted[n])].map((name) => ({ name, numeric: true })),
    rows: counts.map((row, at) => [printed(years[at]!), ...row.filter((_, n) => counted[n])])
  };
}
