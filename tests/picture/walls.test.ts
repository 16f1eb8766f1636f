import { describe, expect, it } from 'vitest';
import { frame } from '#picture/frame.ts';
import { WALL } from '#picture/layout.ts';
import { marksOf, type WallMark } from '#picture/list.ts';
import { wholeField } from '#picture/view.ts';
import { wallAt } from '#picture/walls.ts';
import { run } from '#simulation/run.ts';

const events = [
  { year: 8, set: { oA: 0.25 } },
  { year: 20, inst: 4, o: 1 },
  { year: 30, set: { oB: 0 } }
];
const trace = run({ oA: 1, events }, 3);

const wallsAt = (time: number): Map<number, WallMark> =>
  new Map(
    marksOf(frame(trace, time, wholeField))
      .filter((mark) => mark.kind === 'wall')
      .map((wall) => [wall.inst, wall])
  );

describe('walls', () => {
  it('stand round the plots that keep something, whole, and as thick as the share they keep', () => {
    expect(wallsAt(4).size).toBe(0);
    for (const time of [9, 15, 19]) {
      const walls = wallsAt(time);
      expect([...walls.keys()]).toEqual([3, 4, 5, 6, 7]);
      for (const wall of walls.values()) {
        expect(wall.share).toBeCloseTo(0.75);
        expect(wall.width).toBeCloseTo(0.75 * WALL);
        expect(wall.closed).toBe(1);
      }
    }
    const late = wallsAt(35);
    expect([...late.keys()]).toEqual([3, 5, 6, 7, 11, 12, 13, 14, 15]);
    expect(late.get(11)?.width).toBeCloseTo(WALL);
  });

  it('close within a year around the change, and never the other way', () => {
    const closed = Array.from({ length: 41 }, (_, n) => wallAt(trace, 3, 30 + n / 10).closed);
    expect(closed[0]).toBe(0);
    expect(closed[20]).toBeCloseTo(0.5);
    expect(closed.at(-1)).toBe(1);
    expect(closed).toEqual([...closed].sort((a, b) => a - b));
  });

  it('open again where a wall is lowered', () => {
    expect(wallAt(trace, 4, 4 * 20 - 2).closed).toBe(1);
    expect(wallAt(trace, 4, 4 * 20).closed).toBeCloseTo(0.5);
    expect(wallAt(trace, 4, 4 * 20 + 2)).toEqual({ share: 0, closed: 0 });
  });

  it('that stand from the start stand there at year 0', () => {
    expect(wallAt(run({ oA: 0, years: 5 }, 1), 3, 0)).toEqual({ share: 1, closed: 1 });
  });
});
