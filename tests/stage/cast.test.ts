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
        expect(castAt({ section: id, step, t: 1 })).toEqual(expected);
      }
  });

  it('wait with the next one until the last step has come in', () => {
    expect(castAt({ section: 'seed-corn', step: 'five-years-on', t: 0.1 })).toEqual(['seed-corn']);
    expect(castAt({ section: 'seed-corn', step: 'five-years-on', t: 0.5 })).toEqual([
      'seed-corn',
      'why-openness'
    ]);
  });

  it('know their neighbours, the next one first', () => {
    expect(neighboursOf('warning')).toEqual(['moving-faster']);
    expect(neighboursOf('seed-corn')).toEqual(['why-openness', 'scientists-talking']);
    expect(neighboursOf('what-next')).toEqual(['break-it']);
  });
});
