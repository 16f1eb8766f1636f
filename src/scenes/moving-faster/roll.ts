import { LEADING, type Box, type Placed, type Type } from '#ui/chart/frame.ts';
import type { Kernel } from '#ui/chart/kernel.ts';
import { widthOf } from '#ui/chart/text.ts';
import { bests, nameOf, span, type Best } from './frontier.ts';

/** Index points at the left end of the scale of scores. */
const LEAST = 112;

/** The best Chinese model at a time in years; undefined before there is one. */
export const rivalAt = (year: number): Best | undefined =>
  bests.china.filter((rival) => rival.year <= year).at(-1);

/** Words of the list: a date in years as text, short names of makers, points as text. */
export interface RollWords {
  readonly date: (year: number) => string;
  readonly orgs: Readonly<Record<string, string>>;
  readonly points: (points: number) => string;
  /** Said where no Chinese model had a score yet. */
  readonly alone: string;
}

/** A record in the list: its words, its kernel, and beside it the kernel of the best Chinese score of that day. */
export interface RollRow {
  readonly name: Placed;
  readonly date: Placed | undefined;
  readonly org: Placed | undefined;
  readonly kernel: Kernel;
  readonly rival: Kernel | undefined;
  /** The two scores in points, where there is room for them. */
  readonly score: Placed | undefined;
  readonly rivalScore: Placed | undefined;
  readonly alone: Placed | undefined;
}

/** Least width of a column, in parts of the type size, in which a record has its scores on a scale, and its date too. */
const SCALED = 19;
const DATED = 26;

/** Places records in a box, oldest first, with their scores on a scale at the right; where it is low, in two columns; where it is small too, names only. */
export const rollIn = (box: Box, type: Type, best: readonly Best[], words: RollWords): readonly RollRow[] => {
  const { small } = type;
  const columns = box.height / best.length >= small * LEADING * 0.96 ? 1 : 2;
  const perColumn = Math.ceil(best.length / columns);
  const pitch = (box.width + (columns - 1) * small * 2) / columns;
  const width = pitch - (columns - 1) * small * 2;
  const listed = columns === 1 || width >= small * SCALED;
  const dated = columns === 1 || width >= small * DATED;
  const row = Math.min(box.height / perColumn, small * 3);
  const r = Math.min(row * 0.36, small * 0.5);
  const widest = (texts: readonly string[], bold = false): number =>
    Math.max(...texts.map((text) => widthOf(text, small, bold))) + small;
  const beforeNames = dated
    ? widest(best.map(({ year }) => words.date(year)))
    : listed
      ? 0
      : r * 2 + small * 0.4;
  const nameX = box.x + beforeNames;
  const names = best.map(({ model }) => nameOf(model));
  const orgX = nameX + widest(names, true);
  const orgsOf = ({ org }: Best): string => words.orgs[org] ?? org;
  const withOrgs = listed && width > 560;
  const left = (withOrgs ? orgX + widest(best.map(orgsOf)) : orgX) + small * 0.4;
  const right = box.x + width - r;
  const figure = widthOf('000', small, true) + r + small * 0.4;
  const withScores = listed && right - left >= 2 * figure + small * 4;
  const [from, to] = withScores ? [left + figure, right - figure] : [left, right];
  return best.map((record, i) => {
    const shift = Math.floor(i / perColumn) * pitch;
    const y = box.y + ((i % perColumn) + 0.5) * row;
    const at = (points: number): number =>
      shift + from + ((points - LEAST) / (span.high - LEAST)) * (to - from);
    const line = (text: string, x: number): Placed => ({
      lines: [text],
      x,
      y: y + small * 0.35,
      size: small
    });
    const rival = rivalAt(record.year);
    const x = at(record.eci);
    const beside = r + small * 0.4;
    const after = x + figure + small * 0.5;
    return {
      name: line(nameOf(record.model), nameX + shift),
      date: dated ? line(words.date(record.year), box.x + shift) : undefined,
      org: withOrgs ? line(orgsOf(record), orgX + shift) : undefined,
      kernel: { x: listed ? x : box.x + shift + r, y, r },
      rival: listed && rival ? { x: at(rival.eci), y, r: r * 0.9, turn: 35 } : undefined,
      score: withScores ? line(words.points(record.eci), x + beside) : undefined,
      rivalScore: withScores && rival ? line(words.points(rival.eci), at(rival.eci) - beside) : undefined,
      alone:
        withScores && !rival && after + widthOf(words.alone, small) <= right + shift
          ? line(words.alone, after)
          : undefined
    };
  });
};
