import { CARD } from '../card/compose.ts';
import { pageCard } from '../card/draw.ts';
import { pngOf, pngResponse } from '../card/raster.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The picture that a link to the page is shown with. */
export const GET: RequestHandler = async () => pngResponse(await pngOf(pageCard(), CARD.width));
