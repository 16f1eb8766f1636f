import { randomLcg, shuffler } from 'd3';
import { describe, expect, it } from 'vitest';
import { story, type SectionId } from '../../src/content/story.ts';
import { noChoices, type Choices } from '../../src/scenes/contract.ts';
import type { Progress } from '../../src/story/progress.ts';
import { readingsOf } from './readings.ts';

type StateAt = (progress: Progress, choices: Choices) => object;

const modules = import.meta.glob<{ stateAt: StateAt }>('../../src/scenes/*/state.ts', { eager: true });
const stateOf = (section: SectionId): StateAt => modules[`../../src/scenes/${section}/state.ts`]!.stateAt;

const visitors: readonly Choices[] = [
  noChoices,
  { ...noChoices, walls: { 0: true, 3: true, 9: false }, role: 'investor', lagGuess: 3, locked: 'gpt3' },
  {
    ...noChoices,
    walls: { 1: true },
    lineGuess: [59, 40, 30, 20, 10],
    hireGuess: { rate: 0.05, year40: 130 },
    locked: 'bert',
    role: 'university',
    experiment: { oA: 0.2, oB: 0.9, hire: 0.1 }
  }
];

/** What is asked of a scene: places all along the section, with the choices of each visitor. */
const questionsOf = (section: SectionId) =>
  visitors.flatMap((choices) => readingsOf(section, 12).map((progress) => ({ progress, choices })));

/** Makes any later change to a value an error. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value))
    Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

describe('stateAt', () => {
  it('is there for every section', () => {
    expect(Object.keys(modules)).toHaveLength(story.length);
  });

  it.each(story.map(({ id }) => id))('of %s answers the same whatever was asked in between', (section) => {
    const stateAt = stateOf(section);
    const questions = questionsOf(section).map(frozen);
    // Copies, so that an answer changed afterwards behind the reader's back would be noticed.
    const first = questions.map(({ progress, choices }) =>
      structuredClone(stateAt(progress as Progress, choices))
    );
    const shuffle = shuffler(randomLcg(0.5));
    for (let round = 0; round < 3; round += 1)
      for (const n of shuffle(questions.map((_, n) => n))) {
        const { progress, choices } = questions[n]!;
        expect(stateAt(progress as Progress, choices), `question ${n}`).toEqual(first[n]);
      }
  });

  it.each(story.map(({ id }) => id))('of %s answers differently along the section', (section) => {
    const answers = readingsOf(section, 12).map((progress) =>
      JSON.stringify(stateOf(section)(progress as Progress, noChoices))
    );
    expect(new Set(answers).size).toBeGreaterThan(answers.length / 4);
  });
});
