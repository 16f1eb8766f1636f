import fc from 'fast-check';
import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { addressOf } from '#story/address.ts';
import { story } from '#content/story.ts';
import { codeOf, QUIET, type Code } from '#ui/code.ts';

/** Pixels a module when a code is drawn for a reader. */
const SCALE = 3;

/** The modules a path fills, as `x,y`. */
function darkOf({ path }: Code): Set<string> {
  const dark = new Set<string>();
  for (const [, x, y, width, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(back).toBe(width);
    for (let i = 0; i < Number(width); i++) dark.add(`${Number(x) + i},${y}`);
  }
  return dark;
}

/** What a camera reads from the drawing. */
function read(code: Code): string | undefined {
  const dark = darkOf(code);
  const side = code.size * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++)
      if (dark.has(`${Math.floor(x / SCALE)},${Math.floor(y / SCALE)}`))
        pixels.fill(0, 4 * (y * side + x), 4 * (y * side + x) + 3);
  return jsqr(pixels, side, side, { inversionAttempts: 'dontInvert' })?.data;
}

describe('a QR code', () => {
  it('is read as the address of every step', () => {
    for (const { id, steps } of story)
      for (const { id: step } of steps) {
        const address = `https://seed-corn.example/school${addressOf({ section: id, step })}`;
        expect(read(codeOf(address)!)).toBe(address);
      }
  });

  it('is read as any address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        expect(read(codeOf(address)!)).toBe(address);
      }),
      { numRuns: 40 }
    );
  });

  it('leaves its quiet zone empty, on each side alike', () => {
    const { size, ...rest } = codeOf('https://seed-corn.example/s/warning/')!;
    const spots = [...darkOf({ size, ...rest })].flatMap((spot) => spot.split(',').map(Number));
    expect(Math.min(...spots)).toBe(QUIET);
    expect(Math.max(...spots)).toBe(size - QUIET - 1);
    expect((size - 2 * QUIET - 17) % 4).toBe(0);
  });

  it('is read in spite of a blot in its middle', () => {
    const address = 'https://seed-corn.example/s/moving-faster/#guess-the-lag';
    const code = codeOf(address)!;
    const [from, to] = [code.size / 2 - 3, code.size / 2 + 3];
    const kept = code.path.match(/M[^M]*/g)!.filter((run) => {
      const [, x, y] = /M(\d+) (\d+)/.exec(run)!.map(Number);
      return !(x! >= from && x! < to && y! >= from && y! < to);
    });
    expect(kept.length).toBeLessThan(code.path.match(/M/g)!.length);
    expect(read({ ...code, path: kept.join('') })).toBe(address);
  });

  it('is none where a text is too long for any', () => {
    expect(codeOf('a'.repeat(3_000))).toBeUndefined();
  });
});
