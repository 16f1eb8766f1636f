import { story, type SectionId, type StepId } from '#content/story.ts';

/** How far each step of a section has been read: 0 ahead, 1 read, between while it is on screen. */
export type Progress<S extends SectionId = SectionId> = Readonly<Record<StepId<S>, number>>;

/** Where the reader is: a section, one of its steps, and how far through that step, `t` in [0, 1]. */
export interface Position {
  readonly section: SectionId;
  readonly step: StepId;
  readonly t: number;
}

const sectionIds = story.map((section) => section.id);

/**
 * The progress of one section for a reader at `position`: sections before the reader's are read, sections after
 * are ahead. Without a position (prerendered page, print, no JavaScript) everything is read.
 * A `t` outside [0, 1] is taken as its nearest end, anything that is no number as 0.
 */
export function progressAt<S extends SectionId>(section: S, position?: Position): Progress<S> {
  const steps = story[sectionIds.indexOf(section)]?.steps ?? [];
  const ids: readonly string[] = steps.map((step) => step.id);
  const values = ids.map((_, index) => progressOfStep(section, ids, index, position));
  return Object.fromEntries(ids.map((id, index) => [id, values[index]])) as Progress<S>;
}

function progressOfStep(
  section: SectionId,
  ids: readonly string[],
  index: number,
  position: Position | undefined
): number {
  if (!position) return 1;
  if (position.section !== section)
    return sectionIds.indexOf(section) < sectionIds.indexOf(position.section) ? 1 : 0;
  const current = ids.indexOf(position.step);
  if (index === current) return between(position.t, 0, 1);
  return index < current ? 1 : 0;
}

/** Maps `p` from the span [from, to] to [0, 1], clamped: lets one step's progress drive several parts in turn. */
export function between(p: number, from: number, to: number): number {
  if (!(p > from)) return 0;
  return p >= to ? 1 : (p - from) / (to - from);
}

/** Starts and ends gently: [0, 1] → [0, 1], with no speed at either end. */
export const ease = (p: number): number => p * p * (3 - 2 * p);

/** The point a share `p` of the way from `a` to `b`; exact at 0 and at 1. */
export const lerp = (a: number, b: number, p: number): number => a * (1 - p) + b * p;
