import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { behind, lengthOf, spanOfSection, spanOfStep, type Minutes } from '#stage/notes/plan.ts';
import { minutesOf } from '#stage/notes/plans.ts';
import { planLengths } from '#stage/notes/settings.ts';
import { places } from '#story/places.ts';

const minute = 60_000;
const plan: Minutes = { warning: 4, 'strong-but-closed': 6 };

describe('the plan', () => {
  it('has the sections one after another, and those left out between, empty', () => {
    expect(spanOfSection(plan, 'warning')).toEqual({ from: 0, to: 4 * minute });
    expect(spanOfSection(plan, 'moving-faster')).toEqual({ from: 4 * minute, to: 4 * minute });
    expect(spanOfSection(plan, 'strong-but-closed')).toEqual({ from: 4 * minute, to: 10 * minute });
    expect(lengthOf(plan)).toBe(10 * minute);
  });

  it.each(planLengths)(
    'of %i minutes covers the story without a gap, and no more than the lesson',
    (length) => {
      const minutes = minutesOf(length);
      let end = 0;
      for (const { section, step } of places) {
        const { from, to } = spanOfStep(minutes, section, step);
        expect(from).toBeCloseTo(end);
        expect(to).toBeGreaterThanOrEqual(from);
        end = to;
      }
      expect(end).toBeCloseTo(lengthOf(minutes));
      expect(end).toBeGreaterThan((length * minute) / 3);
      expect(end).toBeLessThanOrEqual(length * minute);
    }
  );

  it('shares a section’s time among its steps', () => {
    const [first, second] = story[0].steps;
    const each = (4 * minute) / story[0].steps.length;
    expect(spanOfStep(plan, 'warning', first.id)).toEqual({ from: 0, to: each });
    expect(spanOfStep(plan, 'warning', second.id)).toEqual({ from: each, to: 2 * each });
  });
});

describe('behind or ahead', () => {
  const span = { from: 4 * minute, to: 6 * minute };
  it.each([
    [4, 0],
    [6, 0],
    [6.4, 0],
    [6.5, 1],
    [7.4, 1],
    [9, 3],
    [3.6, 0],
    [3.5, -1],
    [1, -3],
    [0, -4]
  ])('after %d minutes is %i', (elapsed, late) => {
    expect(behind(elapsed * minute, span)).toBe(late);
  });

  it('never falls as time passes', () => {
    fc.assert(
      fc.property(fc.nat(1e7), fc.nat(1e6), (elapsed, more) => {
        expect(behind(elapsed + more, span)).toBeGreaterThanOrEqual(behind(elapsed, span));
      })
    );
  });
});
