import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { between, ease, lerp, progressAt, type Position } from '#story/progress.ts';

const positions: Position[] = story.flatMap(({ id, steps }) =>
  steps.map((step) => ({ section: id, step: step.id, t: 0.25 }))
);

describe('progressAt', () => {
  it('has all read when there is no position', () => {
    for (const { id, steps } of story) {
      expect(Object.entries(progressAt(id))).toEqual(steps.map((step) => [step.id, 1]));
    }
  });

  it('reads everything before the reader, nothing after, and t of the step on screen', () => {
    for (const [index, position] of positions.entries()) {
      const values = story.flatMap(({ id }) => Object.values(progressAt(id, position)));
      expect(values).toEqual(positions.map((_, other) => (other < index ? 1 : other === index ? 0.25 : 0)));
    }
  });

  it('joins one step to the next without a leap', () => {
    for (const [index, next] of positions.entries()) {
      const last = positions[index - 1];
      if (!last) continue;
      for (const { id } of story)
        expect(progressAt(id, { ...last, t: 1 })).toEqual(progressAt(id, { ...next, t: 0 }));
    }
  });

  it('keeps every value within 0 and 1, whatever t is', () => {
    fc.assert(
      fc.property(fc.double(), (t) => {
        const progress = progressAt('warning', { section: 'warning', step: 'one-kernel', t });
        for (const value of Object.values(progress)) expect(value >= 0 && value <= 1).toBe(true);
      })
    );
  });
});

describe('helpers', () => {
  it('between is 0 before, 1 after, and straight in the span', () => {
    expect([0, 0.2, 0.35, 0.5, 1].map((p) => between(p, 0.2, 0.5))).toEqual([
      0,
      0,
      expect.closeTo(0.5),
      1,
      1
    ]);
    expect(between(0.5, 0.5, 0.5)).toBe(0);
    expect(between(0.51, 0.5, 0.5)).toBe(1);
  });

  it('ease keeps its ends and never turns back', () => {
    expect([ease(0), ease(0.5), ease(1)]).toEqual([0, 0.5, 1]);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (a, b) => a > b || ease(a) <= ease(b) + 1e-12
      )
    );
  });

  it('lerp is exact at both ends', () => {
    expect([lerp(0.1, 0.7, 0), lerp(0.1, 0.7, 1), lerp(2, 4, 0.5)]).toEqual([0.1, 0.7, 3]);
  });
});
