import type { SectionId, StepId } from '#content/story.ts';
import { between, type Position } from '#story/progress.ts';

/** Where a step stands on the page. The first step of a section starts where its section does, heading included. */
export interface Zone {
  readonly section: SectionId;
  readonly step: StepId;
  /** Distance from the top of the page, CSS pixels. */
  readonly top: number;
  readonly first: boolean;
}

/** Heights on the screen, CSS pixels from its top. */
export interface Lines {
  /** A step becomes the one being read when its top rises to here… */
  readonly trigger: number;
  /** …and its picture is complete when its top has risen to here: where a link to it lands. */
  readonly arrive: number;
  /** How far past the trigger the picture of a new section takes to replace the last one. */
  readonly fade: number;
}

/** What is being read, and how far the picture of its section has replaced the one before, 0 to 1. */
export interface Reading {
  readonly position: Position;
  readonly enter: number;
}

/**
 * What is being read when the page is scrolled to `y`: always exactly one step, and always the same one at the same
 * place, however the reader came there. Above the first step it is the first, unread; below the last it is the last.
 * `zones` are in reading order and not empty.
 */
export function readingAt(zones: readonly Zone[], y: number, { trigger, arrive, fade }: Lines): Reading {
  let index = 0;
  for (const [candidate, zone] of zones.entries()) if (zone.top - y <= trigger) index = candidate;
  const { section, step, top, first } = zones[index]!;
  const risen = trigger - (top - y);
  const lead = first && index > 0 ? fade : 0;
  return {
    position: { section, step, t: between(risen, lead, trigger - arrive) },
    enter: index === 0 || !first ? 1 : between(risen, 0, fade)
  };
}
