import { stillOf } from '#picture/svg.ts';
import { wholeField } from '#picture/view.ts';
import { standaloneCss, svgResponse } from '../standalone.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

const SIZE = 800;
/** Years into an open world: enough for both colours to have mixed all round the rim. */
const TIME = 20;

/** The picture beside the title: a real run of the model, with everybody open. */
export const GET: RequestHandler = () => {
  const field = stillOf({}, 1, TIME, { ...wholeField, ties: 0 }, { width: SIZE, height: SIZE });
  return svgResponse(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}"><style>${standaloneCss}</style>${field}</svg>`
  );
};
