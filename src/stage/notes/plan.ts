import { story, type SectionId, type StepId } from '#content/story.ts';

/** The part of a plan that belongs to one section: its minutes, and the steps that it shows. */
export interface Slot {
  readonly section: SectionId;
  readonly minutes: number;
  readonly steps: readonly StepId[];
}

/** What a plan shows, in the order of the story, each section at most once. */
export type Slots = readonly Slot[];

/** A time of the plan: its beginning and end, in milliseconds from the first slide. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const MINUTE = 60_000;
/** Less than this off the plan is on the plan: half a minute. */
const LEEWAY = 30_000;

const sum = (slots: Slots): number => slots.reduce((sum, { minutes }) => sum + minutes, 0) * MINUTE;
const order = (section: SectionId): number => story.findIndex(({ id }) => id === section);
const slotOf = (slots: Slots, section: SectionId): Slot | undefined =>
  slots.find((slot) => slot.section === section);

/** The time that a plan has for all its slides, in milliseconds. */
export const lengthOf = (slots: Slots): number => sum(slots);

/** The time planned for a section; empty, at its place in the order, for one that the plan leaves out. */
export function spanOfSection(slots: Slots, section: SectionId): Span {
  const from = sum(slots.filter((slot) => order(slot.section) < order(section)));
  return { from, to: from + (slotOf(slots, section)?.minutes ?? 0) * MINUTE };
}

/**
 * The time planned for a step: the steps that the plan shows share their section’s time alike; one that it leaves out
 * has none, at its place in the order.
 */
export function spanOfStep(slots: Slots, section: SectionId, step: StepId): Span {
  const { from, to } = spanOfSection(slots, section);
  const steps: readonly { readonly id: StepId }[] = story[order(section)]!.steps;
  const planned = (slotOf(slots, section)?.steps ?? []) as readonly string[];
  const before = steps.slice(
    0,
    steps.findIndex(({ id }) => id === step)
  );
  const each = (to - from) / (planned.length || 1);
  const start = from + each * before.filter(({ id }) => planned.includes(id)).length;
  return { from: start, to: planned.includes(step) ? start + each : start };
}

/** True for a step that the plan shows. */
export const shows = (slots: Slots, section: SectionId, step: StepId): boolean =>
  slotOf(slots, section)?.steps.includes(step) ?? false;

/**
 * How far behind the plan somebody is who shows a step after that time, in whole minutes: below 0 is ahead, 0 within
 * half a minute of the time planned for the step.
 */
export function behind(elapsed: number, { from, to }: Span): number {
  const late = elapsed > to ? elapsed - to : Math.min(0, elapsed - from);
  if (Math.abs(late) < LEEWAY) return 0;
  return Math.sign(late) * Math.max(1, Math.round(Math.abs(late) / MINUTE));
}
