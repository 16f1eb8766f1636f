import { LEADING, type Box, type Placed, type Type } from '#ui/chart/frame.ts';
import { linesOf, widthOf } from '#ui/chart/text.ts';
import { aspects, awkward, essential, systems, type System } from './systems.ts';

/** A row of the table: its system, where it stands among all, and where it stands when only the awkward ones are left. */
export interface TableRow {
  readonly system: System;
  readonly y: number;
  /** Its place among the awkward ones; undefined for the others. */
  readonly aloneY: number | undefined;
}

const nameOf = ({ name, ours }: System): string => (ours ? `${name}*` : name);

/** Lays out the table in a box: heads, rows with their names, the legend under it, and the words of the awkward cases. */
export const tableIn = (
  box: Box,
  type: Type,
  heads: Readonly<Record<(typeof aspects)[number], string>>,
  cases: readonly string[]
) => {
  const { small } = type;
  const nameWidth = Math.max(...systems.map((system) => widthOf(nameOf(system), small, true))) + small * 0.8;
  const column = Math.min((box.width - nameWidth) / aspects.length, small * 9);
  const xOf = (i: number): number => box.x + nameWidth + column * (i + 0.5);
  const staggered = Math.max(...aspects.map((aspect) => widthOf(heads[aspect], small))) > column;
  const headHeight = small * LEADING * (staggered ? 2 : 1) + small * 0.3;
  const legendHeight = small * 1.8;
  const room = box.height - headHeight - legendHeight;
  const all = room / systems.length >= small * 1.12;
  const shown = all ? systems : systems.filter(({ name }) => essential.includes(name));
  const row = Math.min(room / shown.length, small * 3.4);
  const top = box.y + headHeight;
  const words = cases.map((text) => linesOf(text, box.width, small));
  const step = small * LEADING;
  const needed = words.reduce((sum, lines) => sum + lines.length * step, 0) + 3 * small * 2.2 + small * 7.6;
  const roomy = box.height - headHeight > needed;
  const spare = roomy ? Math.min(small * 4, (box.height - headHeight - needed) / 4) : small * 0.1;
  let y = top + small * 0.9;
  const told = cases.map((_, i) => {
    const line = y;
    if (!roomy && i >= awkward.length) return { line, words: { lines: [], x: box.x, y, size: small } };
    y += small * 1.05;
    const placed: Placed = {
      lines: roomy ? words[i]! : [],
      x: box.x,
      y: y + small * 0.95,
      size: small
    };
    y += (roomy ? words[i]!.length * step : 0) + spare + (roomy ? small * 1.15 : small * 0.35);
    return { line, words: placed };
  });
  return {
    nameX: box.x,
    nameOf,
    column,
    xOf,
    radius: Math.min(row * 0.4, small * 0.62),
    heads: aspects.map((aspect, i) => ({
      lines: [heads[aspect]],
      x: xOf(i),
      y: box.y + small * 0.95 + (staggered && i % 2 === 1 ? small * LEADING : 0),
      size: small
    })),
    rows: shown.map((system, i): TableRow => {
      const place = told[awkward.findIndex((name) => name === system.name)];
      return { system, y: top + row * (i + 0.5), aloneY: place?.line };
    }),
    legendY: Math.min(top + row * shown.length + legendHeight * 0.75, box.y + box.height - small * 0.2),
    told,
    roomy,
    /** Where the words of the awkward cases end. */
    end: y
  };
};
