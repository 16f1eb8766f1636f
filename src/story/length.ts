import type { SectionShape } from '#content/schema.ts';
import { story } from '#content/story.ts';

/** Words a minute of adults reading English silently: the mean of 190 studies (Brysbaert 2019). */
const PACE = 238;

/** Minutes to read these sections (by default the story, whole), rounded up. */
export function minutesToRead(sections: readonly SectionShape[] = story): number {
  const sentences = sections.flatMap(({ steps }) => steps).flatMap(({ text }) => text);
  const words = sentences
    .map((sentence) => (typeof sentence === 'string' ? sentence : sentence.text))
    .join(' ')
    .split(/\s+/).length;
  return Math.ceil(words / PACE);
}
