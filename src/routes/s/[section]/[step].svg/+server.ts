import { stepStillSize } from '#stage/links.ts';
import { stepEntries, stillResponse } from '../still.ts';
import type { RequestHandler } from './$types';

export const prerender = true;
export const entries = stepEntries;

export const GET: RequestHandler = ({ params }) => stillResponse(params.section, stepStillSize, params.step);
