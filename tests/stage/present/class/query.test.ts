import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadTally, parseTally, saveTally } from '#stage/present/class/memory.ts';
import { classIn, classQueryOf } from '#stage/present/class/query.ts';
import { questions, type QuestionId } from '#stage/present/class/questions.ts';
import { areCounts, noTally, sumOf, type ClassTally } from '#stage/present/class/tally.ts';

const result = fc
  .constantFrom(...(Object.keys(questions) as QuestionId[]))
  .chain((id) => {
    const size = questions[id].from.length;
    return fc.record({
      id: fc.constant(id),
      counts: fc.array(fc.integer({ min: 0, max: 999 }), { minLength: size, maxLength: size })
    });
  })
  .filter(({ counts }) => sumOf(counts) > 0);

describe('a link with a class’s result', () => {
  it('reads as it was written', () => {
    expect(classQueryOf({ id: 'guess-the-lag', counts: [0, 3, 12, 0, 1, 0] })).toBe(
      'class=guess-the-lag:0.3.12.0.1.0'
    );
    fc.assert(
      fc.property(result, (given) => {
        expect(classIn(`?present&${classQueryOf(given)}`)).toEqual(given);
        expect(new URL(`https://a.example/?${classQueryOf(given)}&present`).search).toContain(
          classQueryOf(given)
        );
      })
    );
  });

  it('falls to nothing when it is of another make', () => {
    for (const asked of [
      '',
      'class',
      'class=',
      'class=guess-the-lag',
      'class=guess-the-lag:',
      'class=lag-opens:0.3.12.0.1.0',
      'class=__proto__:0.3.12.0.1.0',
      'class=guess-the-lag:0.3.12.0.1',
      'class=guess-the-lag:0.3.12.0.1.0.0',
      'class=guess-the-lag:0.3.1000.0.1.0',
      'class=guess-the-lag:0.3.-1.0.1.0',
      'class=guess-the-lag:0.3.1e1.0.1.0',
      'class=guess-the-lag:0.03.1.0.1.0',
      'class=guess-the-lag:0.3..0.1.0',
      'class=guess-the-lag:0.0.0.0.0.0',
      'class=guess-the-lag: 0.3.12.0.1.0',
      'class=guess-the-lag:0.3.12.0.1.0&class=guess-the-lag:1.3.12.0.1.0'
    ])
      expect(classIn(asked), asked).toBeUndefined();
  });

  it('never throws and never yields what is no count', () => {
    const near = fc.stringMatching(/^class=[a-z-]{0,20}:[0-9.]{0,70}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (search) => {
        const found = classIn(search);
        if (found) expect(areCounts(questions[found.id], found.counts)).toBe(true);
      }),
      { numRuns: 500 }
    );
  });
});

describe('what a class’s guesses are kept as', () => {
  it('is read question by question; what is not understood is left out', () => {
    const stored = {
      'guess-the-lag': [1, 2, 3, 4, 5, 6],
      'draw-the-line': [1, 2],
      'lag-opens': [1, 1, 1, 1, 1, 1]
    };
    expect(parseTally(JSON.stringify(stored))).toEqual({ own: { 'guess-the-lag': [1, 2, 3, 4, 5, 6] } });
    for (const text of [
      null,
      '',
      'null',
      '3',
      '[]',
      '{"guess-the-lag":"111111"}',
      '{"guess-the-lag":[0,0,0,0,0,0]}'
    ])
      expect(parseTally(text)).toEqual(noTally);
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(parseTally(text))).toEqual(['own']);
      })
    );
  });
});

describe('keeping a class’s guesses', () => {
  const kept = new Map<string, string>();

  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key)
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('gives back what was counted, until it is cleared', () => {
    const tally: ClassTally = { own: { 'draw-the-line': [1, 0, 0, 2, 0, 0] } };
    saveTally(tally);
    expect(loadTally()).toEqual(tally);
    saveTally(noTally);
    expect(kept.size).toBe(0);
    expect(loadTally()).toEqual(noTally);
  });

  it('does not keep what came by link', () => {
    const own = { own: { 'guess-the-lag': [1, 0, 0, 2, 0, 0] } } as const;
    saveTally(own);
    const opened = loadTally('?present&class=guess-the-lag:0.0.0.0.0.7');
    expect(opened).toEqual({ ...own, linked: { id: 'guess-the-lag', counts: [0, 0, 0, 0, 0, 7] } });
    saveTally(opened);
    expect(loadTally()).toEqual(own);
  });

  it('does without a storage that is blocked', () => {
    const blocked = () => {
      throw new Error('blocked');
    };
    vi.stubGlobal('localStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
    expect(loadTally('?class=guess-the-lag:0.0.0.0.0.7').linked?.counts).toEqual([0, 0, 0, 0, 0, 7]);
    expect(() => saveTally({ own: { 'guess-the-lag': [1, 0, 0, 2, 0, 0] } })).not.toThrow();
  });
});
