import type { SectionId, StepId } from '../../src/content/story.ts';
import { story } from '../../src/content/story.ts';
import type { Progress } from '../../src/story/progress.ts';
import { progressAt } from '../../src/story/progress.ts';

/** Progress with the reader a share `t` through a step of a section. */
export const at = <S extends SectionId>(section: S, step: StepId<S>, t = 1): Progress<S> =>
  progressAt(section, { section, step, t });

/** Readings of a whole section from its start to its end, `each` per step. */
export const readingsOf = <S extends SectionId>(section: S, each: number): readonly Progress<S>[] => {
  const steps = story.find(({ id }) => id === section)?.steps ?? [];
  return steps.flatMap(({ id }) =>
    Array.from({ length: each }, (_, n) => at(section, id as StepId<S>, n / each))
  );
};

/** Every number in a value, at any depth, in a fixed order. */
export const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
};
