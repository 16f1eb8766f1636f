import { error } from '@sveltejs/kit';
import { story } from '#content/story.ts';
import { CARD } from '../../../card/compose.ts';
import { sectionCard } from '../../../card/draw.ts';
import { pngOf, pngResponse } from '../../../card/raster.ts';
import { entries } from '../still.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export { entries };

/** The picture that a link to the section is shown with. */
export const GET: RequestHandler = async ({ params }) => {
  const section = story.find(({ id }) => id === params.section);
  if (!section) error(404);
  return pngResponse(await pngOf(await sectionCard(section.id), CARD.width));
};
