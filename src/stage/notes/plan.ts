import { story, type SectionId, type StepId } from '#content/story.ts';

/** Minutes planned for each section; one that is left out has none. */
export type Minutes = Readonly<Partial<Record<SectionId, number>>>;

/** A time of the plan: its beginning and end, in milliseconds from the beginning of the slides. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;
/** Less than this off the plan is on the plan: half a minute. */
const LEEWAY = 30_000;

/** The time that a plan has for all sections, in milliseconds. */
export const lengthOf = (minutes: Minutes): number =>
  story.reduce((sum, { id }) => sum + (minutes[id] ?? 0), 0) * MINUTE;

/** The time planned for a section; empty, at its place in the order, for one that the plan leaves out. */
export function spanOfSection(minutes: Minutes, section: SectionId): Span {
  const index = story.findIndex(({ id }) => id === section);
  const from = story.slice(0, index).reduce((sum, { id }) => sum + (minutes[id] ?? 0), 0) * MINUTE;
  return { from, to: from + (minutes[section] ?? 0) * MINUTE };
}

/** The time planned for a step: its section’s time, shared alike by its steps. */
export function spanOfStep(minutes: Minutes, section: SectionId, step: StepId): Span {
  const { from, to } = spanOfSection(minutes, section);
  const steps: readonly { readonly id: string }[] = story.find(({ id }) => id === section)!.steps;
  const each = (to - from) / steps.length;
  const start = from + each * steps.findIndex(({ id }) => id === step);
  return { from: start, to: start + each };
}

/**
 * How far behind the plan somebody is who shows a step after that time, in whole minutes: below 0 is ahead, 0 within
 * half a minute of the time planned for the step.
 */
export function behind(elapsed: number, { from, to }: Span): number {
  const late = elapsed > to ? elapsed - to : Math.min(0, elapsed - from);
  if (Math.abs(late) < LEEWAY) return 0;
  return Math.sign(late) * Math.max(1, Math.round(Math.abs(late) / MINUTE));
}
