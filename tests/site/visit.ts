import { resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { serve } from '../../scripts/serve.mjs';

/** The built site in a real browser. */
export interface Site {
  readonly address: string;
  readonly browser: Browser;
  /** A page of its own, phone-sized unless told; an error in it fails whoever reads `errors`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export const phone = { width: 390, height: 844 };
export const desk = { width: 1440, height: 900 };

/** Serves `build/` on a free port and starts a browser. */
export async function openSite(): Promise<Site> {
  const server = await serve(resolve(import.meta.dirname, '../../build'), 0);
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  });
  return {
    address: server.address,
    browser,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: phone, ...options });
      const page = await context.newPage();
      await page.goto(server.address + path);
      if (options.javaScriptEnabled !== false) await page.locator('[data-ready]').waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    }
  };
}

/** Waits until nothing has moved and no frame is asked for: `frames` frames with the same place and the same picture. */
export const settle = (page: Page, frames = 8): Promise<void> =>
  page.evaluate(async (frames) => {
    const seen = () =>
      JSON.stringify([scrollY, { ...document.querySelector<HTMLElement>('[data-stage]')?.dataset }]);
    for (let still = 0, last = ''; still < frames;) {
      await new Promise(requestAnimationFrame);
      still = seen() === last ? still + 1 : 0;
      last = seen();
    }
  }, frames);

/** What the stage says it draws. */
export const drawn = (page: Page): Promise<Record<string, string | undefined>> =>
  page.evaluate(() => ({ ...document.querySelector<HTMLElement>('[data-stage]')!.dataset }));

/** The ids of the steps marked as being read. */
export const active = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('[data-active]')].map(({ id }) => id));
