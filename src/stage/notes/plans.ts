import { story } from '#content/story.ts';
import { teaching } from '#content/teaching/index.ts';
import { lesson } from '#content/teaching/shape.ts';
import type { Minutes } from './plan.ts';
import type { PlanLength } from './settings.ts';

/** The minutes of each section in a lesson of that length: those of the 45-minute lesson, in proportion. */
export const minutesOf = (length: PlanLength): Minutes =>
  Object.fromEntries(story.map(({ id }) => [id, (teaching[id].minutes * length) / lesson.minutes]));
