import { plain } from '#content/figures.ts';
import type { SectionId } from '#content/story.ts';
import { teaching } from '#content/teaching/index.ts';
import { depths, type Teaching } from '#content/teaching/shape.ts';

/** The teaching words of a section, as any section may have them. */
export const taughtOf = (id: SectionId): Teaching => teaching[id] as Teaching;

/** The notes of a section, in the order of its steps. */
export const notesOf = (id: SectionId): readonly string[] => Object.values<string>(taughtOf(id).notes);

/** The questions of a section, from the lightest to the hardest. */
export const questionsOf = (id: SectionId): readonly string[] =>
  depths.flatMap((depth) => taughtOf(id).questions[depth]);

/** All that a teacher may read of a section, with its numbers filled in. */
export const taughtIn = (id: SectionId): readonly string[] => [
  ...notesOf(id),
  ...questionsOf(id),
  ...taughtOf(id).misreadings.flatMap(({ says, answer }) => [says, plain([answer])])
];
