import type { Box, Type } from '#ui/chart/frame.ts';
import { widthOf } from '#ui/chart/text.ts';
import { aspects, essential, sorted, systems, type Key, type Order, type System } from './systems.ts';

/** What stands over a column, its key, and its middle and width in CSS pixels. */
export interface Head {
  readonly key: Key;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** The name of a system, with a star where the rating is ours. */
export const nameOf = ({ name, ours }: System): string => (ours ? `${name}*` : name);

/** Height of the heads: they are tapped. */
export const HEAD = 44;
/** Least width of a column: it is tapped. */
const TARGET = 44;
/** A table narrower than this has no column of scores. */
const SCORED = 560;

/** Widest name and whether it is bold; bold names are given up first, then their place beside the marks. */
const namesIn = (width: number, small: number, least: number) => {
  for (const bold of [true, false]) {
    const names = Math.max(...systems.map((system) => widthOf(nameOf(system), small, bold))) + small * 0.4;
    if (names + least <= width) return { bold, names };
  }
  return { bold: true, names: undefined };
};

/**
 * Lays out the columns of the table in a box of this width: every one at least as wide as a target and as its head. `names` is
 * the room for names at the left; undefined where there is none and each stands over its marks.
 */
export const columnsOf = ({ x, width }: Box, { small }: Type, heads: Readonly<Record<Key, string>>) => {
  const keys: readonly Key[] = width >= SCORED ? [...aspects, 'score'] : aspects;
  const wanted = keys.map((key) => Math.max(TARGET, widthOf(heads[key], small)));
  const least = wanted.reduce((sum, each) => sum + each, 0);
  const { bold, names } = namesIn(width, small, least);
  const spare = Math.min((width - (names ?? 0) - least) / keys.length, small * 6);
  let at = x + (names ?? 0);
  const columns = keys.map((key, i): Head => {
    const own = wanted[i]! + spare;
    at += own;
    return { key, text: heads[key], x: at - own / 2, width: own };
  });
  return { columns, bold, names, end: at };
};

/** Where every system of the table stands in an order, by its name; those that there is no room for are left out. */
export type Places = ReadonlyMap<string, number>;

/** Lays out the table in a box: its columns, how high a row is, which systems there is room for, and its legend. */
export const tableIn = (box: Box, type: Type, heads: Readonly<Record<Key, string>>) => {
  const { small } = type;
  const { columns, bold, names, end } = columnsOf(box, type, heads);
  const legendHeight = small * 1.9;
  const room = box.height - HEAD - legendHeight;
  const least = small * (names === undefined ? 2.5 : 1.15);
  const shown = essential.slice(0, Math.max(3, Math.floor(room / least)));
  const row = Math.min(room / shown.length, small * 3);
  const top = box.y + HEAD;
  const placesIn = (order: Order): Places =>
    new Map(sorted(shown, order).map(({ name }, i) => [name, top + row * (i + 0.5)]));
  return {
    columns,
    bold,
    names,
    row,
    top,
    shown,
    placesIn,
    /** How far from the middle of its row the marks of a system stand, and the base line of its name. */
    markDown: names === undefined ? small * 0.65 : 0,
    nameDown: small * (names === undefined ? -0.25 : 0.35),
    radius: Math.min(row * (names === undefined ? 0.22 : 0.4), small * (names === undefined ? 0.5 : 0.62)),
    left: box.x,
    end,
    legendY: top + row * shown.length + legendHeight * 0.8
  };
};
