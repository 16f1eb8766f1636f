import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { serve } from './serve.mjs';

/** What many runs cost in a browser. */
interface Costs {
  readonly runs: number;
  readonly workers: number;
  /** For all runs; until the first of them were there, with workers still to be started, and once they are. */
  readonly milliseconds: number;
  readonly firstCold: number;
  readonly first: number;
  /** Bytes held by the page and its workers after one experiment, and after many more. */
  readonly before: number;
  readonly after: number;
  readonly experiments: number;
}

const RUNS = 1000;
const EXPERIMENTS = 50;
/** Only a page that shares nothing with others may ask how much memory it holds. */
const alone = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp'
};

async function buildPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'bench-sweep-page.ts'),
        output: { entryFileNames: 'page.js' }
      }
    }
  });
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="page.js"></script>');
}

/** Time and memory of sweeps in headless Chromium, in as many workers as the story would take. @param browserPath a Chromium to start */
export async function sweepCosts(browserPath: string): Promise<Costs> {
  const folder = mkdtempSync(join(tmpdir(), 'sweep-'));
  await buildPage(folder);
  const { address, close } = await serve(folder, 0, '', alone);
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--enable-blink-features=ForceEagerMeasureMemory']
  });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'timeOfSweep' in window);
    const time = (runs: number) => page.evaluate<{ whole: number; first: number }>(`timeOfSweep(${runs})`);
    const { first: firstCold } = await time(200);
    const { whole, first } = await time(RUNS);
    await page.evaluate('experiment(2, 0)');
    const before = await page.evaluate<number>('heldBytes()');
    await page.evaluate(`experiment(${EXPERIMENTS}, 2)`);
    const after = await page.evaluate<number>('heldBytes()');
    const workers = page.workers().length;
    return {
      runs: RUNS,
      workers,
      milliseconds: whole,
      firstCold,
      first,
      before,
      after,
      experiments: EXPERIMENTS
    };
  } finally {
    await browser.close();
    await close();
    rmSync(folder, { recursive: true });
  }
}
