import type { Box } from '#ui/chart/frame.ts';

/** A point of the stage, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where five plots and the place in which their pieces would meet are drawn, in CSS pixels. */
export interface Ring {
  readonly plots: readonly Point[];
  readonly radius: number;
  readonly centre: Point;
  /** Radius of the place in the middle, and the five sockets in it, each on the side of its plot. */
  readonly core: number;
  readonly sockets: readonly (Point & { readonly turn: number })[];
  /** Lines of words that fit under a plot: one where they stand in a row, two on a small ring, else three. */
  readonly lines: 1 | 2 | 3;
}

const COUNT = 5;

const angleOf = (i: number): number => (2 * Math.PI * i) / COUNT;

const socketsOf = (centre: Point, core: number): Ring['sockets'] =>
  Array.from({ length: COUNT }, (_, i) => ({
    x: centre.x + core * 0.66 * Math.sin(angleOf(i)),
    y: centre.y - core * 0.66 * Math.cos(angleOf(i)),
    turn: (angleOf(i) * 180) / Math.PI - 90
  }));

const rowOf = (box: Box, line: number): Ring => {
  const radius = Math.max(8, Math.min(box.width / 14, (box.height - 1.6 * line) / 5));
  const core = radius * 1.35;
  const centre = { x: box.x + box.width / 2, y: box.y + box.height - core - 2 };
  return {
    plots: Array.from({ length: COUNT }, (_, i) => ({
      x: box.x + (box.width * (i + 0.5)) / COUNT,
      y: box.y + radius + 4
    })),
    radius,
    centre,
    core,
    sockets: socketsOf(centre, core),
    lines: 1
  };
};

/**
 * Five plots round a middle, first on top with its words beside it, so that the ring is as high as the box; a row
 * above the middle where the box is low. `line` is the height of a line.
 */
export const ringOf = (box: Box, line: number): Ring => {
  if (box.height < 14 * line) return rowOf(box, line);
  const lines = box.height > 26 * line ? 3 : 2;
  const radius = Math.min(box.width * 0.105, box.height * 0.115, 96);
  const under = (lines + 0.4) * line;
  const across = Math.min(
    box.width / 2 - Math.max(radius * 1.2, (lines === 3 ? 3.4 : 2.8) * line),
    box.height * 0.6
  );
  const down = (box.height - 2 * radius * 1.2 - under) / (1 + Math.cos(Math.PI / COUNT));
  const centre = { x: box.x + box.width / 2, y: box.y + radius * 1.2 + down };
  const core = Math.min(radius * 1.25, down - radius * 1.3);
  return {
    plots: Array.from({ length: COUNT }, (_, i) => ({
      // The lower two stand closer together, clear of the words under the upper ones.
      x: centre.x + across * Math.sin(angleOf(i)) * (Math.cos(angleOf(i)) < -0.5 ? 0.86 : 1),
      y: centre.y - down * Math.cos(angleOf(i))
    })),
    radius,
    centre,
    core,
    sockets: socketsOf(centre, core),
    lines
  };
};
