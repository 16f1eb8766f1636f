import { LEADING, type Box, type Placed, type Type } from '#ui/chart/frame.ts';
import type { Kernel } from '#ui/chart/kernel.ts';
import { widthOf } from '#ui/chart/text.ts';
import { bests, span, type Best } from './frontier.ts';

/** Index points at the left end of the scale of scores. */
const LEAST = 112;

/** The name of a model without the bracket that says how it was run. */
export const nameOf = (model: string): string =>
  model.replace(/ \([^)]*\)$/, '').replace(/ Exp$| Preview$/, '');

/** The best Chinese score at a time in years; undefined before there is one. */
export const rivalAt = (year: number): number | undefined =>
  bests.china.filter((rival) => rival.year <= year).at(-1)?.eci;

/** Words of the list: a date in years as text, and short names of makers. */
export interface RollWords {
  readonly date: (year: number) => string;
  readonly orgs: Readonly<Record<string, string>>;
}

/** A record in the list: its words, its kernel, and beside it the kernel of the best Chinese score of that day. */
export interface RollRow {
  readonly name: Placed;
  readonly date: Placed | undefined;
  readonly org: Placed | undefined;
  readonly kernel: Kernel;
  readonly rival: Kernel | undefined;
}

/** Places records in a box, oldest first, with their scores on a scale at the right; without room, as names in two columns. */
export const rollIn = (box: Box, type: Type, best: readonly Best[], words: RollWords): readonly RollRow[] => {
  const { small } = type;
  const listed = box.height / best.length >= small * LEADING * 0.96;
  const columns = listed ? 1 : 2;
  const perColumn = Math.ceil(best.length / columns);
  const row = Math.min(box.height / perColumn, small * 3);
  const r = Math.min(row * 0.36, small * 0.5);
  const widest = (texts: readonly string[], bold = false): number =>
    Math.max(...texts.map((text) => widthOf(text, small, bold))) + small;
  const nameX = listed
    ? box.x + widest(best.map(({ year }) => words.date(year)))
    : box.x + r * 2 + small * 0.4;
  const orgX =
    nameX +
    widest(
      best.map(({ model }) => nameOf(model)),
      true
    );
  const orgsOf = ({ org }: Best): string => words.orgs[org] ?? org;
  const withOrgs = listed && box.width > 560;
  const left = (withOrgs ? orgX + widest(best.map(orgsOf)) : orgX) + small * 0.4;
  const scale = (box.x + box.width - left - r) / (span.high - LEAST);
  return best.map((record, i) => {
    const shift = Math.floor(i / perColumn) * (box.width / columns);
    const y = box.y + ((i % perColumn) + 0.5) * row;
    const line = (text: string, x: number): Placed => ({
      lines: [text],
      x,
      y: y + small * 0.35,
      size: small
    });
    const rival = rivalAt(record.year);
    const at = (points: number): number => left + (points - LEAST) * scale;
    return {
      name: line(nameOf(record.model), nameX + shift),
      date: listed ? line(words.date(record.year), box.x) : undefined,
      org: withOrgs ? line(orgsOf(record), orgX) : undefined,
      kernel: { x: listed ? at(record.eci) : box.x + shift + r, y, r },
      rival: listed && rival !== undefined ? { x: at(rival), y, r: r * 0.9, turn: 35 } : undefined
    };
  });
};
