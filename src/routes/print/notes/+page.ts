import { loadClaims } from '#content/claims.ts';
import { story } from '#content/story.ts';
import { teaching } from '#content/teaching/index.ts';
import { restsOf, type Rests } from '../rests.ts';
import type { PageLoad } from './$types';

/** What the objection of each section and the answers to its misreadings rest on, in that order. */
export const load: PageLoad = async () => {
  const claims = await loadClaims();
  return {
    rests: Object.fromEntries<readonly (Rests | undefined)[]>(
      story.map(({ id, objection }) => [
        id,
        [objection, ...teaching[id].misreadings.map(({ answer }) => answer)].map((one) =>
          restsOf(one, claims)
        )
      ])
    )
  };
};
