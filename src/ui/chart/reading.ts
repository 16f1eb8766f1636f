import { LEADING, type Box, type Type } from './frame.ts';
import { linesOf } from './text.ts';

/** A mark that can be read: its middle in CSS pixels and what it says; no two marks of a chart say the same. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly says: string;
  /** Half the mark's length; the ring goes round it. */
  readonly r?: number;
}

/** Where the words of the mark being read stand: top left corner, width and type size in CSS pixels. */
export interface Readout {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** How far from the middle of a mark a pointer still reads it, in CSS pixels. */
export const REACH = 44;

/** The mark nearest to a place in CSS pixels; undefined where none is within reach. */
export const nearest = <P extends Point>(
  points: readonly P[],
  x: number,
  y: number,
  reach = REACH
): P | undefined => {
  const away = (point: P): number => Math.hypot(point.x - x, point.y - y);
  const best = points.reduce<P | undefined>(
    (found, point) => (found === undefined || away(point) < away(found) ? point : found),
    undefined
  );
  return best && away(best) <= reach ? best : undefined;
};

/** Keeps a place above the marks of a box for what any of `says` says, and tells what is left for the marks. */
export const readoutIn = (
  box: Box,
  type: Type,
  says: readonly string[]
): { readonly readout: Readout; readonly box: Box } => {
  const lines = Math.max(1, ...says.map((text) => linesOf(text, box.width, type.small, true).length));
  const taken = lines * type.small * LEADING + type.small * 0.5;
  return {
    readout: { x: box.x, y: box.y, width: box.width, size: type.small },
    box: { ...box, y: box.y + taken, height: Math.max(0, box.height - taken) }
  };
};
