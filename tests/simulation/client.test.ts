import { describe, expect, test } from 'vitest';
import { sweep, type Job } from '#simulation/client.ts';
import { metricsOf, run } from '#simulation/run.ts';

/** In Node there are no workers to be had: this is the page doing the work itself, by the same protocol. */
const jobs: readonly Job[] = Array.from({ length: 19 }, (_, n) => ({
  params: { years: 5, oA: n % 2 },
  seed: 1 + Math.floor(n / 2)
}));

describe('a sweep', () => {
  test('answers every job, in order, with the metrics asked for', async () => {
    const answers = await sweep(jobs, ['ideas', 'leadBy']);
    expect(answers).toEqual(
      jobs.map(({ params, seed }) => {
        const { ideas, leadBy } = metricsOf(run(params, seed));
        return { ideas, leadBy };
      })
    );
  });

  test('tells of its progress, with the answers so far', async () => {
    const told: number[] = [];
    await sweep(jobs, ['ideas'], {
      progress: (done, all, answers) => {
        expect(all).toBe(jobs.length);
        expect(answers.filter((answer) => answer !== undefined)).toHaveLength(done);
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
    const stopped = sweep(jobs, ['ideas'], {
      signal: abort.signal,
      progress: () => {
        heard++;
        abort.abort(new Error('changed my mind'));
      }
    });
    await expect(stopped).rejects.toThrow('changed my mind');
    await expect(sweep(jobs, ['ideas'])).resolves.toHaveLength(jobs.length);
    expect(heard).toBe(1);
    await expect(sweep(jobs, ['ideas'], { signal: abort.signal })).rejects.toThrow('changed my mind');
  });

  test('two at once do not mix, and none at all is none', async () => {
    const [short, long] = await Promise.all([
      sweep(jobs.slice(0, 3), ['ideas']),
      sweep(jobs, ['ideas']),
      expect(sweep([], ['ideas'])).resolves.toEqual([])
    ]);
    expect(long.slice(0, 3)).toEqual(short);
  });
});
