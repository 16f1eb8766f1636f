import { works, type Work } from '#content/lineage.ts';
import { widthOf } from '#ui/chart/text.ts';
import { workOf } from './graph.ts';
import { pointOf, radiusFor, rowGapOf, type Ground } from './place.ts';

/** Where a name stands beside its mark: which way, how far from the mark's rim, and how it is anchored there. */
export interface Spot {
  readonly sx: number;
  readonly gapX: number;
  readonly sy: number;
  readonly gapY: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A rectangle in CSS pixels. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Whether two rectangles share any area. */
export const overlaps = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

const beside = (direction: number, gapX: number, sy = 0, gapY = 0): Spot => ({
  sx: direction,
  gapX,
  sy,
  gapY,
  anchor: direction < 0 ? 'end' : 'start'
});

/** Offsets for names further off, joined to their marks by a line: the nearest first. */
const offsets = [9, 16, 24, 32, 40, 50, 60, 75, 90, 110, 130, 155, 180]
  .flatMap((gapX) => [0, 5, 10, 16, 22, 30, 40, 52, 66].map((gapY) => ({ gapX, gapY })))
  .sort((a, b) => Math.hypot(a.gapX, 1.5 * a.gapY) - Math.hypot(b.gapX, 1.5 * b.gapY));

/** Where rows are closer than this, in CSS pixels, only the names that a step points at stand in the tree. */
const leastGap = 5.5;

/** The spots to try for works whose coast lies that way, best first: beside the mark there, on its other side, above, below, then further off. */
function spotsTowards(out: 1 | -1): readonly Spot[] {
  const near = [beside(out, 5), beside(-out, 5)];
  const stacked = [-1, 1].map((sy): Spot => ({ sx: 0, gapX: 0, sy, gapY: 9, anchor: 'middle' }));
  const far = offsets.flatMap(({ gapX, gapY }) =>
    [out, -out].flatMap((direction) => [-1, 1].map((sy) => beside(direction, gapX, sy, gapY)))
  );
  return [...near, ...stacked, ...far];
}

const westward = spotsTowards(-1);
const eastward = spotsTowards(1);
const spotsFor = ({ side }: Work): readonly Spot[] => (side === 'us' ? westward : eastward);

/** Where the name at a spot begins: the anchor point of the text's middle line, in CSS pixels. */
export const anchorOf = (spot: Spot, mark: { x: number; y: number }, radius: number) => ({
  x: mark.x + spot.sx * (radius + spot.gapX),
  y: mark.y + spot.sy * (radius + spot.gapY)
});

/** The rectangle that a name takes when it is bold, which is wider. */
export function boxOf(
  name: string,
  spot: Spot,
  mark: { x: number; y: number },
  radius: number,
  size: number
): Box {
  const { x, y } = anchorOf(spot, mark, radius);
  const width = widthOf(name, size, true);
  const x0 = spot.anchor === 'start' ? x : spot.anchor === 'end' ? x - width : x - width / 2;
  return { x0, y0: y - size * 0.62, x1: x0 + width, y1: y + size * 0.62 };
}

/**
 * Spots for the names of `wanted`, the most important first, so that no name covers a mark or another name or
 * leaves the tree's ground. The others follow where they fit beside their marks, those that most drew on first where not all have room.
 */
export function spotsOf(
  wanted: readonly string[],
  ground: Ground,
  horizon: number
): ReadonlyMap<string, Spot> {
  const gap = rowGapOf(ground, horizon);
  const size = ground.labelSize;
  const grown = works.filter((work) => work.row < horizon);
  const places = new Map(grown.map((work) => [work.id, pointOf(work, ground, horizon)]));
  const taken: Box[] = grown.map((work) => {
    const { x, y } = places.get(work.id)!;
    const radius = radiusFor(work, gap);
    const rim = radius + Math.min(1, radius / 5);
    return { x0: x - rim, y0: y - rim, x1: x + rim, y1: y + rim };
  });
  const inside = (box: Box) =>
    box.x0 >= ground.left &&
    box.x1 <= ground.width &&
    box.y0 >= ground.top - 4 &&
    box.y1 <= ground.bottom + 4;

  const spots = new Map<string, Spot>();
  const place = (id: string, tries: number) => {
    const work = workOf(id);
    const mark = places.get(id);
    if (!work || !mark || spots.has(id)) return;
    for (const spot of spotsFor(work).slice(0, tries)) {
      const box = boxOf(work.name, spot, mark, radiusFor(work, gap), size);
      if (!inside(box) || taken.some((other) => overlaps(box, other))) continue;
      spots.set(id, spot);
      taken.push(box);
      return;
    }
  };
  wanted.forEach((id) => place(id, Infinity));
  const roomy = rowGapOf(ground) >= size * 1.3;
  const others = roomy ? grown : grown.toSorted((a, b) => b.descendants - a.descendants);
  if (gap >= leastGap) others.forEach((work) => place(work.id, roomy ? 12 : 2));
  return spots;
}
