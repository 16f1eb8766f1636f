import { plain } from '#content/figures.ts';
import { teachLabels } from '#content/labels/teach.ts';
import { slideOf } from '#content/slides/index.ts';
import { story, type StepId } from '#content/story.ts';
import { to } from '#stage/links.ts';

/** A slide as a plan names it. */
interface Slide {
  /** As shown while presenting: counted from 1 over the whole story. */
  readonly number: number;
  /** Its number and what it says. */
  readonly name: string;
  /** Where the slides open at it. */
  readonly href: string;
}

const places = story.flatMap(({ id, steps }) => steps.map((step) => ({ section: id, step: step.id })));

/** The slide of a step. Throws where the story has no such step. */
export function slideFor(step: StepId): Slide {
  const at = places.findIndex((place) => place.step === step);
  const place = places[at];
  if (!place) throw new Error(`No step "${step}" in the story`);
  return {
    number: at + 1,
    name: teachLabels.slide(at + 1, plain([slideOf(step)])),
    href: to(`/s/${place.section}/?present#${step}`)
  };
}
