import { labels } from '#content/labels/strong-but-closed.ts';
import { frameOf } from '#ui/chart/frame.ts';
import type { Size } from '../contract.ts';
import { casesIn } from './cases.ts';
import type { Order } from './systems.ts';
import { HEAD, tableIn } from './table.ts';

const words = labels.matrix;
const told = {
  title: labels.awkward.title,
  source: labels.awkward.source,
  brief: { source: labels.awkward.brief }
};
const plain = { ...words, brief: { source: words.brief } };
const scored = { ...plain, note: words.scored };

/** Room that the strips of scores need under the awkward cases, in type sizes. */
const STRIPS = 9;
/** Room that their means need, told in words, where there is none for the strips. */
const SAID = 2.6;

/** Lays out the table of systems and the awkward cases that are left of it, on a stage of this size. */
export const matrixIn = (size: Size) => {
  const narrow = frameOf(size, plain, { others: [told] });
  const withScores = frameOf(size, scored, { others: [told] });
  const heads = words.columns;
  const wide = tableIn(withScores.box, withScores.type, heads);
  const hasScore = wide.columns.some(({ key }) => key === 'score');
  const first = hasScore ? withScores : narrow;
  const table = hasScore ? wide : tableIn(narrow.box, narrow.type, heads);
  const { llama, oss, turn } = labels.awkward;
  return {
    first,
    second: frameOf(size, told, { others: [hasScore ? scored : plain] }),
    table,
    head: HEAD,
    cases: casesIn(first.box, first.type, [llama, oss, turn], {
      least: [first.type.small * STRIPS, first.type.small * SAID],
      stacked: table.names === undefined
    })
  };
};

/** What is said of the order of the rows, to those who can’t see it. */
export const orderSaid = (order: Order): string => {
  if (!order) return words.unsorted;
  const { by, first } = order;
  const most = by === 'score' ? (first === 'open' ? 'high' : 'low') : first;
  return words.sorted(words.columns[by], words.most[most]);
};
