import { plain } from '#content/figures.ts';
import { teachLabels } from '#content/labels/teach.ts';
import { slideOf } from '#content/slides/index.ts';
import type { StepId } from '#content/story.ts';
import { to } from '#stage/links.ts';
import { addressOf } from '#story/address.ts';
import { indexOf, places } from '#story/places.ts';

/** A slide as a plan names it. */
interface Slide {
  /** As shown while presenting: counted from 1 over the whole story. */
  readonly number: number;
  /** Its number and what it says. */
  readonly name: string;
  /** Where the slides open at it. */
  readonly href: string;
}

/** The slide of a step. Throws where the story has no such step. */
export function slideFor(step: StepId): Slide {
  const at = indexOf(step);
  const place = places[at];
  if (!place) throw new Error(`No step "${step}" in the story`);
  return {
    number: at + 1,
    name: teachLabels.slide(at + 1, plain([slideOf(step)])),
    href: to(addressOf({ ...place, present: true }))
  };
}
