import type { Sentence } from '../schema.ts';
import type { SectionId, StepId } from '../story.ts';

/** How deep a question goes: what does it say; why, and how does it fit together; is it right, and what would change your mind. */
export type Depth = 'recall' | 'reason' | 'judge';
/** The depths, from the lightest to the hardest. */
export const depths: readonly Depth[] = ['recall', 'reason', 'judge'];

/** What people wrongly take away, in their own words, and the answer. */
export interface Misreading {
  readonly says: string;
  /** Rests on claims where it claims something about the world or the model; may hold `{places}`. */
  readonly answer: Sentence;
}

/** What a teacher of one section says, asks, and is ready for. */
export interface Teaching<S extends SectionId = SectionId> {
  /** Two or three sentences a step: what to say, ask or watch for, and what to do with the class. */
  readonly notes: Readonly<Record<StepId<S>, string>>;
  /** Questions to discuss, at least two at each depth. */
  readonly questions: Readonly<Record<Depth, readonly string[]>>;
  /** At least two. The strongest objection is told in the section itself, as `objection`. */
  readonly misreadings: readonly Misreading[];
  /** Whole minutes planned for this section in the 45-minute lesson. */
  readonly minutes: number;
}

/**
 * The 45-minute lesson: the ten sections take 33 minutes together. The other 12 are for the warm-up, for talking about
 * the class's guesses, and for the exit question.
 */
export const lesson = { minutes: 45, sections: 33 } as const;
