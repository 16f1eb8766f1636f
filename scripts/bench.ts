// `npm run bench`: how long runs, frames and paints take on this machine, and how much a reading costs in bytes.
import { frameTimes, paintTimes } from './bench-picture.ts';
import { longestTasks } from './bench-machine.ts';
import { longestWhileScrolling } from './bench-scroll.ts';
import { benchSimulation } from './bench-simulation.ts';
import { sizesOf, type Bytes } from './bench-sizes.ts';
import { sweepCosts } from './bench-sweep.ts';
import { findBrowser } from './browser.mjs';
import { build, root } from './install.mjs';
import { serve } from './serve.mjs';

const ms = ({ median, p95 }: { readonly median: number; readonly p95: number }): string =>
  `median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`;

const kilobytes = (bytes: Bytes): string =>
  [...Object.entries(bytes), ['in all', Object.values(bytes).reduce((sum, size) => sum + size, 0)] as const]
    .map(([kind, size]) => `${kind} ${(size / 1024).toFixed(1)} KB`)
    .join(', ');

const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;

const browser = await findBrowser();
if (!browser) process.exit(1);
console.log(`40-year run, 200 seeds:  ${ms(benchSimulation())}`);
console.log(`frame:                   ${ms(frameTimes())}`);
for (const [screen, spread] of Object.entries(await paintTimes(browser))) {
  console.log(`paint ${screen.padEnd(17)}  ${ms(spread)}`);
}
const {
  milliseconds,
  runs,
  workers,
  firstCold,
  first: firstNumbers,
  before,
  after,
  experiments
} = await sweepCosts(browser);
console.log(
  `${runs} runs of 40 years in ${workers} workers:  ${(milliseconds / 1000).toFixed(2)} s; first numbers after ${firstNumbers.toFixed(0)} ms (${firstCold.toFixed(0)} ms while the workers start)`
);
console.log(
  `memory of page and workers:  ${megabytes(before)}, after ${experiments} experiments ${megabytes(after)}`
);
build();
const { address, close } = await serve(`${root}build`, 0);
for (const [where, task] of Object.entries(await longestTasks(address, browser)))
  console.log(`longest task at 4× slowdown while worlds run, ${where}:  ${task.toFixed(0)} ms`);
for (const [section, task] of await longestWhileScrolling(address, browser))
  console.log(`longest task at 4× slowdown while scrolling, ${section}:  ${task.toFixed(0)} ms`);
const { first, whole } = await sizesOf(address, browser);
await close();
console.log(`Sent before scrolling (gzip): ${kilobytes(first)}`);
console.log(`Sent by the end of the story: ${kilobytes(whole)}`);
