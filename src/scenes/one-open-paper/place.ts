import { rows, works, type Side, type Work } from '#content/lineage.ts';
import { treeLabels } from '#content/labels/one-open-paper.ts';
import { between } from '#story/progress.ts';
import { LEADING } from '#ui/chart/frame.ts';
import { linesOf, widthOf } from '#ui/chart/text.ts';
import type { Size } from '../contract.ts';

/** How the stage is divided up, in CSS pixels. */
export interface Ground {
  readonly width: number;
  readonly height: number;
  /** Type sizes. */
  readonly titleSize: number;
  readonly labelSize: number;
  /** Base line of the title's first line, and of the names of the lanes. */
  readonly titleLine: number;
  readonly laneLine: number;
  /** The tree stands between these; years stand left of `left`. */
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** From where to where the marks of each side spread. */
  readonly lanes: Readonly<Record<Side, readonly [number, number]>>;
  /** Base line of the legend; none on the lowest stages. */
  readonly legendLine: number | undefined;
}

/** The button that searches has the corner beside the title, this wide and high. */
export const corner = 44;

/** Room for a line of the title, in CSS pixels. */
export const titleWidth = (width: number): number => width - 16 - corner;

const widest = new Map<string, number>();

function widestLabel(side: Side, size: number): number {
  const key = `${side} ${size}`;
  const own = works.filter((work) => work.side === side);
  const known = widest.get(key) ?? Math.max(...own.map((work) => widthOf(work.name, size)));
  widest.set(key, known);
  return known;
}

/** Divides the stage: title, lanes' names, tree, `panel` pixels for quotations, legend. */
export function groundOf({ width, height }: Size, panel: number): Ground {
  const wide = width >= 560 && height >= 500;
  const titleSize = wide ? 20 : width < 340 || height < 300 ? 12.5 : 14;
  // As large as lets every row keep its name on a wide stage.
  const labelSize = wide ? Math.min(15, Math.max(12, Math.min((height - 120) / rows / 1.3, width / 46))) : 12;
  const titles = [
    ...Object.values(treeLabels.titles),
    treeLabels.locked('Transformer', works.length, works.length)
  ];
  const titleLines = Math.max(
    ...titles.map((title) => linesOf(title, titleWidth(width), titleSize, true).length)
  );
  const titleLine = titleSize + (wide ? 14 : 4);
  const laneLine = titleLine + (titleLines - 1) * titleSize * LEADING + (wide ? 30 : 17);
  const legendLine = height >= 300 ? height - (wide ? 14 : 6) : undefined;
  const left = wide ? 50 : 38;
  return {
    width,
    height,
    titleSize,
    labelSize,
    titleLine,
    laneLine,
    left,
    top: laneLine + 6,
    bottom: (legendLine ? legendLine - 18 : height - 4) - panel,
    lanes: lanesOf(width, left, labelSize),
    legendLine
  };
}

/**
 * Names stand outside the two coasts, with room for each on a wide stage and for the shorter ones on a narrow one;
 * what is left is shared out between the lanes and the water between.
 */
function lanesOf(width: number, left: number, labelSize: number): Ground['lanes'] {
  const room = width >= 560 ? 1 : 0.55;
  const start = left + widestLabel('us', labelSize) * room + 12;
  const end = width - widestLabel('china', labelSize) * room - 12;
  const across = (share: number) => start + (end - start) * share;
  // The smallest stages keep the water wide, where names can stand.
  const [us, other, beyond, china] = width < 350 ? [0.28, 0.4, 0.64, 0.79] : [0.32, 0.43, 0.63, 0.74];
  return {
    us: [start, across(us)],
    other: [across(other), across(beyond)],
    china: [across(china), end]
  };
}

/** How far apart rows are when `horizon` of them fill the tree's height. */
export const rowGapOf = (ground: Ground, horizon: number = rows): number =>
  (ground.bottom - ground.top) / horizon;

/** Half the size of a mark of middling size, in CSS pixels. */
export const radiusOf = (rowGap: number): number => Math.min(10, Math.max(2.2, rowGap * 0.36));

const mostDrawnOn = Math.max(...works.map((work) => work.descendants));

/** Half the size of a work's mark, in CSS pixels: the more drew on it, the larger; marks in rows next to each other never touch. */
export const radiusFor = (work: Work, rowGap: number): number =>
  radiusOf(rowGap) * (1 + between(rowGap, 5, 8) * (0.45 * Math.sqrt(work.descendants / mostDrawnOn) - 0.15));

/** Where a work stands, in CSS pixels. */
export function pointOf(work: Work, ground: Ground, horizon: number): { x: number; y: number } {
  const [from, to] = ground.lanes[work.side];
  return {
    x: from + (to - from) * work.x,
    y: ground.top + (work.row + 0.5) * rowGapOf(ground, horizon)
  };
}

/** Years with the height at which each begins; years too close to the one above have little `room` (0 to 1). */
export function yearsOf(ground: Ground, horizon: number): { year: number; y: number; room: number }[] {
  const gap = rowGapOf(ground, horizon);
  let last = -Infinity;
  return [...new Set(works.map((work) => work.year))].map((year) => {
    const y = ground.top + works.find((work) => work.year === year)!.row * gap;
    const room = between(y - last, 14, 17);
    if (room > 0) last = y;
    return { year, y, room };
  });
}

type Point = { readonly x: number; readonly y: number };

const lerpPoint = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t
});

/**
 * The curve of a link: along the outer lanes it bows towards the water, across the water it sways. `drawn`, 0 to 1, is
 * how much of it there is from the earlier work on.
 */
export function curveOf(from: Point, to: Point, sides: readonly [Side, Side], drawn = 1): string {
  const dy = to.y - from.y;
  const bow = sides[0] === sides[1] ? (sides[0] === 'china' ? -1 : 1) * Math.min(dy * 0.3, 90) : 0;
  const first = { x: from.x + bow, y: from.y + dy * 0.45 };
  const second = { x: to.x + bow, y: to.y - dy * 0.45 };
  // De Casteljau's construction cuts a Bézier curve at a share of its run.
  const [a, b, c] = [
    lerpPoint(from, first, drawn),
    lerpPoint(first, second, drawn),
    lerpPoint(second, to, drawn)
  ];
  const [d, e] = [lerpPoint(a, b, drawn), lerpPoint(b, c, drawn)];
  const end = lerpPoint(d, e, drawn);
  const n = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return `M${n(from)}C${n(a)} ${n(d)} ${n(end)}`;
}
