import type { StepShape } from '#content/schema.ts';
import { story } from '#content/story.ts';

/** Words a minute: an unhurried adult reading a screen. */
const PACE = 220;

/** Seconds spent looking when the picture changes, once a step. */
const LOOK = 5;

/** Minutes to read the story, whole, rounded up. */
export function minutesToRead(): number {
  const steps: readonly StepShape[] = story.flatMap((section): readonly StepShape[] => section.steps);
  const sentences = steps.flatMap((step) => step.text);
  const words = sentences
    .map((sentence) => (typeof sentence === 'string' ? sentence : sentence.text))
    .join(' ')
    .split(/\s+/).length;
  return Math.ceil(words / PACE + (steps.length * LOOK) / 60);
}
