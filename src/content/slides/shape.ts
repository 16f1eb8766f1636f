import type { Sentence } from '../schema.ts';
import type { SectionId, StepId } from '../story.ts';

/**
 * What a class reads beside the big picture: one line a step, at most 25 words. A line that claims something says of
 * what kind it is, one that asks or directs is plain; where the class guesses, its line keeps the answer back.
 */
export type Slides<S extends SectionId = SectionId> = Readonly<Record<StepId<S>, Sentence>>;
