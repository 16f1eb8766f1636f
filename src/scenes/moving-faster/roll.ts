import { LEADING, type Box, type Type } from '#ui/chart/frame.ts';
import { widthOf } from '#ui/chart/text.ts';
import type { Best } from './frontier.ts';

/** The name of a model without the bracket that says how it was run. */
export const nameOf = (model: string): string =>
  model.replace(/ \([^)]*\)$/, '').replace(/ Exp$| Preview$/, '');

/** Places records in a box, oldest first, in as many columns as it takes; the date is dropped where there is no room. */
export const rollIn = (
  box: Box,
  type: Type,
  best: readonly Best[],
  words: { date: (year: number) => string; orgs: Readonly<Record<string, string>> }
) => {
  const least = type.small * LEADING * 0.96;
  const columns = box.height / best.length >= least ? 1 : 2;
  const perColumn = Math.ceil(best.length / columns);
  const row = Math.min(box.height / perColumn, type.small * 2.6);
  const width = box.width / columns;
  const mark = Math.min(row * 0.36, type.small * 0.55);
  const dateWidth = columns === 1 ? widthOf('March 2024', type.small) + type.small : 0;
  return best.map((record, i) => {
    const x = box.x + Math.floor(i / perColumn) * width;
    const y = box.y + ((i % perColumn) + 0.5) * row;
    const baseline = y + type.small * 0.35;
    const nameX = x + dateWidth + mark * 2 + type.small * (columns === 1 ? 0.8 : 0.4);
    const name = nameOf(record.model);
    const org = words.orgs[record.org] ?? record.org;
    const orgX = nameX + dateWidth * 1.9;
    return {
      record,
      kernel: { x: x + dateWidth + mark, y, r: mark },
      date:
        columns === 1 ? { lines: [words.date(record.year)], x, y: baseline, size: type.small } : undefined,
      name: { lines: [name], x: nameX, y: baseline, size: type.small },
      org:
        columns === 1 && orgX + widthOf(org, type.small) < box.x + box.width
          ? { lines: [org], x: orgX, y: baseline, size: type.small }
          : undefined
    };
  });
};
