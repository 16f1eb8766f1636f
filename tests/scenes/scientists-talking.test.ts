import { describe, expect, it } from 'vitest';
import claims from '../../src/content/claims.json' with { type: 'json' };
import { reported } from '../../src/content/data/reported.ts';
import { labels } from '../../src/content/labels/scientists-talking.ts';
import { ends, measuredCases } from '../../src/scenes/scientists-talking/cases.ts';
import { cases, YEAR } from '../../src/scenes/scientists-talking/pieces.ts';
import { ringOf } from '../../src/scenes/scientists-talking/ring.ts';
import { stateAt } from '../../src/scenes/scientists-talking/state.ts';
import { crowdAt, usesAt } from '../../src/scenes/scientists-talking/traces.ts';
import { CLOSING } from '../../src/scenes/scientists-talking/uses.ts';
import { isUniversity } from '../../src/simulation/types.ts';
import { at } from './readings.ts';

const apart = cases.apart();
const together = cases.together();

describe('the pieces of a breakthrough behind walls', () => {
  it('have all been found, each in another lab', () => {
    expect(apart.pieces).toHaveLength(5);
    for (const { found } of apart.pieces) expect(found).toBeLessThanOrEqual(YEAR);
    expect(new Set(apart.pieces.map(({ inst }) => inst)).size).toBe(5);
    expect(apart.pieces.some(({ inst }) => isUniversity(inst))).toBe(false);
  });

  it('are seen by nobody in greater number than two', () => {
    expect(Math.max(...apart.seen)).toBe(2);
    for (const { inst } of apart.pieces) expect(apart.seen[inst]).toBeGreaterThanOrEqual(1);
  });

  it('lie among other ideas that the same labs keep', () => {
    for (const { inst } of apart.pieces) expect(apart.kept[inst]).toBeGreaterThan(1);
    expect(together.kept.every((kept) => kept === 0)).toBe(true);
  });

  it('are each seen where they were found, and counted as they are seen', () => {
    for (const [i, { inst }] of apart.pieces.entries()) expect(apart.sights[inst]![i]).toBe(true);
    expect(apart.sights.map((sees) => sees.filter(Boolean).length)).toEqual(apart.seen);
  });

  it('are the same ideas in the open, where all see all and the breakthrough comes sooner', () => {
    expect(together.pieces.map(({ idea }) => idea)).toEqual(apart.pieces.map(({ idea }) => idea));
    expect(Math.min(...together.seen)).toBe(5);
    expect(together.shared).toBeLessThan(together.made);
    expect(together.made).toBeLessThan(apart.made);
  });
});

describe('where the plots of the pieces stand', () => {
  it.each([
    [366, 300],
    [820, 700],
    [296, 110],
    [366, 210]
  ])('keeps them apart and inside a box of %i × %i', (width, height) => {
    const box = { x: 12, y: 50, width, height };
    const { plots, radius } = ringOf(box, 15);
    for (const plot of plots) {
      expect(plot.x - radius).toBeGreaterThanOrEqual(box.x);
      expect(plot.x + radius).toBeLessThanOrEqual(box.x + width);
      expect(plot.y + radius).toBeLessThanOrEqual(box.y + height);
      for (const other of plots.filter((one) => one !== plot))
        expect(Math.hypot(plot.x - other.x, plot.y - other.y)).toBeGreaterThan(2 * 1.25 * radius);
    }
  });
});

describe('the field of scientists-talking', () => {
  it('uses fewer fresh ideas of labs that closed than if they had stayed open, and as many before', () => {
    expect(usesAt(CLOSING)).toEqual({ closed: usesAt(CLOSING).open, open: usesAt(CLOSING).open });
    const { time } = stateAt(at('scientists-talking', 'talk-dried-up')).field;
    expect(usesAt(time).closed).toBeLessThan(usesAt(time).open / 2);
  });

  it('crowds into one of the six fields where everybody follows the news', () => {
    const { field } = stateAt(at('scientists-talking', 'too-much-talk'));
    const shares = crowdAt(field.time);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    expect(Math.max(...shares)).toBeGreaterThan(0.5);
  });

  it('is not drawn while the pieces and the measured cases are', () => {
    for (const step of ['pieces-apart', 'pieces-meet', 'measured-cases'] as const)
      expect(stateAt(at('scientists-talking', step)).seen).toBe(false);
    expect(stateAt(at('scientists-talking', 'pieces-apart')).apart).toEqual({
      opacity: 1,
      lit: 1,
      counted: 1
    });
  });
});

it('tells the direction of a measured change in words, and keeps every change on its axis', () => {
  const { value } = labels.cases;
  expect(measuredCases.map(({ low, high }) => value(low, high))).toEqual([
    '20 to 30 % less',
    '57 to 135 % more',
    'no effect on average',
    '50 % more'
  ]);
  for (const { low, high } of measuredCases) {
    expect(low).toBeGreaterThanOrEqual(ends[0]);
    expect(high).toBeLessThanOrEqual(ends[1]);
  }
});

it('draws the effects as their claims have them', () => {
  const textOf = (id: string) => claims.find((claim) => claim.id === id)?.text ?? '';
  expect(textOf('l9')).toContain(`${-reported.l9.high} to ${-reported.l9.low} per cent less`);
  expect(textOf('l8')).toContain(`${reported.l8.low} to ${reported.l8.high} per cent`);
  expect(textOf('y6')).toContain(`${reported.y6.low} per cent`);
  expect(textOf('l10')).toContain('no effect');
  expect(reported.l10).toEqual({ low: 0, high: 0 });
});
