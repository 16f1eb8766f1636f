import { labels } from '#content/labels/map.ts';
import { LEADING, type Box, type Type } from '#ui/chart/frame.ts';
import { widthOf } from '#ui/chart/text.ts';
import { lerp } from '#story/progress.ts';
import { cellAt, cells, LIVES, PREMIUMS, type Cell } from './plane.ts';
import type { Segment } from './line.ts';

/** Where the parts of the map lie, in CSS pixels. */
export interface Layout {
  readonly type: Type;
  readonly plane: Box;
  readonly boxes: readonly Box[];
  /** Baselines: ticks and title of the years, and of the legend’s rows. */
  readonly ticksY: number;
  readonly titleY: number;
  readonly legendY: number;
  readonly marksY: number;
  /** Whether there is room for the legend. */
  readonly legend: boolean;
  /** Whether the cells have room for their numbers. */
  readonly numbered: boolean;
  /** Premiums that have room for their name, with the extra research under it. */
  readonly named: readonly number[];
  readonly xOf: (column: number) => number;
  readonly yOf: (row: number) => number;
}

/** A plane lower than this, in CSS pixels, gives up its legend. */
const LOWEST = 100;
/** Cells at least this large hold a number, in CSS pixels. */
const ROOMY = { width: 46, height: 24 };

let last: { readonly key: string; readonly layout: Layout } | undefined;

/** Places the plane, its scales and its legend in a box; for the same box as before, the same object as before. */
export const layoutIn = (box: Box, type: Type): Layout => {
  const key = [box.x, box.y, box.width, box.height, type.small].join();
  if (last?.key !== key) last = { key, layout: placedIn(box, type) };
  return last.layout;
};

const placedIn = (box: Box, type: Type): Layout => {
  const line = type.small * LEADING;
  const gutter = Math.ceil(widthOf(labels.extra(160), type.small)) + 8;
  // Room for the name of the line over the plane, where it leaves at the top.
  const over = line;
  // A stage too low for a legend does without: the two regions have their names in the plane.
  const legend = box.height - over - 5.5 * line >= LOWEST;
  const under = (legend ? 5.5 : 2.1) * line;
  const plane: Box = {
    x: box.x + gutter,
    y: box.y + over,
    width: box.width - gutter,
    height: Math.max(PREMIUMS.length * 6, box.height - over - under)
  };
  const [w, h] = [plane.width / LIVES.length, plane.height / PREMIUMS.length];
  const boxOf = ({ column, row }: Cell): Box => ({
    x: plane.x + column * w,
    y: plane.y + plane.height - (row + 1) * h,
    width: w,
    height: h
  });
  const bottom = plane.y + plane.height;
  return {
    type,
    plane,
    boxes: cells.map(boxOf),
    ticksY: bottom + line,
    titleY: bottom + 2 * line,
    legendY: bottom + 3.3 * line,
    marksY: bottom + 5.35 * line,
    legend,
    numbered: w >= ROOMY.width && h >= ROOMY.height,
    named: PREMIUMS.filter((kappa) => kappa % (2 * h >= 2.3 * line ? 1 : 2) === 0),
    xOf: (column) => plane.x + (column + 0.5) * w,
    yOf: (row) => bottom - (row + 0.5) * h
  };
};

const short = (value: number): string => String(Math.round(value * 10) / 10);

/** A line of the plane as an SVG path. */
export const linePath = (segments: readonly Segment[], { xOf, yOf }: Layout): string =>
  segments
    .map((segment) => `M${segment.map(({ x, y }) => `${short(xOf(x))} ${short(yOf(y))}`).join('L')}`)
    .join('');

/** Where the line leaves the plane at the top, in CSS pixels; undefined where it does not. */
export const exitOf = (segments: readonly Segment[], { xOf }: Layout): number | undefined => {
  const top = PREMIUMS.length - 0.5;
  const points = segments.flat().filter(({ y }) => Math.abs(y - top) < 1e-6);
  return points.length > 0 ? xOf(Math.max(...points.map(({ x }) => x))) : undefined;
};

/** The cells whose numbers the line runs through. */
export const crossedBy = (segments: readonly Segment[]): ReadonlySet<number> =>
  new Set(
    segments.flatMap((segment) =>
      [0, 0.25, 0.5, 0.75, 1].flatMap((t) => {
        const [x, y] = [lerp(segment[0].x, segment[1].x, t), lerp(segment[0].y, segment[1].y, t)];
        const near = Math.abs(x - Math.round(x)) < 0.3 && Math.abs(y - Math.round(y)) < 0.3;
        return near ? [cellAt(Math.round(x), Math.round(y))] : [];
      })
    )
  );

/** Slanting strokes over a box, as an SVG path; they meet across neighbouring boxes of the same size. */
export const hatchOf = ({ x, y, width, height }: Box, step = 6): string => {
  const strokes: string[] = [];
  const first = step - ((x + y) % step);
  for (let o = first; o < width + height; o += step) {
    const from = `${short(x + Math.max(0, o - height))} ${short(y + Math.min(o, height))}`;
    const to = `${short(x + Math.min(o, width))} ${short(y + Math.max(0, o - width))}`;
    strokes.push(`M${from}L${to}`);
  }
  return strokes.join('');
};

/** The longest row of neighbouring cells that are all clearly on one side, as a box for words; undefined where it is too short for `width` pixels. */
export const roomFor = (
  sides: readonly (boolean | undefined)[],
  above: boolean,
  width: number,
  { boxes }: Layout
): Box | undefined => {
  let best: { from: number; count: number } | undefined;
  let count = 0;
  sides.forEach((side, cell) => {
    if (cell % LIVES.length === 0) count = 0;
    count = side === above ? count + 1 : 0;
    if (count > (best?.count ?? 0)) best = { from: cell - count + 1, count };
  });
  if (!best) return undefined;
  const first = boxes[best.from]!;
  const box = { ...first, width: first.width * best.count };
  return box.width >= width ? box : undefined;
};
