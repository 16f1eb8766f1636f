import type { StepShape } from '#content/schema.ts';
import { story } from '#content/story.ts';

/** Words a minute of adults reading English silently: the mean of 190 studies (Brysbaert 2019). */
const PACE = 238;

/** Minutes to read the story, whole, rounded up. */
export function minutesToRead(): number {
  const steps = story.flatMap((section): readonly StepShape[] => section.steps);
  const sentences = steps.flatMap((step) => step.text);
  const words = sentences
    .map((sentence) => (typeof sentence === 'string' ? sentence : sentence.text))
    .join(' ')
    .split(/\s+/).length;
  return Math.ceil(words / PACE);
}
