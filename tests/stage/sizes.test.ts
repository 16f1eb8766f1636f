import { describe, expect, it } from 'vitest';
import { sizes as noteSizes } from '#stage/notes/settings.ts';
import { sizes as slideSizes } from '#stage/present/settings.ts';
import { sizeAfter } from '#stage/sizes.ts';

describe.each([
  ['slides', slideSizes],
  ['notes', noteSizes]
])('sizes of text of the %s', (_, sizes) => {
  it('follow each other and end', () => {
    let text: number = sizes[0];
    for (const size of sizes) {
      expect(text).toBe(size);
      text = sizeAfter(sizes, text, 1);
    }
    expect(text).toBe(sizes.at(-1));
    expect(sizeAfter(sizes, sizes[0], -1)).toBe(sizes[0]);
  });

  it('begin at the usual one', () => {
    expect(sizeAfter(sizes, 0.77, 1)).toBe(1);
  });
});
