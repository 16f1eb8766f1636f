import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const text = readFileSync(join(import.meta.dirname, 'datasets/headline-series.md'), 'utf8').replace(
  /\n {2}/g,
  ' '
);

/** The paragraph of the list that begins with these words, up to the next one. */
const entry = (start: string): string => {
  const found = text.split('\n').find((line) => line.startsWith(`* ${start}`));
  if (!found) throw new Error(`headline-series.md: no series “${start}”`);
  return found;
};

/** What stands between two words of a text; to its end without the second. */
const between = (whole: string, from: string, to?: string): string => {
  const rest = whole.slice(whole.indexOf(from) + from.length);
  if (!whole.includes(from) || (to !== undefined && !rest.includes(to)))
    throw new Error(`headline-series.md: no “${from}” to “${to}” in “${whole}”`);
  return to === undefined ? rest : rest.slice(0, rest.indexOf(to));
};

/** A part of a whole, such as open models among all known ones. */
export type Part = readonly [part: number, whole: number];

const partsIn = (words: string): readonly Part[] =>
  [...words.matchAll(/(\d+)\/(\d+)/g)].map(([, part, whole]) => [Number(part), Number(whole)]);
const countsIn = (words: string): readonly number[] => (words.match(/\d+(\.\d+)?/g) ?? []).map(Number);
/** The labels in brackets behind parts: “2020-21” or the year. */
const labelsIn = (words: string): readonly string[] =>
  [...words.matchAll(/\((\d{4}(?:-\d{2})?)[^)]*\)/g)].map(([, label]) => label!);

const rows = <T>(labels: readonly string[], values: readonly T[]): readonly (readonly [string, T])[] => {
  if (values.length !== labels.length || labels.length === 0)
    throw new Error(`headline-series.md: ${values.length} values for “${labels.join(', ')}”`);
  return labels.map((label, i) => [label, values[i]!]);
};
/** Two series of parts of a line, the first with the labels of both. */
const pairs = (line: string, first: string, second: string) => {
  const [a, b] = [between(line, first, second), between(line, second)];
  const other = rows(labelsIn(a), partsIn(b));
  return rows(labelsIn(a), partsIn(a)).map(([label, part], i) => [label, part, other[i]![1]] as const);
};

const caught = entry('Catch-up');
const [open, openRecords, openNear, openNearRecords] = countsIn(
  between(caught, 'open after closed', ';').replace('within 2 points', '')
);
const [china, chinaRecords, chinaNear, chinaNearRecords] = countsIn(between(caught, 'China after US'));
const built = entry('Models (distinct');
const onUs = between(built, 'Chinese on US', ';');
const onChinese = between(built, 'US on Chinese');
const [from, until] = countsIn(between(onUs, '(', ')'));
const years = Array.from({ length: until! - from! + 1 }, (_, i) => `${from! + i}`);
const last = between(onChinese, ' in ', '.');

/** The headline series of the data sets' description, read from its own words. */
export const headline = {
  /** By period: open among known, US and China. */
  openWeights: pairs(entry('Open weights'), 'US:', 'China:'),
  /** By year: open among all, US and China. */
  trainingCode: pairs(entry('Open training code'), 'US:', 'China:'),
  /** By year: academia alone and industry alone among all. */
  sector: pairs(entry('Sector'), 'academia alone', 'industry alone'),
  /** Mean months and how many records, exactly and within two points. */
  catchUp: {
    open: { exact: open, records: openRecords, near: openNear, nearRecords: openNearRecords },
    china: { exact: china, records: chinaRecords, near: chinaNear, nearRecords: chinaNearRecords }
  },
  /** By year: models on a base of the other country. */
  builtOn: {
    chineseOnUs: rows(years, countsIn(between(onUs, '', '('))),
    usOnChinese: rows([...years, last], countsIn(onChinese.replace(` in ${last}`, '')))
  }
} as const;
