import { resolve } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { story } from '#content/story.ts';
import { serve } from '../../scripts/serve.mjs';

/** The built site in a real browser. */
export interface Site {
  readonly address: string;
  /** Starts no service worker unless a context asks for it with `serviceWorkers: 'allow'`. */
  readonly browser: Browser;
  /** A page of its own, phone-sized unless told; its context goes with it. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

export const phone = { width: 390, height: 844 };
export const desk = { width: 1440, height: 900 };

/** Every step of the story with its section, in reading order. */
export const places = story.flatMap(({ id, steps }) => steps.map((step) => ({ section: id, step: step.id })));

/** Serves a built site (by default `build/`) on a free port, under a sub-path if one is given, and starts a browser. */
export async function openSite(folder = 'build', base = ''): Promise<Site> {
  const server = await serve(resolve(import.meta.dirname, '../..', folder), 0, base);
  const browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
  });
  blockServiceWorkers(browser);
  return {
    address: server.address,
    browser,
    async open(path, options = {}) {
      const context = await browser.newContext({ viewport: phone, ...options });
      const page = await context.newPage();
      await page.addInitScript(countPaints);
      await page.goto(server.address + path);
      if (options.javaScriptEnabled !== false)
        await page.locator('[data-ready]').waitFor({ state: 'attached' });
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    }
  };
}

/** What is measured is the page, not what a service worker stores behind it: contexts get one only where they ask. */
function blockServiceWorkers(browser: Browser): void {
  const newContext = browser.newContext.bind(browser);
  browser.newContext = (options) => newContext({ serviceWorkers: 'block', ...options });
}

/** In the page: keeps the canvases that wait for a frame from the painter in `window.unpainted`. */
function countPaints(): void {
  const unpainted = ((window as unknown as Painted).unpainted = new Set<number>());
  const send = Worker.prototype.postMessage;
  const heard = new WeakSet<Worker>();
  Worker.prototype.postMessage = function (this: Worker, order: { kind?: string; id: number }, ...rest) {
    if (!heard.has(this))
      this.addEventListener('message', ({ data: { kind, id } }) => {
        if (kind === 'painted' || kind === 'failed') unpainted.delete(id);
      });
    heard.add(this);
    if (order.kind === 'paint') unpainted.add(order.id);
    if (order.kind === 'close') unpainted.delete(order.id);
    Reflect.apply(send, this, [order, ...rest]);
  };
}
interface Painted {
  unpainted?: Set<number>;
}

/**
 * Waits until nothing has moved, the scene of this place is there, and the worker has painted all it was asked for:
 * `frames` frames with the same place and the same picture.
 */
export const settle = (page: Page, frames = 8): Promise<void> =>
  page.evaluate(async (frames) => {
    const busy = () => {
      const stage = document.querySelector<HTMLElement>('[data-stage]');
      const section = stage?.dataset['section'];
      const arrived = !section || !stage.clientHeight || stage.querySelector(`[data-scene="${section}"]`);
      return !arrived || (window as unknown as Painted).unpainted?.size;
    };
    const seen = () => {
      const stage = document.querySelector<HTMLElement>('[data-stage]');
      return JSON.stringify([scrollY, { ...stage?.dataset }, stage?.innerHTML]);
    };
    for (let still = 0, last = ''; still < frames;) {
      await new Promise(requestAnimationFrame);
      const now = seen();
      still = now === last && !busy() ? still + 1 : 0;
      last = now;
    }
  }, frames);

/** What the stage says it draws. */
export const drawn = (page: Page): Promise<Record<string, string | undefined>> =>
  page.evaluate(() => ({ ...document.querySelector<HTMLElement>('[data-stage]')!.dataset }));

/** The ids of the steps marked as being read. */
export const active = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...document.querySelectorAll('[data-active]')].map(({ id }) => id));

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
