import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reported } from '#content/data/reported.ts';
import { questions, type Question } from '#stage/present/class/questions.ts';
import {
  counted,
  eachKernel,
  medianOf,
  noTally,
  rangeOf,
  shownOf,
  sumOf,
  withCounts,
  withoutLinked,
  type Counts
} from '#stage/present/class/tally.ts';

const lag = questions['guess-the-lag'];
const line = questions['draw-the-line'];
const counts: fc.Arbitrary<Counts> = fc.array(fc.integer({ min: 0, max: 40 }), {
  minLength: 6,
  maxLength: 6
});
/** Every guess of a class, by its answer, in order. */
const each = (given: Counts): number[] => given.flatMap((count, answer) => Array<number>(count).fill(answer));

describe('a class’s counts', () => {
  it('change by one answer and stay whole and within 0 to 999', () => {
    expect(counted([0, 1, 2], 1, 4)).toEqual([0, 4, 2]);
    expect(counted([0, 1, 2], 0, -1)).toEqual([0, 1, 2]);
    expect(counted([0, 1, 2], 2, 1e9)).toEqual([0, 1, 999]);
    expect(counted([0, 1, 2], 2, Number('x'))).toEqual([0, 1, 0]);
    expect(counted([0, 1, 2], 2, 3.4)).toEqual([0, 1, 3]);
  });

  it('have the median of the guesses themselves', () => {
    expect(medianOf([0, 0, 0, 0, 0, 0])).toBeUndefined();
    expect(medianOf([1, 0, 3, 0, 0, 0])).toEqual([2, 2]);
    expect(medianOf([2, 0, 0, 2, 0, 0])).toEqual([0, 3]);
    fc.assert(
      fc.property(counts, (given) => {
        const all = each(given);
        fc.pre(all.length > 0);
        const middle = [all[Math.ceil(all.length / 2) - 1], all[Math.floor(all.length / 2)]];
        expect(medianOf(given)).toEqual(middle);
      })
    );
  });

  it('find the answers in which Epoch’s range of months lies, and no others', () => {
    const [first, last] = rangeOf(lag);
    expect(lag.from[first]).toBe(reported.m3.least);
    expect(lag.from[last + 1]).toBe(reported.m3.most + 1);
  });

  it('are drawn with few enough kernels, none standing for more than need be', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 6 }), (given) => {
        const per = eachKernel(given, 15);
        expect(Math.max(...given) / per).toBeLessThanOrEqual(15);
        expect(/^[125]0*$/.test(String(per))).toBe(true);
        if (per > 1) expect((Math.max(...given) / per) * 2.5).toBeGreaterThan(15);
      })
    );
  });
});

describe('a class’s tally', () => {
  const linked = { id: lag.id, counts: [0, 0, 0, 0, 0, 9] };
  const of = (question: Question, given: Counts) => withCounts(noTally, question, given);

  it('shows nothing counted as noughts', () => {
    expect(shownOf(noTally, lag)).toEqual({ counts: [0, 0, 0, 0, 0, 0], linked: false });
  });

  it('keeps the counts of each question, and forgets those that are all nought', () => {
    const both = withCounts(of(lag, [1, 0, 0, 0, 0, 0]), line, [0, 2, 0, 0, 0, 0]);
    expect(shownOf(both, lag).counts).toEqual([1, 0, 0, 0, 0, 0]);
    expect(shownOf(both, line).counts).toEqual([0, 2, 0, 0, 0, 0]);
    expect(withCounts(both, lag, [0, 0, 0, 0, 0, 0])).toEqual(of(line, [0, 2, 0, 0, 0, 0]));
  });

  it('shows a result that came by link before the own one, until one is changed or the other put away', () => {
    const own = of(lag, [3, 0, 0, 0, 0, 0]);
    const both = { ...own, linked };
    expect(shownOf(both, lag)).toEqual({ counts: linked.counts, linked: true });
    expect(withoutLinked(both)).toEqual(own);
    expect(withCounts(both, line, [1, 0, 0, 0, 0, 0]).linked).toEqual(linked);
    const changed = withCounts(both, lag, counted(linked.counts, 0, 1));
    expect(shownOf(changed, lag)).toEqual({ counts: [1, 0, 0, 0, 0, 9], linked: false });
    expect(sumOf(shownOf(changed, lag).counts)).toBe(10);
  });
});
