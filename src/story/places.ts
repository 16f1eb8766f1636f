import { story, type SectionId, type StepId } from '#content/story.ts';

/** A step with its section. */
export interface StepPlace {
  readonly section: SectionId;
  readonly step: StepId;
}

/** Every step of the story, in reading order. */
export const places: readonly StepPlace[] = story.flatMap(({ id, steps }) =>
  steps.map((step) => ({ section: id, step: step.id }))
);

const indexes = new Map<string, number>(places.map(({ step }, index) => [step, index]));

/** Where a step stands in the story, from 0; −1 for anything that is none. */
export const indexOf = (step: string | undefined): number => indexes.get(step ?? '') ?? -1;

/** The place at an index, or the nearest there is; the first for what is no number. */
export const placeAt = (index: number): StepPlace =>
  places[Math.min(places.length - 1, Math.max(0, Math.trunc(index) || 0))]!;
