import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { frame } from '#picture/frame.ts';
import { emptyFrame } from '#picture/marks.ts';
import { wholeField } from '#picture/view.ts';
import { run } from '#simulation/run.ts';

/** Milliseconds: the middle one of many, and the one that only 5 % exceed. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
}

const spreadOf = (times: readonly number[]): Spread => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
};

/** Milliseconds per `frame` in Node, over all years of an open and of a walled world. */
export function frameTimes(): Spread {
  const traces = [run({}, 1), run({ T: 6, events: [{ year: 8, set: { oA: 0 } }] }, 1)];
  const view = { ...wholeField, people: 1 };
  const pools = emptyFrame();
  const times: number[] = [];
  for (const trace of traces) {
    frame(trace, 0, view, pools);
    for (let time = 0; time < 40; time += 0.02) {
      const start = performance.now();
      frame(trace, time, view, pools);
      times.push(performance.now() - start);
    }
  }
  return spreadOf(times);
}

/** The stage's field on a phone and on a desk, both drawn at the cap of two device pixels per pixel. */
const screens = {
  '390×844 ×2': { width: 390, height: 440, ratio: 2 },
  '1440×900 ×2': { width: 900, height: 900, ratio: 2 }
} as const;

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, 'bench-paint.ts'), formats: ['es'], fileName: 'paint' }
    }
  });
  const [first] = [output].flat();
  if (!first || !('output' in first)) throw new Error('the painter could not be bundled');
  return first.output[0].code;
}

/**
 * Milliseconds per paint (frame, canvas and reading back a pixel) in headless Chromium, without a graphics card,
 * by screen. @param browserPath a Chromium to start
 */
export async function paintTimes(browserPath: string): Promise<Record<keyof typeof screens, Spread>> {
  const code = await bundle();
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu']
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code, type: 'module' });
    await page.waitForFunction(() => 'timesOfPaints' in window);
    const measured: [string, Spread][] = [];
    for (const [name, { width, height, ratio }] of Object.entries(screens)) {
      const times = await page.evaluate(`timesOfPaints(${width}, ${height}, ${ratio}, 600)`);
      measured.push([name, spreadOf(times as number[])]);
    }
    return Object.fromEntries(measured) as Record<keyof typeof screens, Spread>;
  } finally {
    await browser.close();
  }
}
