import { LEADING, type Box, type Placed, type Type } from '#ui/chart/frame.ts';
import { linesOf } from '#ui/chart/text.ts';
import { HEAD } from './table.ts';
import { awkward } from './systems.ts';

/** One of the awkward cases: the middle of its row, and its words under that. */
export interface Case {
  readonly line: number;
  readonly words: Placed;
}

/** Lines longer than this many type sizes are hard to read. */
const LONGEST = 36;

/**
 * Places the awkward cases under the heads of the table, one under another, each with its words, and tells what is left under
 * them. `least` is the room wanted under them in CSS pixels, the most first: less is taken rather than no words. `stacked`
 * names stand over their marks. Where the box has no room for the words (`roomy` is false) only the rows of real systems are
 * left.
 */
export const casesIn = (
  box: Box,
  { small }: Type,
  words: readonly string[],
  { least, stacked }: { readonly least: readonly number[]; readonly stacked: boolean }
) => {
  const step = small * LEADING;
  const lines = words.map((text) => linesOf(text, Math.min(box.width, small * LONGEST), small));
  const rowHeight = small * (stacked ? 2.8 : 1.9);
  const heights = lines.map((each) => rowHeight + each.length * step);
  const needed = heights.reduce((sum, height) => sum + height + small * 0.4, 0);
  const spares = least.map((below) => box.height - HEAD - needed - below);
  const spare = spares.find((room) => room >= 0) ?? 0;
  const roomy = spares.some((room) => room >= 0);
  const gap = small * 0.4 + Math.min(small * 4, Math.max(0, spare / 5));
  const shown = roomy ? words.length : awkward.length;
  let y = box.y + HEAD;
  const cases = lines.slice(0, shown).map((each, i): Case => {
    const at = y;
    y += roomy ? heights[i]! + gap : small * (stacked ? 2.8 : 1.5);
    return {
      line: at + (roomy ? rowHeight * 0.5 : small * (stacked ? 1.4 : 0.75)),
      words: { lines: roomy ? each : [], x: box.x, y: at + rowHeight + small * 0.8, size: small }
    };
  });
  return { cases, roomy, below: { ...box, y, height: box.y + box.height - y } };
};
