import { error } from '@sveltejs/kit';
import { story } from '#content/story.ts';
import { stillOf } from '#picture/svg.ts';
import { stillOfSection } from '#stage/still.ts';
import { standaloneCss, svgResponse } from '../../../standalone.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => story.map(({ id }) => ({ section: id }));

const size = { width: 720, height: 720 };

export const GET: RequestHandler = async ({ params }) => {
  const section = story.find(({ id }) => id === params.section);
  if (!section) error(404);
  return svgResponse(await stillOfSection(section.id, { size, painter: stillOf, css: standaloneCss }));
};
