import { describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { castAt, neighboursOf } from '#stage/cast.svelte.ts';

describe('the scenes that stand ready', () => {
  it('always hold the one being read, and its neighbour only at the seam between them', () => {
    for (const [at, { id, steps }] of story.entries())
      for (const [index, { id: step }] of steps.entries()) {
        const expected = [
          index === 0 ? story[at - 1]?.id : undefined,
          id,
          index === steps.length - 1 ? story[at + 1]?.id : undefined
        ].filter((name) => name !== undefined);
        expect(castAt({ section: id, step, t: 0 })).toEqual(expected);
      }
  });

  it('know their neighbours, the next one first', () => {
    expect(neighboursOf('warning')).toEqual(['moving-faster']);
    expect(neighboursOf('seed-corn')).toEqual(['why-openness', 'scientists-talking']);
    expect(neighboursOf('what-next')).toEqual(['break-it']);
  });
});
