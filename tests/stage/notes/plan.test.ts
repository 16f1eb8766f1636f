import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { story, type StepId } from '#content/story.ts';
import { plans } from '#content/teaching/plans.ts';
import { behind, lengthOf, shows, spanOfSection, spanOfStep, type Slots } from '#stage/notes/plan.ts';
import { slotsOf } from '#stage/notes/plans.ts';
import { planLengths } from '#stage/notes/settings.ts';
import { places } from '#story/places.ts';

const minute = 60_000;
const plan: Slots = [
  { section: 'warning', minutes: 4, steps: ['who-warns', 'why-existential'] },
  { section: 'strong-but-closed', minutes: 6, steps: ['draw-the-line'] }
];

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
      const slots = slotsOf(length);
      let end = 0;
      for (const { section, step } of places) {
        const { from, to } = spanOfStep(slots, section, step);
        expect(from).toBeCloseTo(end);
        expect(to).toBeGreaterThanOrEqual(from);
        end = to;
      }
      expect(end).toBeCloseTo(lengthOf(slots));
      expect(end).toBeGreaterThan((length * minute) / 3);
      expect(end).toBeLessThanOrEqual(length * minute);
    }
  );

  it('shares a section’s time among the steps that it shows, and gives the others none', () => {
    const of = (step: StepId<'warning'>) => spanOfStep(plan, 'warning', step);
    expect(of('who-warns')).toEqual({ from: 0, to: 2 * minute });
    expect(of('one-kernel')).toEqual({ from: 2 * minute, to: 2 * minute });
    expect(of('why-existential')).toEqual({ from: 2 * minute, to: 4 * minute });
    expect(shows(plan, 'warning', 'one-kernel')).toBe(false);
    expect(shows(plan, 'warning', 'who-warns')).toBe(true);
    expect(shows(plan, 'seed-corn', 'what-seed-corn-is')).toBe(false);
  });

  it('counts talk between slides to the section before, and not what is before the first and after the last', () => {
    const slots = slotsOf(45);
    const { phases } = plans.find(({ minutes }) => minutes === 45)!;
    const talk = phases.findIndex(({ section }, i) => i > 0 && !section);
    const before = phases[talk - 1]!;
    const slot = slots.find(({ section }) => section === before.section)!;
    expect(slot.minutes).toBe(before.minutes + phases[talk]!.minutes);
    expect(lengthOf(slots) / minute).toBe(45 - phases[0]!.minutes - phases.at(-1)!.minutes);
    expect(slots.map(({ section }) => section)).toEqual(story.map(({ id }) => id));
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
