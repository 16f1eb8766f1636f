import { placesOf } from '../figures.ts';
import type { SectionShape, Sentence } from '../schema.ts';
import { depths, lesson, type Depth, type Misreading } from '../teaching/shape.ts';
import { problem } from './problem.ts';
import { checkSentence, type Known, type Report } from './prose.ts';

/** The teaching words of one section, as any section may have them. */
export interface AnyTeaching {
  readonly notes: Readonly<Record<string, string>>;
  readonly questions: Readonly<Record<Depth, readonly string[]>>;
  readonly misreadings: readonly Misreading[];
  readonly minutes: number;
}

const FEWEST = 2;

/** Notes and questions are printed as they are typed: they may quote nothing, and no place in them would be filled. */
function checkTyped(text: string | undefined, field: string, known: Known, report: Report): void {
  checkSentence(text ?? '', field, known, report);
  for (const path of placesOf(text ?? '')) report(field, `has a place that nothing fills: {${path}}`);
}

function checkNotes(notes: AnyTeaching['notes'], steps: readonly string[], known: Known, report: Report) {
  for (const id of steps) checkTyped(notes[id], `notes["${id}"]`, known, report);
  for (const id of Object.keys(notes))
    if (!steps.includes(id)) report(`notes["${id}"]`, 'belongs to no step');
}

function checkQuestions(questions: AnyTeaching['questions'], known: Known, report: Report): void {
  for (const depth of depths) {
    const asked = questions[depth];
    const field = `questions.${depth}`;
    if (asked.length < FEWEST) report(field, `has ${asked.length}; each depth has at least ${FEWEST}`);
    asked.forEach((question, i) => checkTyped(question, `${field}[${i}]`, known, report));
  }
}

function checkMisreadings(misreadings: readonly Misreading[], known: Known, report: Report): void {
  if (misreadings.length < FEWEST)
    report('misreadings', `has ${misreadings.length}; a section has at least ${FEWEST}`);
  misreadings.forEach(({ says, answer }: { says: string; answer: Sentence }, i) => {
    checkTyped(says, `misreadings[${i}].says`, known, report);
    checkSentence(answer, `misreadings[${i}].answer`, known, report);
  });
}

const isPlanned = (minutes: number): boolean => Number.isInteger(minutes) && minutes > 0;

/**
 * What is wrong with the teaching words: every step has a note; every section has questions at each depth, misreadings
 * whose answers rest on claims there are, and its minutes; all minutes together fit the lesson.
 */
export function teachingProblems(
  sections: readonly SectionShape[],
  teaching: Readonly<Record<string, AnyTeaching | undefined>>,
  known: Known
): string[] {
  const found = sections.flatMap((section) => {
    const file = `teaching/${section.id}.ts`;
    const words = teaching[section.id];
    if (!words) return [problem(file, section.id, 'is missing')];
    const faults: string[] = [];
    const report: Report = (field, what) => faults.push(problem(file, field, what));
    checkNotes(
      words.notes,
      section.steps.map((step) => step.id),
      known,
      report
    );
    checkQuestions(words.questions, known, report);
    checkMisreadings(words.misreadings, known, report);
    if (!isPlanned(words.minutes))
      report('minutes', `is ${words.minutes}; it has to be a whole number above 0`);
    return faults;
  });
  const planned = sections.reduce((sum, { id }) => sum + (teaching[id]?.minutes ?? 0), 0);
  if (planned > lesson.sections)
    found.push(
      problem(
        'teaching/shape.ts',
        'lesson.sections',
        `is ${lesson.sections}, but the sections plan ${planned} minutes together`
      )
    );
  return found;
}
