import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from '#stage/present/follow.ts';

describe('an address to type', () => {
  it('breaks only at slashes and leaves https:// out', () => {
    expect(piecesOf('https://seed-corn.example/s/moving-faster/#guess-the-lag')).toEqual([
      'seed-corn.example/',
      's/',
      'moving-faster/',
      '#guess-the-lag'
    ]);
    expect(piecesOf('http://192.168.0.7:8080/s/warning/')).toEqual([
      'http://192.168.0.7:8080/',
      's/',
      'warning/'
    ]);
  });

  it('is whole when its pieces are put together', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        expect(piecesOf(address).join('')).toBe(address.replace(/^https:\/\//, ''));
      })
    );
  });
});
