import { expect, test } from 'vitest';
import { sweep } from '#simulation/client.ts';
import { outcomeOf } from '#simulation/outcome.ts';
import { run } from '#simulation/run.ts';

const jobs = Array.from({ length: 30 }, (_, n) => ({ params: { oA: 0, years: 10 }, seed: n + 1 }));

test('a sweep in workers gives what the page itself would have found', async () => {
  const told: number[] = [];
  const outcomes = await sweep(jobs, { progress: (done) => told.push(done) });
  expect(outcomes).toEqual(jobs.map(({ params, seed }) => outcomeOf(run(params, seed))));
  expect(told.at(-1)).toBe(jobs.length);
});

test('an aborted sweep is rejected, and the workers take the next one', async () => {
  const abort = new AbortController();
  const stopped = sweep(jobs, {
    signal: abort.signal,
    progress: () => abort.abort(new Error('enough'))
  });
  await expect(stopped).rejects.toThrow('enough');
  expect(await sweep(jobs.slice(0, 2))).toHaveLength(2);
});
