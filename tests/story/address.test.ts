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

describe('ids that have left the story', () => {
  const old = { warnings: 'warning', kernel: 'one-kernel', gone: 'nowhere', seed: 'kernel' };
  const at = (path: string, base = '') => placeOf(new URL(origin + path), base, old);

  it('lead to what stands for them now, by path and by fragment, under a sub-path too', () => {
    expect(at('/s/warnings/')).toEqual({ section: 'warning' });
    expect(at('/s/warnings/?view=plain#who-warns')).toEqual({
      section: 'warning',
      step: 'who-warns',
      view: 'plain'
    });
    expect(at('/#warnings')).toEqual({ section: 'warning' });
    expect(at('/s/seed-corn/#kernel')).toEqual({ section: 'warning', step: 'one-kernel' });
    expect(at('/course/s/warnings/', '/course')).toEqual({ section: 'warning' });
  });

  it('lead nowhere without what stands for them, and never in a ring', () => {
    for (const path of ['/s/gone/', '/#gone', '/#seed', '/s/one-kernel/', '/s/constructor/'])
      expect(at(path)).toEqual({});
  });

  it('change nothing for the ids there are, and give a known place whatever the table says', () => {
    const known = new Set(places.map((place) => JSON.stringify(place)));
    const id = fc.oneof(fc.string(), fc.constantFrom('kernel', 'one-kernel', 'warning', '__proto__'));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('kernel', 'gone', '__proto__'), id), id, (table, hash) => {
        for (const place of places)
          expect(placeOf(new URL(origin + addressOf(place)), '', table)).toEqual(place);
        const url = { pathname: '/', search: '', hash: `#${hash}` };
        expect(known.has(JSON.stringify(placeOf(url, '', table)))).toBe(true);
      })
    );
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
