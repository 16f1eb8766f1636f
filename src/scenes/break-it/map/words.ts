import { labels } from '#content/labels/map.ts';
import type { Cell } from './plane.ts';
import type { Reading } from './reading.ts';

/** What is known of a cell, as a sentence. */
export const sentenceOf = ({ known, measure }: Reading, at: number, { T, kappa }: Cell): string => {
  const where = labels.where(T, kappa);
  const cell = known[at];
  if (!cell) return where + labels.nothingYet;
  const margin = cell.margin === undefined ? '' : labels.margin(cell.margin);
  const above = cell.mean > 0;
  const worlds = labels.worlds(above, above ? cell.above : cell.below, cell.worlds);
  return `${where}${labels.says[measure](cell.mean, margin)}${worlds}${cell.clear ? '' : labels.notClear}.`;
};
