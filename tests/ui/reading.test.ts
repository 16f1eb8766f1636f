import { describe, expect, it } from 'vitest';
import { typeOf } from '../../src/ui/chart/frame.ts';
import { nearest, REACH, readoutIn } from '../../src/ui/chart/reading.ts';
import { linesOf } from '../../src/ui/chart/text.ts';

const points = [
  { x: 10, y: 10, says: 'first' },
  { x: 40, y: 10, says: 'second' }
];

describe('reading a mark', () => {
  it('picks the nearest mark', () => {
    expect(nearest(points, 20, 10)?.says).toBe('first');
    expect(nearest(points, 30, 12)?.says).toBe('second');
  });

  it('reaches 44 pixels and no further', () => {
    expect(nearest(points, 40, 10 + REACH)?.says).toBe('second');
    expect(nearest(points, 40, 11 + REACH)).toBeUndefined();
    expect(nearest([], 0, 0)).toBeUndefined();
  });

  it('keeps room above the marks for the longest words, and takes no more than that from them', () => {
    const box = { x: 12, y: 50, width: 200, height: 300 };
    const type = typeOf(390, 440);
    const long = 'DeepSeek-V3.2 (Thinking; Fireworks), DeepSeek, 1 December 2025: 146.5 points';
    const kept = readoutIn(box, type, ['short', long]);
    const lines = linesOf(long, kept.readout.width, kept.readout.size, true).length;
    expect(lines).toBeGreaterThan(1);
    expect(kept.box.y - kept.readout.y).toBeGreaterThanOrEqual(lines * kept.readout.size * 1.25);
    expect(kept.box.y + kept.box.height).toBe(box.y + box.height);
    expect(readoutIn(box, type, ['short']).box.height).toBeGreaterThan(kept.box.height);
  });
});
