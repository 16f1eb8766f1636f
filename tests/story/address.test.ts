import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { addressOf, placeOf, views, type Place } from '#story/address.ts';

const places: Place[] = [
  {},
  ...story.flatMap(({ id, steps }) => [
    { section: id },
    ...steps.map((step) => ({ section: id, step: step.id }))
  ])
];
const origin = 'https://seed-corn.example';

describe('addresses', () => {
  it('survive a round trip, under a sub-path too', () => {
    for (const base of ['', '/course/seed-corn'])
      for (const view of [undefined, ...views])
        for (const present of [undefined, true] as const)
          for (const place of places) {
            const wanted = { ...place, ...(view && { view }), ...(present && { present }) };
            expect(placeOf(new URL(origin + base + addressOf(wanted)), base)).toEqual(wanted);
          }
  });

  it('are all different', () => {
    expect(new Set(places.map(addressOf)).size).toBe(places.length);
  });

  it('read as written', () => {
    expect(addressOf({})).toBe('/');
    expect(addressOf({ section: 'seed-corn' })).toBe('/s/seed-corn/');
    expect(addressOf({ section: 'warning', step: 'one-kernel', view: 'plain' })).toBe(
      '/s/warning/?view=plain#one-kernel'
    );
    expect(addressOf({ section: 'break-it', step: 'overtaking', query: 'x=1&oA=0' })).toBe(
      '/s/break-it/?x=1&oA=0#overtaking'
    );
    expect(addressOf({ section: 'break-it', view: 'plain', query: 'x=1' })).toBe(
      '/s/break-it/?x=1&view=plain'
    );
    expect(addressOf({ section: 'warning', step: 'one-kernel', present: true })).toBe(
      '/s/warning/?present#one-kernel'
    );
  });

  it('also name a section or step by fragment alone, and the fragment wins', () => {
    expect(placeOf(new URL(`${origin}/#seed-corn`))).toEqual({ section: 'seed-corn' });
    expect(placeOf(new URL(`${origin}/s/warning/#seed-corn`))).toEqual({ section: 'seed-corn' });
    expect(placeOf(new URL(`${origin}/s/seed-corn/#one-kernel`))).toEqual({
      section: 'warning',
      step: 'one-kernel'
    });
    expect(placeOf(new URL(`${origin}/s/warning`))).toEqual({ section: 'warning' });
  });
});

describe('hostile addresses', () => {
  it.each([
    '/s/nowhere/',
    '/s/constructor/',
    '/s/__proto__/',
    '/s/warning/extra/',
    '/#toString',
    '/#%00',
    '/?view=sideways',
    '/?view=plain%00',
    '/s/%77arning/',
    '/evil/s/warning/'
  ])('%s falls back to the beginning', (path) => {
    expect(placeOf(new URL(origin + path))).toEqual({});
  });

  it('any string gives a known place, or the beginning', () => {
    const known = new Set(places.map((place) => JSON.stringify(place)));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (path, hash) => {
        const url = new URL(origin);
        url.pathname = path;
        url.hash = hash;
        url.searchParams.set('view', path);
        expect(known.has(JSON.stringify(placeOf(url)))).toBe(true);
      })
    );
  });
});
