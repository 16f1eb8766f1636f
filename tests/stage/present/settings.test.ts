import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadSettings, parseSettings, sizes, usual } from '#stage/present/settings.ts';

describe('settings of the slides', () => {
  it('survive being stored', () => {
    for (const text of sizes)
      for (const contrast of [true, false])
        expect(parseSettings(JSON.stringify({ text, contrast }))).toEqual({ text, contrast });
  });

  it('are as usual for whatever else is stored, part by part, and where nothing can be', () => {
    for (const stored of [null, '', 'null', '[]', '{', '7', '{"text":9,"contrast":"yes"}'])
      expect(parseSettings(stored)).toEqual(usual);
    expect(parseSettings('{"text":"1","contrast":true}')).toEqual({ ...usual, contrast: true });
    fc.assert(fc.property(fc.string(), fc.json(), (a, b) => void [parseSettings(a), parseSettings(b)]));
    // There is no storage in Node.
    expect(loadSettings()).toEqual(usual);
  });
});
