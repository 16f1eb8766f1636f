import type { SectionId, StepId } from '#content/story.ts';

/** How far each step of a section has been read: 0 ahead, 1 read, between while it is on screen. */
export type Progress<S extends SectionId = SectionId> = Readonly<Record<StepId<S>, number>>;

/** Where the reader is: a section, one of its steps, and how far through that step, `t` in [0, 1]. */
export interface Position {
  readonly section: SectionId;
  readonly step: StepId;
  readonly t: number;
}
