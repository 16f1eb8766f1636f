import { describe, expect, it } from 'vitest';
import {
  fieldAfter,
  opennessAt,
  viewOf,
  wallsAfterTap,
  withWalls,
  type Shown
} from '../../src/scenes/field.ts';

const open = {};
const closing = { events: [{ year: 10, set: { oA: 0 } }] };
const start: Shown = { params: open, seed: 1, time: 0, view: viewOf() };

describe('the field after some steps', () => {
  it('starts where the section starts and ends where its last step ends', () => {
    const to: Shown = { ...start, time: 12, view: viewOf({ ties: 0 }) };
    expect(fieldAfter(start, [{ progress: 0, to }])).toEqual(start);
    expect(fieldAfter(start, [{ progress: 1, to }])).toEqual(to);
  });

  it('moves time and view together within one world', () => {
    const to: Shown = { ...start, time: 12 };
    const times = [0, 0.2, 0.5, 0.9].map((progress) => fieldAfter(start, [{ progress, to }]).time);
    expect([...times].sort((a, b) => a - b)).toEqual(times);
  });

  it('swaps worlds only while nothing is seen', () => {
    const to: Shown = { ...start, params: closing, time: 20 };
    for (let progress = 0; progress < 1; progress += 0.0025) {
      const before = fieldAfter(start, [{ progress, to, since: 8 }]);
      const after = fieldAfter(start, [{ progress: progress + 0.0025, to, since: 8 }]);
      if (before.params !== after.params) expect(before.view.head + after.view.head).toBeLessThan(0.04);
    }
  });
});

describe("the reader's walls", () => {
  it('leave the rules alone when nothing was tapped', () => {
    expect(withWalls(closing, {})).toBe(closing);
  });

  it('give the same object for the same tap, so that a run is found again', () => {
    const walls = { 4: true };
    expect(withWalls(open, walls)).toBe(withWalls(open, walls));
  });

  it('outlast a change of policy in the story', () => {
    const params = withWalls(closing, { 3: false });
    expect(opennessAt(params, 3, 20)).toBe(1);
    expect(opennessAt(params, 4, 20)).toBe(0);
    expect(opennessAt(params, 4, 9)).toBe(1);
  });

  it('turn round at each tap', () => {
    const once = wallsAfterTap({ ...start, time: 20 }, {}, 5);
    expect(once).toEqual({ 5: true });
    const twice = wallsAfterTap({ ...start, params: withWalls(open, once), time: 20 }, once, 5);
    expect(twice).toEqual({ 5: false });
  });
});
