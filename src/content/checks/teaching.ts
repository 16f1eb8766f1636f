import type { SectionShape } from '../schema.ts';
import { problem } from './problem.ts';

/** The teaching words of one section, as any section may have them. */
export interface AnyTeaching {
  readonly notes: Readonly<Record<string, string>>;
  readonly question: string;
}

/** What is missing from the teaching words: every step has a note, every section a question. */
export function teachingProblems(
  sections: readonly SectionShape[],
  teaching: Readonly<Record<string, AnyTeaching | undefined>>
): string[] {
  return sections.flatMap((section) => {
    const file = `teaching/${section.id}.ts`;
    const words = teaching[section.id];
    if (!words) return [problem(file, section.id, 'is missing')];
    const steps = section.steps.map((step) => step.id);
    return [
      ...steps
        .filter((id) => !words.notes[id]?.trim())
        .map((id) => problem(file, `notes["${id}"]`, 'is empty')),
      ...Object.keys(words.notes)
        .filter((id) => !steps.includes(id))
        .map((id) => problem(file, `notes["${id}"]`, 'belongs to no step')),
      ...(words.question?.trim() ? [] : [problem(file, 'question', 'is empty')])
    ];
  });
}
