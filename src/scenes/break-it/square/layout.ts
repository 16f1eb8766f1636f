import { labels } from '#content/labels/square.ts';
import { LEADING, type Box, type Type } from '#ui/chart/frame.ts';
import { corners, movedBy, sameCorner, type Corner, type Game, type Reply } from './game.ts';

/** How much a cell has room for: the field with three bars, three numbers, or the one that counts. */
export type Detail = 'field' | 'numbers' | 'one';

/** A cell of the square. */
export interface Cell {
  readonly corner: Corner;
  readonly box: Box;
  readonly name: string;
  readonly stable: boolean;
}

/** A best reply as an arrow from the worse cell to the better; unclear ones have no head. */
export interface Arrow extends Pick<Reply, 'side'> {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly clear: boolean;
}

/** Space between a cell's rim and what it holds, in CSS pixels. */
export const PAD = 8;

/** Font size of the number that counts, in a cell of this height. */
export const largeOf = (type: Type, height: number): number =>
  Math.min(34, Math.max(type.body * 1.45, height * 0.18));

const gapOf = (length: number): number => Math.min(52, Math.max(18, length * 0.07));

/** The point of a cell's rim that faces another cell, `away` pixels outside it. */
const towards = (from: Box, to: Box, away: number): readonly [number, number] => {
  const middle = (box: Box): [number, number] => [box.x + box.width / 2, box.y + box.height / 2];
  const [[x, y], [otherX, otherY]] = [middle(from), middle(to)];
  return [
    x + Math.sign(otherX - x) * (from.width / 2 + away),
    y + Math.sign(otherY - y) * (from.height / 2 + away)
  ];
};

/** Lays out the two-by-two in a box: the reader’s choice goes down, the others’ across; both open is top left. */
export function squareIn(box: Box, type: Type, { replies, stable }: Pick<Game, 'replies' | 'stable'>) {
  const [gapX, gapY] = [gapOf(box.width), gapOf(box.height)];
  const width = (box.width - gapX) / 2;
  const height = (box.height - gapY) / 2;
  const cells = corners.map((corner): Cell => ({
    corner,
    box: {
      x: box.x + (corner.they === 'open' ? 0 : width + gapX),
      y: box.y + (corner.you === 'open' ? 0 : height + gapY),
      width,
      height
    },
    name: labels.cell(corner.you, corner.they),
    stable: stable.some((other) => sameCorner(other, corner))
  }));
  const boxOf = (corner: Corner): Box => cells.find((cell) => sameCorner(cell.corner, corner))!.box;
  const arrows = replies.map(({ side, other, better }): Arrow => {
    const start: Corner =
      side === 'you'
        ? { you: better === 'open' ? 'closed' : 'open', they: other }
        : { you: other, they: better === 'open' ? 'closed' : 'open' };
    const [from, to] = [boxOf(start), boxOf(movedBy(side, start))];
    return { side, from: towards(from, to, 2), to: towards(to, from, 3), clear: better !== undefined };
  });
  const line = type.small * LEADING;
  const detail: Detail =
    height >= 9.6 * line && width >= 250
      ? 'field'
      : height >= 1.5 * PAD + 2.8 * line + largeOf(type, height)
        ? 'numbers'
        : 'one';
  return { cells, arrows, detail };
}
