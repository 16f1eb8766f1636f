import { describe, expect, it } from 'vitest';
import {
  HEAD,
  HEAD_KERNELS,
  innerSlotAt,
  numberOf,
  plotOf,
  plots,
  RING,
  slotAt,
  spacingOf,
  WALL,
  WALL_GAP
} from '#picture/layout.ts';
import { boxOf } from '#picture/box.ts';
import { targetsOf, walledAt } from '#picture/targets.ts';
import { isUniversity } from '#simulation/types.ts';

const outer = (inst: number): number => plotOf(inst).r + WALL_GAP + WALL;

describe('layout', () => {
  it('stands A on the left and B on the right, each the mirror image of the other', () => {
    for (let inst = 0; inst < 8; inst++) {
      expect(plotOf(inst).x).toBeLessThan(0.5);
      expect(plotOf(inst + 8).x).toBeCloseTo(1 - plotOf(inst).x);
      expect(plotOf(inst + 8).y).toBeCloseTo(plotOf(inst).y);
    }
  });

  it('keeps plots with their walls apart from each other, from the fullest head, and inside the square', () => {
    for (const plot of plots) {
      expect(Math.min(plot.x, plot.y, 1 - plot.x, 1 - plot.y)).toBeGreaterThan(outer(plot.inst));
      expect(RING - outer(plot.inst)).toBeGreaterThan(HEAD + 0.02);
      for (const other of plots) {
        if (other === plot) continue;
        const apart = Math.hypot(plot.x - other.x, plot.y - other.y);
        expect(apart).toBeGreaterThan(outer(plot.inst) + outer(other.inst));
      }
    }
  });

  it('makes universities smaller than labs and numbers both from the top', () => {
    const labs = plots.filter(({ inst }) => !isUniversity(inst));
    for (const university of plots.filter(({ inst }) => isUniversity(inst)))
      for (const lab of labs) expect(university.r).toBeLessThan(lab.r * 0.75);
    expect([0, 1, 2].map(numberOf)).toEqual([1, 2, 3]);
    expect([11, 12, 13, 14, 15].map(numberOf)).toEqual([1, 2, 3, 4, 5]);
    expect(plotOf(11).y).toBeLessThan(plotOf(15).y);
  });

  it('has the same slots for every run that fits, and room for those that do not', () => {
    expect(spacingOf(200, 300)).toEqual(spacingOf(200, HEAD_KERNELS - 200));
    for (const published of [HEAD_KERNELS - 200, 3300]) {
      const last = slotAt(200 + published - 1, spacingOf(200, published));
      expect(Math.hypot(last.x - 0.5, last.y - 0.5)).toBeLessThanOrEqual(HEAD);
    }
  });

  it('never lets two slots of the head come close', () => {
    const spacing = spacingOf(200, 1400);
    const slots = Array.from({ length: 1600 }, (_, n) => slotAt(n, spacing));
    let closest = Infinity;
    slots.forEach((slot, n) => {
      for (let m = n + 1; m < slots.length; m++)
        closest = Math.min(closest, Math.hypot(slot.x - slots[m]!.x, slot.y - slots[m]!.y));
    });
    expect(closest).toBeGreaterThan(spacing.slot * 1.35);
  });

  it('keeps kernels inside their plots, however many there are', () => {
    for (const room of [40, 300])
      for (let n = 0; n < room; n++) {
        const at = innerSlotAt(plotOf(5), n, room);
        expect(Math.hypot(at.x - plotOf(5).x, at.y - plotOf(5).y)).toBeLessThan(plotOf(5).r * 0.85);
      }
  });
});

describe('targets over the plots', () => {
  const camera = { x: 0.5, y: 0.5, zoom: 1 };

  it.each([
    [390, 440],
    [900, 900],
    [768, 600]
  ])('are a fingertip wide at %d × %d', (width, height) => {
    for (const { size } of targetsOf(boxOf(width, height, camera))) expect(size).toBeGreaterThanOrEqual(44);
  });

  it.each([
    [320, 230],
    [390, 440],
    [900, 900]
  ])('do not overlap at %d × %d', (width, height) => {
    const targets = targetsOf(boxOf(width, height, camera));
    const middle = (target: (typeof targets)[0]): [number, number] => [
      target.left + target.size / 2,
      target.top + target.size / 2
    ];
    for (const a of targets)
      for (const b of targets) {
        if (a === b) continue;
        const [[ax, ay], [bx, by]] = [middle(a), middle(b)];
        expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThanOrEqual((a.size + b.size) / 2);
      }
  });

  it('know whether a wall stands', () => {
    const params = {
      oB: 0,
      events: [
        { year: 8, set: { oA: 0 } },
        { year: 9, inst: 3, o: 1 }
      ]
    };
    expect([7, 8, 9].map((year) => walledAt(params, 3, year))).toEqual([false, true, false]);
    expect(walledAt(params, 4, 20)).toBe(true);
    expect(walledAt(params, 11, 0)).toBe(true);
    expect(walledAt(params, 8, 20)).toBe(false);
  });
});
