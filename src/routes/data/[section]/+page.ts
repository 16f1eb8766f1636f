import { error } from '@sveltejs/kit';
import { story } from '#content/story.ts';
import { sectionsTabled, tabledIn } from '../tabled.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => sectionsTabled().map((section) => ({ section }));

export const load: PageLoad = async ({ params }) => {
  const tabled = await tabledIn(params.section);
  const section = story.find(({ id }) => id === params.section);
  if (!tabled || !section) error(404);
  return { id: section.id, heading: section.heading, tabled };
};
