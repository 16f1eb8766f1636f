import { describe, expect, it } from 'vitest';
import { frame } from '#picture/frame.ts';
import { marksOf } from '#picture/list.ts';
import { factsAt, keyOf, seriesOf } from '#picture/series.ts';
import { wholeField } from '#picture/view.ts';
import { isBreakthrough } from '#simulation/types.ts';
import { traceOf, worlds } from './trace.ts';

describe.each(Object.keys(worlds))('the counts told of the world “%s”', (name) => {
  const trace = traceOf(name);
  const series = seriesOf(trace);

  it('are those of the trace', () => {
    for (const year of [0, 0.25, 3, 10.5, 20]) {
      const found = [...trace.order].filter((v) => trace.found[v]! <= 4 * year);
      const published = found.filter((v) => trace.released[v]! >= 0 && trace.released[v]! <= 4 * year);
      expect(factsAt(series, year)).toEqual({
        year: Math.round(10 * year) / 10,
        published: published.length,
        kept: found.length - published.length,
        breakthroughs: found.filter((v) => isBreakthrough(trace, v)).length
      });
    }
  });

  it('are those of the picture at the turn of each quarter', () => {
    for (const year of [2, 8.25, 19]) {
      const kernels = marksOf(frame(trace, year, wholeField))
        .filter((mark) => mark.kind === 'kernel')
        .filter(({ idea }) => idea >= trace.textbook && trace.found[idea]! <= 4 * year);
      const { published, kept } = factsAt(series, year);
      expect(kernels.filter(({ place }) => place !== 'plot').length).toBe(published);
      expect(kernels.filter(({ place }) => place === 'plot').length).toBe(kept);
    }
  });
});

describe('facts', () => {
  it('never fall but for what is kept, and stay at the ends outside the run', () => {
    const series = seriesOf(traceOf('walled'));
    expect(factsAt(series, -3)).toEqual({ year: 0, published: 0, kept: 0, breakthroughs: 0 });
    expect(factsAt(series, 99)).toEqual(factsAt(series, 40));
    for (let year = 0; year < 40; year += 0.3)
      expect(factsAt(series, year + 0.3).published).toBeGreaterThanOrEqual(factsAt(series, year).published);
  });

  it('belong to one run: another rule, seed or endless secret is another key', () => {
    const keys = [
      keyOf({}, 1),
      keyOf({}, 2),
      keyOf({ T: 5 }, 1),
      keyOf({ T: Infinity }, 1),
      keyOf({ events: [{ year: 8, set: { oA: 0 } }] }, 1)
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf({ T: Infinity }, 1)).toBe(keyOf({ T: Infinity }, 1));
  });
});
