import { FAVICON, icoOf, iconOf, plainCut } from '../card/icon.ts';
import { pngOf } from '../card/raster.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The icon for whoever asks for it at its old address. */
export const GET: RequestHandler = async () =>
  new Response(icoOf(await pngOf(iconOf(plainCut), FAVICON, 'transparent')), {
    headers: { 'content-type': 'image/x-icon' }
  });
