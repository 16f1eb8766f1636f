import { story, type SectionId } from '../../src/content/story.ts';
import type { Progress } from '../../src/story/progress.ts';

const stepsOf = (section: SectionId): readonly string[] =>
  story.find(({ id }) => id === section)!.steps.map(({ id }) => id);

/** Progress of a section for a reader who is `t` of the way through one of its steps. */
export const at = <S extends SectionId>(section: S, step: string, t: number): Progress<S> => {
  const ids = stepsOf(section);
  const current = ids.indexOf(step);
  if (current < 0) throw new Error(`${section} has no step ${step}`);
  return Object.fromEntries(ids.map((id, i) => [id, i < current ? 1 : i === current ? t : 0])) as Progress<S>;
};

/** Progress all along a section, in reading order, `cuts` places a step. */
export const along = <S extends SectionId>(section: S, cuts: number): readonly Progress<S>[] =>
  stepsOf(section).flatMap((step) => Array.from({ length: cuts + 1 }, (_, i) => at(section, step, i / cuts)));

/** Every number in a value, by its path; what `skip` names is left out. */
export const numbersIn = (value: unknown, skip: readonly string[] = [], path = ''): Map<string, number> => {
  const found = new Map<string, number>();
  if (typeof value === 'number') found.set(path, value);
  else if (value !== null && typeof value === 'object') {
    for (const [key, inner] of Object.entries(value)) {
      if (skip.includes(key)) continue;
      for (const [name, number] of numbersIn(inner, skip, `${path}.${key}`)) found.set(name, number);
    }
  }
  return found;
};

/** The largest change of any number between neighbours of a list of values, with its path. */
export const largestChange = (values: readonly unknown[], skip: readonly string[] = []): [string, number] => {
  let largest: [string, number] = ['', 0];
  for (let i = 1; i < values.length; i += 1) {
    const before = numbersIn(values[i - 1], skip);
    for (const [path, number] of numbersIn(values[i], skip)) {
      const change = Math.abs(number - (before.get(path) ?? number));
      if (change > largest[1]) largest = [path, change];
    }
  }
  return largest;
};
