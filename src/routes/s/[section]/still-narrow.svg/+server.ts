import { stillSizes } from '#stage/links.ts';
import { entries, stillResponse } from '../still.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export { entries };

export const GET: RequestHandler = ({ params }) => stillResponse(params.section, stillSizes.narrow);
