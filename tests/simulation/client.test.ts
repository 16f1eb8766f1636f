import { describe, expect, test } from 'vitest';
import { sweep, type Job } from '#simulation/client.ts';
import { outcomeOf } from '#simulation/outcome.ts';
import { run } from '#simulation/run.ts';

/** In Node there are no workers to be had: this is the page doing the work itself, by the same protocol. */
const jobs: readonly Job[] = Array.from({ length: 19 }, (_, n) => ({
  params: { years: 5, oA: n % 2 },
  seed: 1 + Math.floor(n / 2)
}));

describe('a sweep', () => {
  test('answers every job, in order', async () => {
    expect(await sweep(jobs)).toEqual(jobs.map(({ params, seed }) => outcomeOf(run(params, seed))));
  });

  test('tells of its progress, with the outcomes so far, the first jobs first', async () => {
    const told: number[] = [];
    await sweep(jobs, {
      progress: (done, all, outcomes) => {
        expect(all).toBe(jobs.length);
        expect(outcomes.findIndex((outcome) => outcome === undefined)).toBe(done < all ? done : -1);
        told.push(done);
      }
    });
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(jobs.length);
  });

  test('stops when it is aborted, and the next one is whole', async () => {
    const abort = new AbortController();
    let heard = 0;
    const stopped = sweep(jobs, {
      signal: abort.signal,
      progress: () => {
        heard++;
        abort.abort(new Error('changed my mind'));
      }
    });
    await expect(stopped).rejects.toThrow('changed my mind');
    await expect(sweep(jobs)).resolves.toHaveLength(jobs.length);
    expect(heard).toBe(1);
    await expect(sweep(jobs, { signal: abort.signal })).rejects.toThrow('changed my mind');
  });

  test('two at once do not mix, and none at all is none', async () => {
    const [short, long] = await Promise.all([
      sweep(jobs.slice(0, 3)),
      sweep(jobs),
      expect(sweep([])).resolves.toEqual([])
    ]);
    expect(long.slice(0, 3)).toEqual(short);
  });
});
