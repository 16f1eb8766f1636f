import { LEADING, type Box } from '#ui/chart/frame.ts';
import { widthOf } from '#ui/chart/text.ts';
import type { Spot } from './cross.ts';

/** The words at a head: lines under each other, set about `x`, the first baseline at `y`. */
export interface Tag {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A head and the lines that are to stand by it; `up` says whether they would rather be above it than below. */
export interface Wanted {
  readonly spot: Spot;
  readonly lines: readonly string[];
  readonly up: boolean;
}

const overlap = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const touchesHead = (area: Area, { x, y, radius }: Spot): boolean =>
  Math.hypot(
    x - Math.min(area.right, Math.max(area.left, x)),
    y - Math.min(area.bottom, Math.max(area.top, y))
  ) < radius;

/** How many of ten places along a stretch of a line lie in an area. */
const crossed = (area: Area, from: Spot, to: Spot): number =>
  Array.from({ length: 11 }, (_, i) => i / 10).filter((t) => {
    const [x, y] = [from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t];
    return x > area.left && x < area.right && y > area.top && y < area.bottom;
  }).length;

/** Places to try, above or below and sideways in parts of the width; the earlier the better. */
const places = [
  [1, 0],
  [1, -0.35],
  [1, 0.35],
  [-1, 0],
  [-1, -0.35],
  [-1, 0.35],
  [1, -0.7],
  [1, 0.7],
  [-1, -0.7],
  [-1, 0.7]
] as const;

/**
 * Where the words of all heads stand: by their head, inside the box, off other heads and words, and off the lines as far
 * as there is room. `lines` are the points of each line in order; `font` is in CSS pixels.
 */
export const tagsIn = (
  box: Box,
  font: number,
  wanted: readonly Wanted[],
  lines: readonly (readonly Spot[])[]
): readonly Tag[] => {
  const taken: Area[] = [];
  return wanted.map(({ spot, lines: said, up }) => {
    const width = Math.max(...said.map((text) => widthOf(text, font, true)));
    const height = said.length * font * LEADING;
    const away = spot.radius + font * 0.3;
    const tried = places.map(([side, shift], order) => {
      const above = (side === 1) === up;
      const middle = spot.x + shift * width;
      const left = Math.min(box.x + box.width - width, Math.max(box.x, middle - width / 2));
      const top = above ? spot.y - away - height : spot.y + away;
      const area = { left, right: left + width, top, bottom: top + height };
      const others = wanted.filter((other) => other.spot !== spot && touchesHead(area, other.spot)).length;
      const words = taken.filter((other) => overlap(area, other)).length;
      const outside = top < box.y - font || top + height > box.y + box.height + font * 0.2 ? 1 : 0;
      const over = lines.reduce(
        (sum, points) => sum + points.slice(1).reduce((all, to, i) => all + crossed(area, points[i]!, to), 0),
        0
      );
      return { area, cost: 40 * words + 30 * outside + 12 * others + 2 * over + order * 0.6 };
    });
    const best = tried.reduce((a, b) => (b.cost < a.cost ? b : a)).area;
    taken.push(best);
    return { lines: said, x: (best.left + best.right) / 2, y: best.top + font * 0.9 };
  });
};
