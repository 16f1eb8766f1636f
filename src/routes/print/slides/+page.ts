import { loadClaims } from '#content/claims.ts';
import { slideOf } from '#content/slides/index.ts';
import { story } from '#content/story.ts';
import { restsOf, type Rests } from '../rests.ts';
import type { PageLoad } from './$types';

/** What the line of each step rests on. */
export const load: PageLoad = async () => {
  const claims = await loadClaims();
  const ids = story.flatMap(({ steps }) => steps.map(({ id }) => id));
  return {
    rests: Object.fromEntries<Rests | undefined>(ids.map((id) => [id, restsOf(slideOf(id), claims)]))
  };
};
