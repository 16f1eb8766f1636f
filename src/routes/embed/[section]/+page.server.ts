import { error } from '@sveltejs/kit';
import { story } from '#content/story.ts';
import { sourcesOf } from './sources.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

// No page of the site leads here: other sites do.
export const entries: EntryGenerator = () => story.map(({ id }) => ({ section: id }));

/** Looked up on the server: a frame must not fetch every claim for the few lines it shows. */
export const load: PageServerLoad = ({ params }) => {
  const section = story.find(({ id }) => id === params.section);
  if (!section) error(404);
  return { id: section.id, sources: sourcesOf(section) };
};
