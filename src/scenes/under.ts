import { LEADING } from '#ui/chart/frame.ts';
import { linesOf } from '#ui/chart/text.ts';
import type { Choices } from './contract.ts';
import { stripHeight, type Spread } from './spread.ts';

/** What stands under a field, caption by caption: its lines, its spread over worlds, and the height kept free for all. */
export interface Under {
  readonly lines: readonly (readonly string[])[];
  readonly height: number;
  /** Where the strip of a caption begins, in CSS pixels under the field. */
  readonly strip: (index: number) => number;
}

interface Wanted {
  readonly captions: readonly string[];
  readonly spreads: readonly (Spread | undefined)[];
  /** CSS pixels: the width that captions may take, that of strips, and the sizes of their words. */
  readonly room: number;
  readonly strip: number;
  readonly font: number;
  readonly small: number;
  /** On a low stage the strip takes the place of the caption, which the words beside the stage can spare. */
  readonly low: boolean;
}

/** Places captions and spreads under a field so that the field keeps its size from step to step. */
export function underField({ captions, spreads, room, strip, font, small, low }: Wanted): Under {
  const lines = captions.map((text, i) => (low && spreads[i] ? [] : linesOf(text, room, font)));
  const heightOf = (count: number): number => (count === 0 ? 0 : count * font * LEADING + font * 0.9);
  const words = heightOf(Math.max(...lines.map(({ length }) => length)));
  const strips = stripHeight(
    spreads.filter((spread) => spread !== undefined),
    strip,
    small
  );
  const gap = strips > 0 ? 6 : 0;
  return {
    lines,
    height: gap + (low ? Math.max(words, strips) : words + strips),
    strip: (index) => heightOf(lines[index]?.length ?? 0)
  };
}

/** True once the reader has moved a wall, so that the field shows another world than the story compares. */
export const wallsMoved = ({ walls }: Choices): boolean => Object.keys(walls).length > 0;
