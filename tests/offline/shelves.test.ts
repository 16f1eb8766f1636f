import { describe, expect, it } from 'vitest';
import { outdated, shelfName, shelvesOf } from '#offline/shelves.ts';

const site = (base: string, version = '7') => ({
  base,
  build: ['/_app/immutable/entry/app.a.js', '/_app/immutable/workers/worker.b.js'].map((path) => base + path),
  files: ['/fonts/a.woff2', '/icon.svg', '/offline.js', '/picture.png', '/data/worlds.csv'].map(
    (path) => base + path
  ),
  prerendered: [
    '/',
    '/s/warning/',
    '/notes/',
    '/teach/worksheet/',
    '/data/warning/',
    '/data/warning/one-kernel.csv',
    '/embed/warning/',
    '/s/warning/still.svg',
    '/s/warning/card.png'
  ].map((path) => base + path),
  version
});

describe.each(['', '/course/seed-corn', '/data'])('what is kept under "%s"', (base) => {
  const { first, later, opened } = shelvesOf(site(base));
  const under = (...paths: string[]) => paths.map((path) => base + path);

  it('first the scripts, fonts and pages that story, presenting, notes and kit need', () => {
    expect(first.toSorted()).toEqual(
      [
        ...site(base).build,
        ...under(
          '/fonts/a.woff2',
          '/icon.svg',
          '/offline.js',
          '/',
          '/s/warning/',
          '/notes/',
          '/teach/worksheet/'
        )
      ].toSorted()
    );
  });

  it('then pictures and tables', () => {
    expect(later).toEqual(under('/data/warning/', '/data/warning/one-kernel.csv', '/s/warning/still.svg'));
  });

  it('large files, and pages for frames elsewhere, when they are opened, and nothing twice or never', () => {
    expect(opened).toEqual(
      under('/picture.png', '/data/worlds.csv', '/embed/warning/', '/s/warning/card.png')
    );
    const { build, files, prerendered } = site(base);
    expect([...first, ...later, ...opened].toSorted()).toEqual(
      [...build, ...files, ...prerendered].toSorted()
    );
  });
});

describe('names', () => {
  it('differ by version and by the path of the site', () => {
    const names = ['', '/a', '/a/b'].flatMap((base) => ['1', '2'].map((version) => ({ base, version })));
    expect(new Set(names.map(shelfName)).size).toBe(names.length);
  });

  it('only other versions of the same site are outdated', () => {
    const kept = ['', '/a', '/a/b'].flatMap((base) =>
      ['1', '2'].map((version) => shelfName({ base, version }))
    );
    const others = ['sveltekit', 'seed-corn', 'other 1'];
    for (const base of ['', '/a', '/a/b'])
      expect(outdated([...kept, ...others], { base, version: '2' })).toEqual([
        shelfName({ base, version: '1' })
      ]);
  });
});
