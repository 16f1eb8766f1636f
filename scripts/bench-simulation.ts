import { run } from '../src/simulation/run.ts';

const SEEDS = 200;
const WARM_UP = 50;

/** Milliseconds for one run of 40 years with the defaults, each in a world of its own: the middle of 200 seeds, and what 95 % stay under. */
export function benchSimulation(): { readonly median: number; readonly p95: number } {
  for (let seed = 1; seed <= WARM_UP; seed++) run({}, SEEDS + seed);
  const times = Array.from({ length: SEEDS }, (_, n) => {
    const start = performance.now();
    run({}, n + 1);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: times[SEEDS * 0.5]!, p95: times[SEEDS * 0.95]! };
}
