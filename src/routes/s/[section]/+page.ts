import { error } from '@sveltejs/kit';
import { story } from '#content/story.ts';
import { movedSections } from '../moved.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  [...story.map(({ id }) => id), ...movedSections()].map((section) => ({ section }));

export const load: PageLoad = ({ params }) => {
  const section = story.find(({ id }) => id === params.section);
  if (!section) error(404);
  return { id: section.id };
};
