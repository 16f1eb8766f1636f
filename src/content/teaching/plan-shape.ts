import type { Section, SectionId, StepId } from '../story.ts';
import type { ItemId } from './worksheet.ts';

/** One stretch of a lesson: what is shown, for how long, and what the teacher does. */
export interface Phase {
  readonly name: string;
  /** Whole minutes. */
  readonly minutes: number;
  /** The section that it teaches; absent where the class works without slides. */
  readonly section?: SectionId;
  /** The slides to show, in the order of the story. */
  readonly steps: readonly StepId[];
  /** What to do, in one to four sentences. */
  readonly does: string;
  /** What pupils fill in on the worksheet meanwhile. */
  readonly items: readonly ItemId[];
}

/** A lesson of so many minutes. */
export interface Plan {
  readonly id: string;
  readonly minutes: number;
  readonly name: string;
  /** When to choose this plan. */
  readonly when: string;
  /** What pupils can do afterwards. */
  readonly aims: readonly string[];
  readonly materials: readonly string[];
  readonly phases: readonly Phase[];
  /** After how many minutes a lesson can be cut in two. */
  readonly half?: number;
}

/** A phase without slides. */
export const phase = (name: string, minutes: number, does: string, items: readonly ItemId[] = []): Phase => ({
  name,
  minutes,
  steps: [],
  does,
  items
});

/** A phase that shows slides of one section, under the section’s own heading. */
export const showing = <S extends Section>(
  section: S,
  minutes: number,
  steps: readonly StepId<S['id']>[],
  does: string,
  items: readonly ItemId[] = []
): Phase => ({ name: section.heading, minutes, section: section.id, steps, does, items });
