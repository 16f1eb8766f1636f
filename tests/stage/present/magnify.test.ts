import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizes } from '#stage/present/settings.ts';
import { magnificationOf, unitOf } from '#stage/present/magnify.ts';

describe('magnificationOf', () => {
  it('brings type of 12 px to 24 px on an old projector, and as much of the height on a new one', () => {
    expect(12 * magnificationOf({ width: 690, height: 680 }, { width: 1024, height: 768 }, 1)).toBe(24);
    const wide = { width: 1920, height: 1080 };
    expect(12 * magnificationOf({ width: 1400, height: 980 }, wide, 1)).toBeCloseTo(24 * unitOf(wide));
  });

  it('grows with the text, and never leaves a scene less room than it is made for', () => {
    const window = { width: 1024, height: 768 };
    expect(magnificationOf({ width: 690, height: 680 }, window, 1.3)).toBeGreaterThan(
      magnificationOf({ width: 690, height: 680 }, window, 1.15) - 1e-9
    );
    const length = fc.integer({ min: 200, max: 4000 });
    fc.assert(
      fc.property(length, length, length, length, fc.constantFrom(...sizes), (w, h, W, H, text) => {
        const scale = magnificationOf({ width: w, height: h }, { width: W, height: H }, text);
        expect(scale).toBeGreaterThanOrEqual(1);
        if (scale > 1) {
          expect(w / scale).toBeGreaterThanOrEqual(320 - 1e-6);
          expect(h / scale).toBeGreaterThanOrEqual(250 - 1e-6);
        }
      })
    );
  });
});
