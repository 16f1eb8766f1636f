import { error } from '@sveltejs/kit';
import { story } from '#content/story.ts';
import { stillOf } from '#picture/svg.ts';
import type { Size } from '#scenes/contract.ts';
import { stillOfSection } from '#stage/still.ts';
import { standaloneCss, svgResponse } from '../../standalone.ts';

/** Every section has its stills. */
export const entries = (): { section: string }[] => story.map(({ id }) => ({ section: id }));

/** The still of a section, at the size given, as a file. */
export async function stillResponse(id: string, size: Size): Promise<Response> {
  const section = story.find((section) => section.id === id);
  if (!section) error(404);
  return svgResponse(await stillOfSection(section.id, { size, painter: stillOf, css: standaloneCss }));
}
