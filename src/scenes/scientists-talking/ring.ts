import type { Box } from '#ui/chart/frame.ts';

/** Where five plots and the place in which their pieces would meet are drawn, in CSS pixels. */
export interface Ring {
  readonly plots: readonly { readonly x: number; readonly y: number }[];
  readonly radius: number;
  readonly centre: { readonly x: number; readonly y: number };
  /** Names and counts stand under each plot in one line where there is little room, else in two. */
  readonly compact: boolean;
}

const COUNT = 5;

const rowOf = (box: Box, line: number): Ring => {
  const radius = Math.max(8, Math.min(box.width / 14, (box.height - 1.6 * line) / 5));
  return {
    plots: Array.from({ length: COUNT }, (_, i) => ({
      x: box.x + (box.width * (i + 0.5)) / COUNT,
      y: box.y + radius + 4
    })),
    radius,
    centre: { x: box.x + box.width / 2, y: box.y + box.height - 1.5 * radius },
    compact: true
  };
};

/** Five plots round a middle, first on top; a row above the middle where the box is low. `line` is the height of a line. */
export const ringOf = (box: Box, line: number): Ring => {
  if (box.height < 15 * line) return rowOf(box, line);
  const radius = Math.min(box.width * 0.1, box.height * 0.1, 84);
  const under = 2 * line;
  const across = Math.min(box.width / 2 - Math.max(radius * 1.2, 3.4 * line), box.height * 0.56);
  const down = (box.height - 2 * radius * 1.25 - under) / (1 + Math.cos(Math.PI / COUNT));
  const centre = { x: box.x + box.width / 2, y: box.y + radius * 1.25 + down };
  return {
    plots: Array.from({ length: COUNT }, (_, i) => {
      const angle = (2 * Math.PI * i) / COUNT;
      return { x: centre.x + across * Math.sin(angle), y: centre.y - down * Math.cos(angle) };
    }),
    radius,
    centre,
    compact: false
  };
};
