import { describe, expect, it } from 'vitest';
import { boxOf } from '#picture/box.ts';
import { plots, WALL, WALL_GAP } from '#picture/layout.ts';
import { namePlace, type NameGround } from '#picture/naming.ts';

const groundOf = (width: number, height: number, zoom = 1): NameGround => ({
  box: boxOf(width, height, { x: 0.5, y: 0.5, zoom }),
  width,
  height,
  font: 12.5,
  people: 1
});

/** Distance from the nearest edge of a text's box to the middle of a plot. */
const distance = (at: { x: number; y: number }, text: string, x: number, y: number): number =>
  Math.hypot(
    Math.max(0, Math.abs(at.x - x) - text.length * 3.75),
    Math.max(0, Math.abs(at.y - 4.4 - y) - 5.6)
  );

describe('names of plots', () => {
  it.each([
    [900, 900],
    [700, 760],
    [390, 440],
    [320, 230]
  ])('stand on no plot or wall and within the stage at %d × %d', (width, height) => {
    const ground = groundOf(width, height);
    const { box } = ground;
    for (const { inst } of plots) {
      const at = namePlace(inst, 'Univ. 2', ground);
      if (!at) continue;
      expect(at.x > 20 && at.x < width - 20 && at.y > 12 && at.y < height).toBe(true);
      for (const plot of plots)
        expect(
          distance(at, 'Univ. 2', box.left + plot.x * box.side, box.top + plot.y * box.side)
        ).toBeGreaterThan((plot.r + WALL_GAP + WALL) * box.side);
    }
  });

  it('are all there where there is room, and on a phone', () => {
    for (const [width, height] of [
      [900, 900],
      [390, 440]
    ] as const)
      for (const { inst } of plots) expect(namePlace(inst, 'Lab 4', groundOf(width, height))).toBeDefined();
  });

  it('never stand on each other where all are shown', () => {
    for (const side of [700, 900, 1100]) {
      const places = plots.map(({ inst }) => namePlace(inst, 'Univ. 2', groundOf(side, side))!);
      places.forEach((a, n) => {
        for (const b of places.slice(n + 1))
          expect(Math.abs(a.x - b.x) > 54 || Math.abs(a.y - b.y) > 14).toBe(true);
      });
    }
  });

  it('are left out where their plot is out of sight', () => {
    expect(namePlace(3, 'Lab 1', groundOf(390, 440, 4))).toBeUndefined();
  });
});
