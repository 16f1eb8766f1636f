import { describe, expect, it } from 'vitest';
import { inFile, onSite, pathIn } from '#bundle/address.ts';
import { places } from '#story/places.ts';

describe('addresses within the one file', () => {
  it.each([
    ['/', '?'],
    ['/?present', '?present'],
    ['/s/warning/', '?#warning'],
    ['/s/warning/?present#one-kernel', '?present#one-kernel'],
    ['/s/break-it/?x=1&oA=0', '?x=1&oA=0#break-it'],
    ['/sources/#claim-1', '?at=/sources/#claim-1'],
    ['/notes/?of=ab-1', '?at=/notes/&of=ab-1'],
    ['/data/seed-corn/#five', '?at=/data/seed-corn/#five']
  ])('what is %s on the site is %s', (path, address) => {
    expect(inFile(path)).toBe(address);
    expect(onSite(address)).toBe(path);
  });

  it('lead from every step to its own address on the site', () => {
    for (const { section, step } of places) {
      const path = `/s/${section}/?present#${step}`;
      expect(onSite(inFile(path))).toBe(path);
    }
  });

  it.each(['', '?at=', '?at=sources', '?at=//else.where/', '?at=javascript:0/', '?at=/%00/', '?x=1'])(
    'with the query “%s” there is the story',
    (search) => expect(pathIn(search)).toBe('/')
  );
});
