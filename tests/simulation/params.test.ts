import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaults, paramsOf, ranges } from '#simulation/params.ts';
import type { Params } from '#simulation/types.ts';

const nonsense = (given: unknown): Params => paramsOf(given as Partial<Params>);

describe('parameters', () => {
  test('nothing given is the defaults', () => {
    expect(paramsOf({})).toEqual(defaults);
  });

  test('what is out of range is clamped, what is no number is the default', () => {
    expect(nonsense({ oA: -1, oB: 7, T: 99, kappa: NaN, eta: '0.2', k: 4.4, W: 1, years: 7.6 })).toEqual({
      ...defaults,
      oA: 0,
      oB: 1,
      T: 10,
      k: 4,
      W: 300,
      years: 7.5
    });
    expect(nonsense({ T: Infinity }).T).toBe(Infinity);
    expect(nonsense({ hire: [0.1] }).hire).toEqual([0.1, 0]);
    expect(nonsense({ hire: 2 }).hire).toBe(0.15);
  });

  test('an event may not change the map or the start, and one that makes no sense is dropped', () => {
    const events = [
      { year: 3, set: { oA: 9, k: 7, W: 300, years: 5, head: 2, T: Infinity } },
      { year: -2, inst: 4, o: -1 },
      { year: 'soon', set: { oA: 0 } },
      { year: 3, inst: 16, o: 1 },
      { year: 3, inst: 4, o: NaN },
      { year: 3, inst: 2.5, o: 1 },
      null
    ];
    expect(nonsense({ events }).events).toEqual([
      { year: 3, set: { oA: 1, T: Infinity } },
      { year: 0, inst: 4, o: 0 }
    ]);
    expect(nonsense({ events: 'many' }).events).toEqual([]);
  });

  test('whatever is given, what comes out is complete, in range, and stays as it is', () => {
    const anything = fc.record(
      Object.fromEntries(Object.keys(defaults).map((name) => [name, fc.anything()]))
    );
    fc.assert(
      fc.property(anything, (given) => {
        const params = nonsense(given);
        expect(Object.keys(params).sort()).toEqual(Object.keys(defaults).sort());
        for (const [name, [low, high]] of Object.entries(ranges)) {
          const value = params[name as keyof typeof ranges];
          for (const number of Array.isArray(value) ? value : [value]) {
            if (name === 'T' && number === Infinity) continue;
            expect(number).toBeGreaterThanOrEqual(low);
            expect(number).toBeLessThanOrEqual(high);
          }
        }
        expect(paramsOf(params)).toEqual(params);
      })
    );
  });
});
