import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import sirv from 'sirv';
import { story } from '#content/story.ts';

/** The built site, served, and a browser to read it with. */
export interface Site {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Serves `build/` on a free port and starts a browser. */
export async function openSite(): Promise<Site> {
  const files = sirv(fileURLToPath(new URL('../../build', import.meta.url)), { dev: true });
  const server = createServer((request, response) => files(request, response));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  });
  const close = async () => {
    await browser.close();
    server.close();
  };
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/`, browser, close };
}

/** Every step of the story with its section, in reading order. */
export const places = story.flatMap(({ id, steps }) => steps.map((step) => ({ section: id, step: step.id })));

/** Opens the story at a size, without motion, once it can be scrolled. */
export async function openStory(
  { browser, address }: Site,
  viewport: { width: number; height: number },
  colorScheme: 'light' | 'dark' = 'light'
): Promise<Page> {
  const page = await browser.newPage({ viewport, reducedMotion: 'reduce', colorScheme });
  await page.goto(address);
  await page.locator('[data-ready]').waitFor();
  return page;
}

/** Scrolls to where a link to the step lands, and waits until its picture stands. */
export async function goTo(page: Page, section: string, step: string): Promise<void> {
  await page.evaluate(async (id) => {
    const target = document.getElementById(id)!;
    target.scrollIntoView({ block: 'start', behavior: 'instant' });
    // Where the picture stands in the flow, it shows the whole section: look at it, not at the text.
    const stage = document.querySelector('[data-stage]')!;
    await new Promise((done) => setTimeout(done, 60));
    if (getComputedStyle(stage).position !== 'sticky')
      target
        .closest('section')!
        .querySelector('figure')!
        .scrollIntoView({ block: 'center', behavior: 'instant' });
  }, step);
  const scene = page.locator(`[data-scene="${section}"]:not(.ready)`);
  await scene.waitFor();
  await page.waitForFunction(
    (id) => document.querySelector('[data-stage]')?.getAttribute('data-section') === id,
    section
  );
  await settle(page);
}

/** Waits until what is on the stage has stopped changing. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const stage = document.querySelector('[data-stage]')!;
    let last = '';
    for (let turn = 0; turn < 40; turn += 1) {
      await new Promise((done) => setTimeout(done, 50));
      const now = stage.innerHTML;
      if (now === last) return;
      last = now;
    }
  });
}
