import { paramsOf } from '#simulation/params.ts';
import type { Progress } from '#story/progress.ts';
import type { Choices } from '../contract.ts';
import { fieldAfter, viewOf, type Shown } from '../field.ts';
import { examples, worldOf } from './world.ts';

/** What the stage of `break-it` shows. */
export interface Machine {
  readonly field: Shown;
  /** True once the reader has changed a rule: their world stays through all steps. */
  readonly own: boolean;
  /** The step whose example is shown, 0 to 3. */
  readonly example: number;
  /** Years that the world runs. */
  readonly years: number;
}

const view = viewOf({ ties: 0, people: 0 });
const talented = viewOf({ ties: 0, people: 1 });

/** From this part of a step on its example is the one shown: the field is faded out there. */
const SWAPPED = 0.16;

/** What the stage shows after this much of each step: the step's example, or the reader's own world, run to its end. */
export const stateAt = (progress: Progress<'break-it'>, choices: Choices): Machine => {
  const steps = [
    progress['open-the-machine'],
    progress['when-closing-pays'],
    progress['lead-or-total'],
    progress.overtaking
  ];
  const own = Object.keys(choices.experiment).length > 0;
  if (own) {
    const world = worldOf(choices.experiment);
    const { years, hire } = paramsOf(world.params);
    const hires = [hire].flat().some((share) => share > 0) || (world.params.events?.length ?? 0) > 0;
    return { field: { ...world, time: years, view: hires ? talented : view }, own, example: 0, years };
  }
  const [first, ...others] = examples;
  const start: Shown = { ...first!, time: 6, view };
  const turns = [
    { progress: steps[0] ?? 1, to: { ...start, time: 40 } },
    ...others.map((world, n) => ({
      progress: steps[n + 1] ?? 1,
      to: { params: world.params, seed: world.seed, time: 40, view },
      since: 2
    }))
  ];
  return {
    field: fieldAfter(start, turns),
    own,
    example: Math.max(
      0,
      steps.findLastIndex((step, n) => n === 0 || step >= SWAPPED)
    ),
    years: 40
  };
};
