import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { noChoices, type Choices } from '#scenes/contract.ts';
import { scenarios } from '#simulation/scenarios.ts';
import { clearChoices, loadChoices, parseChoices, saveChoices } from '#stage/choices.ts';

const full: Choices = {
  walls: { 3: true, 15: false },
  lagGuess: 11,
  lineGuess: [59, 40.5, 0],
  hireGuess: { rate: 0.1, year40: 60 },
  locked: 'attention-2014',
  role: 'policymaker',
  experiment: { oA: 0, T: 6, hire: 0.05, k: 5, talent: false },
  looking: { horizon: 10, goal: 'lead', seed: 4294967295, pinned: { oA: 0.5 } },
  solved: ['closing-wins', 'seed-corn-breaks'],
  mended: []
};

afterEach(() => vi.unstubAllGlobals());

describe('choices kept on the device', () => {
  it('come back as they were', () => {
    expect(parseChoices(JSON.stringify(full))).toEqual(full);
  });

  it('are kept, found again and forgotten', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key)
    });
    saveChoices(full);
    expect(loadChoices()).toEqual(full);
    clearChoices();
    expect(loadChoices()).toEqual(noChoices);
  });

  it.each([...Object.values(scenarios).map(({ params }) => params), { oA: 0, T: Infinity }])(
    'give back the worlds of the sandbox, with what changes in them on the way: %j',
    (experiment) => {
      const kept = new Map<string, string>();
      vi.stubGlobal('localStorage', {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, value: string) => kept.set(key, value)
      });
      saveChoices({ ...noChoices, experiment });
      expect(loadChoices().experiment).toEqual(experiment);
    }
  );

  it('come back without the window that was open, and without what a link had to be mended of', () => {
    const looking = { instrument: 'map', seed: 7 };
    expect(parseChoices(JSON.stringify({ looking, mended: ['T'] }))).toEqual({
      ...noChoices,
      looking: { seed: 7 }
    });
  });

  it('do without storage where it is blocked', () => {
    const blocked = () => {
      throw new Error('blocked');
    };
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
    saveChoices(full);
    clearChoices();
    expect(loadChoices()).toEqual(noChoices);
  });

  it.each([
    '{',
    'null',
    '[]',
    '"walls"',
    '{"walls":{"16":true,"-1":true,"__proto__":true,"2":1}}',
    '{"lagGuess":-1,"lineGuess":[101],"role":"king","locked":"<img>"}',
    '{"lineGuess":[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21]}',
    '{"hireGuess":{"rate":2,"year40":50},"experiment":{"k":99,"T":"5","events":[{}],"talent":1}}',
    '{"experiment":"oA","unknown":1}'
  ])('%s is nothing', (text) => {
    expect(parseChoices(text)).toEqual(noChoices);
  });

  it('any text gives choices, and reading them again changes nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const once = parseChoices(text);
        expect(parseChoices(JSON.stringify(once))).toEqual(once);
      })
    );
  });
});
