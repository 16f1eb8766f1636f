import { sweep, type Job } from '#simulation/client.ts';

/** The runs of an experiment: for each seed a world with its rules, and the open one. */
const jobsOf = (params: Job['params'], first: number, seeds: number): readonly Job[] =>
  Array.from({ length: seeds }, (_, n) => first + n).flatMap((seed) => [
    { params, seed },
    { params: {}, seed }
  ]);

/** In a page: milliseconds for so many runs of 40 years, each pair in a world of its own, and until the first of them are there. */
async function timeOfSweep(runs: number): Promise<{ readonly whole: number; readonly first: number }> {
  const start = performance.now();
  let first = Infinity;
  await sweep(jobsOf({ oA: 0, oB: 0 }, 1, runs / 2), {
    progress: () => (first = Math.min(first, performance.now() - start))
  });
  return { whole: performance.now() - start, first };
}

/** In a page: makes some experiments, one after the other, on the same hundred seeds; every second one is dropped on its way. */
async function experiment(count: number, from: number): Promise<void> {
  for (let n = from; n < from + count; n++) {
    const stop = new AbortController();
    const drop = n % 2 === 1;
    await sweep(jobsOf({ oA: 0, oB: 0, kappa: 4 * (n / 100), T: 0.25 + n / 12 }, 1, drop ? 100 : 20), {
      signal: stop.signal,
      progress: () => drop && stop.abort()
    }).catch(() => undefined);
  }
}

/** In a page: bytes held by it and its workers, after clearing up. */
async function heldBytes(): Promise<number> {
  const { bytes } = await (
    performance as unknown as { measureUserAgentSpecificMemory(): Promise<{ bytes: number }> }
  ).measureUserAgentSpecificMemory();
  return bytes;
}

Object.assign(window, { timeOfSweep, experiment, heldBytes });
