import type { SectionId, StepId } from '../story.ts';

/** What a presenter says, asks or watches for: a note of two or three sentences a step, and one question to discuss. */
export interface Teaching<S extends SectionId = SectionId> {
  readonly notes: Readonly<Record<StepId<S>, string>>;
  readonly question: string;
}
