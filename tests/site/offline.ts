import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';
import type { Site } from './visit.ts';

export const build = resolve(import.meta.dirname, '../../build');

/** Every file of a built site, from its root, without leading slash. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** The pages of a built site, each with the title that it must show; paths without leading slash. */
export const pagesOf = (folder: string): { path: string; title: string }[] =>
  filesOf(folder)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({
      path: file.slice(0, -'index.html'.length),
      title: plain(/<title>([^<]*)/.exec(readFileSync(join(folder, file), 'utf8'))![1]!)
    }));

const plain = (html: string): string =>
  html.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"').trim();

/** In the page: notes in `window.kept` that the service worker has told that all is kept. */
const listen = (): void => {
  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    if (data === 'kept') (window as unknown as { kept?: boolean }).kept = true;
  });
};

/** A browser of its own with service workers, in which this page has been opened once and everything is kept. */
export async function visitOnce(
  site: Site,
  path: string,
  options: BrowserContextOptions = {}
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await site.browser.newContext({ serviceWorkers: 'allow', ...options });
  await context.addInitScript(listen);
  const page = await context.newPage();
  await page.goto(site.address + path);
  await page.waitForFunction(() => (window as unknown as { kept?: boolean }).kept);
  return { context, page };
}

/** What a page asked for in vain from now on, by address and reason; what its worker did in the background is not counted. */
export function failuresOf(context: BrowserContext): string[] {
  const failed: string[] = [];
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Aborted is what a page had begun to ask for when it was left.
    if (!request.serviceWorker() && reason !== 'net::ERR_ABORTED') failed.push(`${request.url()}: ${reason}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${response.url()}: ${response.status()}`);
  });
  return failed;
}
