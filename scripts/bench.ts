// `npm run bench`: how long runs, frames and paints take on this machine, and how much a reading costs in bytes.
import { frameTimes, paintTimes } from './bench-picture.ts';
import { benchSimulation } from './bench-simulation.ts';
import { sizesOf, type Bytes } from './bench-sizes.ts';
import { findBrowser } from './browser.mjs';
import { build, root } from './install.mjs';
import { serve } from './serve.mjs';

const ms = ({ median, p95 }: { readonly median: number; readonly p95: number }): string =>
  `median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`;

const kilobytes = (bytes: Bytes): string =>
  [...Object.entries(bytes), ['in all', Object.values(bytes).reduce((sum, size) => sum + size, 0)] as const]
    .map(([kind, size]) => `${kind} ${(size / 1024).toFixed(1)} KB`)
    .join(', ');

const browser = await findBrowser();
if (!browser) process.exit(1);
console.log(`40-year run, 200 seeds:  ${ms(benchSimulation())}`);
console.log(`frame:                   ${ms(frameTimes())}`);
for (const [screen, spread] of Object.entries(await paintTimes(browser))) {
  console.log(`paint ${screen.padEnd(17)}  ${ms(spread)}`);
}
build();
const { address, close } = await serve(`${root}build`, 0);
const { first, whole } = await sizesOf(address, browser);
await close();
console.log(`Sent before scrolling (gzip): ${kilobytes(first)}`);
console.log(`Sent by the end of the story: ${kilobytes(whole)}`);
