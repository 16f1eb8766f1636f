import { LEADING, typeOf } from '#ui/chart/frame.ts';
import { linesOf } from '#ui/chart/text.ts';
import type { Size } from '../contract.ts';

/** Margin inside the tag, in CSS pixels. */
export const PADDING = 8;

/** Font size of the tag on a stage of this size. */
export const fontOf = (size: Size): number => typeOf(size.width, size.height).small;

/** Width of the words in the tag. */
export const roomOf = (size: Size): number => Math.min(640, size.width - 24) - 2 * PADDING;

/** Height that the tag takes with the longest of its texts, its head line and the space round it. */
export const heightOf = (texts: readonly string[], size: Size): number => {
  const font = fontOf(size);
  const most = Math.max(...texts.map((text) => linesOf(text, roomOf(size), font).length));
  return (most + 1) * font * LEADING + 2 * PADDING + 6;
};
