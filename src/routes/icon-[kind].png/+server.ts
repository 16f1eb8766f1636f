import { error } from '@sveltejs/kit';
import { iconOf, icons } from '../card/icon.ts';
import { pngOf, pngResponse } from '../card/raster.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** Every icon for home screens. */
export const entries: EntryGenerator = () => Object.keys(icons).map((kind) => ({ kind }));

const isKind = (kind: string): kind is keyof typeof icons => Object.hasOwn(icons, kind);

/** The site's icon as a picture. */
export const GET: RequestHandler = async ({ params: { kind } }) => {
  if (!isKind(kind)) error(404);
  const { side, cut } = icons[kind];
  return pngResponse(await pngOf(iconOf(cut), side, 'transparent'));
};
