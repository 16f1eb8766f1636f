import type { SectionShape, Sentence } from '../schema.ts';
import { problem } from './problem.ts';
import { checkSentence, type Known, type Report } from './prose.ts';
import { countWords } from './words.ts';

/** The slide lines of one section by step, as any section may have them. */
export type AnySlides = Readonly<Record<string, Sentence>>;

/** What can be read from the back of a room while somebody talks. */
const MOST = 25;

function checkLine(line: Sentence, field: string, known: Known, report: Report): void {
  checkSentence(line, field, known, report);
  const text = typeof line === 'string' ? line : line.text;
  const words = countWords(text.replace(/\{[^{}]*\}/g, '0'));
  if (words > MOST) report(field, `has ${words} words; a slide line has at most ${MOST}`);
}

/** What is wrong with the slide lines: every step has one and nothing else has; each is short and rests on what there is. */
export function slideProblems(
  sections: readonly SectionShape[],
  slides: Readonly<Record<string, AnySlides | undefined>>,
  known: Known
): string[] {
  return sections.flatMap((section) => {
    const file = `slides/${section.id}.ts`;
    const lines = slides[section.id];
    if (!lines) return [problem(file, section.id, 'is missing')];
    const found: string[] = [];
    const report: Report = (field, what) => found.push(problem(file, field, what));
    const steps = section.steps.map((step) => step.id);
    for (const id of steps) checkLine(lines[id] ?? '', `["${id}"]`, known, report);
    for (const id of Object.keys(lines)) if (!steps.includes(id)) report(`["${id}"]`, 'belongs to no step');
    return found;
  });
}
