import { chromium, type CDPSession, type Page } from 'playwright';
import { openTrace, type TraceEvent } from './bench-trace.ts';

const SLOWDOWN = 4;
const phone = { width: 390, height: 844 };
/** CSS pixels in a frame: 1,300 a second, quicker than anybody reads. */
const STRIDE = 22;

/** In the page: scrolls to its end, and leaves a mark in the trace wherever another section begins to be read. */
async function scrollDown(stride: number): Promise<void> {
  const stage = document.querySelector<HTMLElement>('[data-stage]')!;
  let section: string | undefined;
  while (scrollY + innerHeight < document.documentElement.scrollHeight - 1) {
    if (stage.dataset.section !== section) performance.mark(`section ${(section = stage.dataset.section)}`);
    window.scrollBy(0, stride);
    await new Promise(requestAnimationFrame);
  }
}

/** The longest task of the main thread while each section is scrolled through, in milliseconds of its own computing. */
async function longestBySection(page: Page, session: CDPSession): Promise<Map<string, number>> {
  const stop = await openTrace(session);
  await page.evaluate(scrollDown, STRIDE);
  await page.waitForTimeout(300);
  const events = await stop();
  const isMark = ({ name }: TraceEvent) => name.startsWith('section ');
  const { pid, tid } = events.find(isMark)!;
  const main = events.filter((event) => event.pid === pid && event.tid === tid).sort((a, b) => a.ts - b.ts);
  const longest = new Map<string, number>();
  let section = '';
  for (const event of main) {
    if (isMark(event)) longest.set((section = event.name.replace('section ', '')), 0);
    else if (section && event.name === 'ThreadControllerImpl::RunTask')
      longest.set(section, Math.max(longest.get(section)!, (event.tdur ?? 0) / 1000));
  }
  return longest;
}

/**
 * For each section, the longest task of the main thread while a phone scrolls through the story once, in milliseconds
 * at fourfold slowdown; the median of `rounds`. What is counted is the thread’s own computing, so that other work on this
 * machine does not lengthen it.
 * @param browserPath a Chromium to start
 */
export async function longestWhileScrolling(
  address: string,
  browserPath: string,
  rounds = 3
): Promise<ReadonlyMap<string, number>> {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu']
  });
  const found = new Map<string, number[]>();
  try {
    for (let round = 0; round < rounds; round++) {
      const page = await browser.newPage({ viewport: phone, deviceScaleFactor: 2, serviceWorkers: 'block' });
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.locator('[data-ready]').waitFor();
      const session = await page.context().newCDPSession(page);
      for (const [section, ms] of await longestBySection(page, session))
        found.set(section, [...(found.get(section) ?? []), ms * SLOWDOWN]);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;
  return new Map([...found].map(([section, values]) => [section, median(values)]));
}
