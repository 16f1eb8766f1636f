import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offlineLabels } from '#content/labels/offline.ts';
import { build, filesOf, visitOnce } from './offline.ts';
import { openSite, type Site } from './visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'seed-corn-'));
const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));

const versionOf = (): string => JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8')).version;

/** Puts another version on the host: every page has another title. Its name must not be a word of the site. */
function publish(version: `test-${string}`): void {
  const old = versionOf();
  for (const file of ['_app/version.json', 'service-worker.js'])
    edit(file, (text) => text.replaceAll(old, version));
  for (const file of filesOf(folder).filter((file) => file.endsWith('.html')))
    edit(file, (html) => html.replace(/<title>[^<]*/, `<title>Version ${version}`));
}

const shelves = (page: Page) => page.evaluate(() => caches.keys());
const titleOf = (page: Page, path: string) =>
  page.evaluate(async (path) => /<title>([^<]*)/.exec(await (await fetch(path)).text())?.[1], path);
/** Has the browser look for a newer version, and waits until it stands by. */
const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    while (!registration.waiting) await new Promise((done) => setTimeout(done, 50));
  });

let site: Site;
beforeAll(async () => {
  cpSync(build, folder, { recursive: true });
  publish('test-1');
  site = await openSite(folder);
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('another version', () => {
  it('does not take over while a page is open, then takes over whole, and the older one goes', async () => {
    const { context, page } = await visitOnce(site, 's/warning/');
    const [first] = await shelves(page);
    await page.evaluate(() => caches.open('of another site on this host'));
    publish('test-2');
    await update(page);
    const notes = await context.newPage();
    await notes.goto(`${site.address}sources/`);
    await page.reload();
    expect(await titleOf(page, site.address)).toBe('Version test-1');
    expect(await titleOf(notes, `${site.address}s/break-it/?present`)).toBe('Version test-1');
    expect(await shelves(page)).toContain(first);

    await page.close();
    expect(await titleOf(notes, site.address)).toBe('Version test-1');
    await notes.close();

    const later = await context.newPage();
    await expect
      .poll(async () => {
        await later.goto('about:blank');
        await later.goto(`${site.address}s/warning/`);
        return titleOf(later, `${site.address}s/warning/`);
      })
      .toBe('Version test-2');
    await context.setOffline(true);
    expect(await titleOf(later, `${site.address}s/break-it/?present`)).toBe('Version test-2');
    await expect.poll(() => shelves(later)).toHaveLength(2);
    expect(await shelves(later)).not.toContain(first);
    expect(await shelves(later)).toContain('of another site on this host');
    await context.close();
  });

  it('is offered at the end of the story, refused while another window presents, then read at the same place', async () => {
    const { context, page } = await visitOnce(site, '');
    const offer = page.getByRole('button', { name: offlineLabels.read });
    const bottom = () => page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await bottom();
    const tall = () => page.evaluate(() => document.body.scrollHeight);
    const height = await tall();
    const before = await titleOf(page, site.address);
    const [shelf] = await shelves(page);
    expect(await offer.count()).toBe(0);
    publish('test-3');
    await update(page);
    await offer.waitFor();
    expect(await tall()).toBe(height);

    const lesson = await context.newPage();
    let opened = 0;
    lesson.on('load', () => opened++);
    await lesson.goto(`${site.address}s/break-it/?present`);
    await lesson.locator('.slides').waitFor();
    expect(await lesson.getByRole('button', { name: offlineLabels.read }).count()).toBe(0);
    await page.bringToFront();
    await offer.click();
    await page.getByText(offlineLabels.others).waitFor();
    expect(await titleOf(page, site.address)).toBe(before);
    expect(await titleOf(lesson, site.address)).toBe(before);
    expect(opened).toBe(1);
    await lesson.close();

    await bottom();
    const address = page.url();
    const at = await page.evaluate(() => scrollY);
    // The browser may count the closed window for a moment longer.
    const renewed = page.waitForEvent('load');
    const asking = setInterval(() => void offer.click({ timeout: 500 }).catch(() => undefined), 1000);
    await renewed.finally(() => clearInterval(asking));
    await page.locator('[data-ready]').waitFor();
    expect(page.url()).toBe(address);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(at - 900);
    expect(await titleOf(page, `${site.address}s/warning/`)).toBe('Version test-3');
    expect(await shelves(page)).not.toContain(shelf);
    expect(await offer.count()).toBe(0);
    await context.close();
  });

  it('is not mixed with an older one: nothing is kept while the host changes', async () => {
    edit('_app/version.json', (text) => text.replaceAll('test-3', 'test-4'));
    const context = await site.browser.newContext({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    await page.goto(site.address);
    const failed = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.register('service-worker.js');
      const worker = registration.installing!;
      while (worker.state === 'installing') await new Promise((done) => setTimeout(done, 50));
      return worker.state;
    });
    expect(failed).toBe('redundant');
    edit('_app/version.json', (text) => text.replaceAll('test-4', 'test-3'));
    await context.close();
  });
});

describe('who saves data', () => {
  const frugal = () =>
    Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } });

  it.each(['s/warning/?present', 'teach/', 'notes/'])(
    'has nothing kept by reading, all of it by teaching: %s',
    async (path) => {
      const context = await site.browser.newContext({ serviceWorkers: 'allow' });
      await context.addInitScript(frugal);
      const page = await context.newPage();
      await page.clock.install();
      await page.goto(site.address);
      await page.locator('[data-ready]').waitFor();
      await page.clock.runFor(60_000);
      const registered = () =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
      expect(await registered()).toBe(0);
      await page.goto(site.address + path);
      await page.clock.runFor(60_000);
      await expect.poll(registered).toBe(1);
      await context.close();
    }
  );
  it('has all of it kept by turning the story into slides', async () => {
    const context = await site.browser.newContext({ serviceWorkers: 'allow' });
    await context.addInitScript(frugal);
    const page = await context.newPage();
    await page.goto(site.address);
    await page.locator('[data-ready]').waitFor();
    await page.keyboard.press('p');
    await page.locator('.slides').waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await context.close();
  });
});
