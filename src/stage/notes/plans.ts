import { plans } from '#content/teaching/plans.ts';
import type { Slots } from './plan.ts';
import type { PlanLength } from './settings.ts';

/**
 * What the kit’s plan of that length does while slides are shown. Talk without slides counts to the section before it;
 * what is before the first slide and after the last is not counted.
 */
export function slotsOf(length: PlanLength): Slots {
  const { phases } = plans.find(({ minutes }) => minutes === length)!;
  const shown = phases.flatMap(({ section }, index) => (section ? [{ section, index }] : []));
  return shown.map(({ section, index }, order) => {
    const next = shown[order + 1]?.index ?? index + 1;
    const minutes = phases.slice(index, next).reduce((sum, phase) => sum + phase.minutes, 0);
    return { section, minutes, steps: phases[index]!.steps };
  });
}
