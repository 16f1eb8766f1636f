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

const longest = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { longest: number }).longest);

async function scroll(page: Page, times: number): Promise<void> {
  // At the edge, where a finger's scroll is felt but nothing is hovered over.
  await page.mouse.move(4, phone.height * 0.6);
  for (let n = 0; n < times; n++) {
    await page.mouse.wheel(0, n < times / 2 ? 60 : -60);
    await page.waitForTimeout(50);
  }
}

const plots = '[data-scene="break-it"] button[aria-pressed]';

/** Leaves what a click or a key has just set off behind, so that only scrolling is measured. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(150);
  await page.evaluate(() => ((window as unknown as { longest: number }).longest = 0));
}

/** Turns the premium one stop up, by key, as a reader would. */
const turn = (page: Page) => page.getByRole('slider', { name: /^Secrets pay for/ }).press('ArrowRight');

/**
 * The longest task of the main thread, in milliseconds at fourfold slowdown on a phone's screen, while worlds are run and
 * the reader scrolls: in the story just after a plot was tapped, among the rules of the machine just after one was changed,
 * and beside the map as it sharpens. Tasks under 50 ms count as none.
 * @param browserPath a Chromium to start
 */
export async function longestTasks(address: string, browserPath: string): Promise<Record<string, number>> {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu']
  });
  const measure = async (query: string, act: (page: Page) => Promise<number>): Promise<number> => {
    const page = await browser.newPage({ viewport: phone, serviceWorkers: 'block' });
    // In the middle of the section: what is measured is the runs, not the coming and going of other sections' pictures.
    await page.goto(`${address}s/break-it/?${query}#lead-or-total`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(4000);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await page.evaluate(watchTasks);
    const found = await act(page);
    await page.close();
    return found;
  };
  /** Sets off runs several times, and scrolls while they are made. */
  const scrollWhile = async (page: Page, times: number, begin: (n: number) => Promise<void>) => {
    let found = 0;
    for (let n = 0; n < times; n++) {
      await begin(n);
      await settle(page);
      await scroll(page, 12);
      found = Math.max(found, await longest(page));
    }
    return found;
  };
  try {
    return {
      'in the story': await measure('x=1&oA=0.31&oB=0.17', (page) =>
        scrollWhile(page, 6, (n) =>
          page
            .locator(plots)
            .nth(2 * n)
            .click()
        )
      ),
      'in the machine': await measure('x=1&oA=0.31&oB=0.19&show=replay', async (page) => {
        await page.getByRole('button', { name: 'Rules', exact: true }).click();
        return scrollWhile(page, 6, () => turn(page));
      }),
      'beside the map': await measure('x=1&eta=0.33&show=replay', async (page) => {
        await page.getByRole('button', { name: 'Break-even', exact: true }).click();
        await settle(page);
        await scroll(page, 120);
        return longest(page);
      })
    };
  } finally {
    await browser.close();
  }
}
