import { chromium, type Page } from 'playwright';

const SLOWDOWN = 4;
const phone = { width: 390, height: 844 };

/** In the page: keeps the longest task seen. */
function watchTasks(): void {
  const seen = window as unknown as { longest: number };
  seen.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  }).observe({ type: 'longtask' });
}

async function scroll(page: Page, times: number): Promise<void> {
  await page.mouse.move(phone.width / 2, phone.height * 0.6);
  for (let n = 0; n < times; n++) {
    await page.mouse.wheel(0, n < times / 2 ? 60 : -60);
    await page.waitForTimeout(50);
  }
}

/** Leaves what a click or a key has just set off behind, so that only scrolling is measured. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(500);
  await page.evaluate(() => ((window as unknown as { longest: number }).longest = 0));
}

/** Turns the premium one stop up or down, by key, as a reader would. */
const turn = (page: Page, key: 'ArrowRight' | 'ArrowLeft') =>
  page.getByRole('slider', { name: /^Secrets pay for/ }).press(key);

/**
 * The longest task of the main thread, in milliseconds at fourfold slowdown on a phone's screen, while worlds are run and
 * the reader scrolls: in the story, among the rules of the machine just after one was changed, and beside the map as it
 * sharpens. Tasks under 50 ms count as none.
 * @param browserPath a Chromium to start
 */
export async function longestTasks(address: string, browserPath: string): Promise<Record<string, number>> {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu']
  });
  const found: Record<string, number> = {};
  const measure = async (name: string, query: string, act: (page: Page) => Promise<void>) => {
    const page = await browser.newPage({ viewport: phone });
    await page.goto(`${address}s/break-it/?${query}`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(4000);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.evaluate(watchTasks);
    await act(page);
    found[name] = await page.evaluate(() => (window as unknown as { longest: number }).longest);
    await page.close();
  };
  try {
    // Another world each time, so that nothing is known before.
    await measure('in the story', 'x=1&oA=0.31&oB=0.17', (page) => scroll(page, 60));
    await measure('in the machine', 'x=1&oA=0.31&oB=0.19&show=replay', async (page) => {
      await page.getByRole('button', { name: 'Rules', exact: true }).click();
      await turn(page, 'ArrowRight');
      await settle(page);
      await scroll(page, 40);
    });
    await measure('beside the map', 'x=1&eta=0.33&show=replay', async (page) => {
      await page.getByRole('button', { name: 'Break-even', exact: true }).click();
      await settle(page);
      await scroll(page, 120);
    });
    return found;
  } finally {
    await browser.close();
  }
}
