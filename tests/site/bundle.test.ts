import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slideOf } from '#content/slides/index.ts';
import { plain } from '#content/figures.ts';
import { machineLabels } from '#content/labels/machine.ts';
import { story } from '#content/story.ts';
import { teaching } from '#content/teaching/index.ts';
import { run } from '../../scripts/install.mjs';
import { differenceOf, photograph } from './photo.ts';
import { desk, drawn, goTo, openSite, phone, places, settle, type Site } from './visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'seed-corn-file-'));
const path = join(folder, 'under another name.html');
const file = pathToFileURL(path).href;

let site: Site;
let html: string;
beforeAll(async () => {
  expect(run('npx', ['tsx', 'scripts/bundle.ts', path])).toBe(0);
  html = readFileSync(path, 'utf8');
  site = await openSite();
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** What a page of the file asked for besides itself, and what its console said. */
interface Heard {
  readonly asked: string[];
  readonly said: string[];
}

/** The file opened by a double click, at a query or fragment. */
async function open(
  tail: string,
  options: BrowserContextOptions = {}
): Promise<[Page, Heard, BrowserContext]> {
  const context = await site.browser.newContext({ viewport: desk, offline: true, ...options });
  const heard: Heard = { asked: [], said: [] };
  context.on('request', (request) => {
    const url = request.url();
    if (!/^(data|blob):/.test(url) && url.replace(/[?#].*/, '') !== file) heard.asked.push(url);
  });
  context.on('console', (message) => heard.said.push(message.text()));
  context.on('weberror', (error) => heard.said.push(String(error.error())));
  const page = await context.newPage();
  await page.goto(file + tail);
  return [page, heard, context];
}

const silent: Heard = { asked: [], said: [] };

describe('the story as one file', () => {
  it('holds nothing that a browser would fetch, and forbids it', () => {
    const markup = html.replace(/<script\b[\s\S]*?<\/script>/g, '');
    for (const [, address] of markup.matchAll(/<(?!a\b)[a-z]+\b[^>]* (?:src|srcset|href)="([^"]*)"/g))
      expect(address).toMatch(/^(data:|https:\/\/seed-corn\.example\/$)/);
    expect(markup.match(/<link\b[^>]*>/g)!.map((link) => /rel="(\w+)"/.exec(link)![1])).toEqual([
      'icon',
      'canonical'
    ]);
    for (const [, address] of markup.matchAll(/url\((["']?[^)]{0,20})/g))
      expect(address).toMatch(/^["']?data:/);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)![1]!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|'self'|connect-src|script-src[^;]*unsafe|\*/);
  });

  it.each([desk, phone])(
    'draws what the site draws at the same steps, and asks for nothing, %o',
    async (viewport) => {
      const [page, heard, context] = await open('', { viewport });
      await page.locator('[data-ready]').waitFor({ state: 'attached' });
      const served = await site.open('', { viewport });
      for (const step of ['who-warns', 'two-worlds', 'five-years-on']) {
        const { section } = places.find((place) => place.step === step)!;
        await goTo(served, section, step);
        await goTo(page, section, step);
        await page.waitForTimeout(300);
        expect(await drawn(page)).toEqual(await drawn(served));
        expect((await drawn(page))['step']).toBe(step);
        const [one, other] = await Promise.all([photograph(page), photograph(served)]);
        expect((await differenceOf(served, one, other))[1]).toBeLessThan(0.002);
      }
      await expect.poll(() => page.url()).toBe(`${file}#five-years-on`);
      expect(heard).toEqual(silent);
      await Promise.all([context.close(), served.context().close()]);
    }
  );

  it('comes to the step that its address names, and follows links', async () => {
    const [page, heard, context] = await open('#line-falls');
    await expect.poll(async () => (await drawn(page))['step']).toBe('line-falls');
    await page.locator('.ending a', { hasText: 'ources' }).click();
    await page.locator('h1').waitFor();
    expect(page.url()).toBe(`${file}?at=/sources/`);
    await page.locator('main .back a').click();
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    expect(page.url()).toBe(`${file}?`);
    expect(heard).toEqual(silent);
    await context.close();
  });

  it('shares the address of the site, not its own', async () => {
    const [page, heard, context] = await open('#warning');
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    await page.locator('#warning header a[data-share]').click();
    await expect
      .poll(() => page.getByRole('dialog').getByRole('textbox').first().inputValue())
      .toBe('https://seed-corn.example/s/warning/');
    expect(heard).toEqual(silent);
    await context.close();
  });

  it('runs the machine and its hundred worlds', async () => {
    const [page, heard, context] = await open('?x=1&show=replay#break-it', { reducedMotion: 'reduce' });
    const machine = page.getByRole('dialog', { name: machineLabels.title });
    await machine
      .getByRole('combobox', { name: machineLabels.start })
      .selectOption({ label: machineLabels.presets.closed });
    await expect
      .poll(() => machine.locator('.heard').first().textContent(), { timeout: 60_000 })
      .toMatch(/^Sharing wins here\..* fewer in (9\d|100) of 100 worlds/);
    expect(heard).toEqual(silent);
    await context.close();
  });

  it('presents the slides, and the presenter’s window leads them', async () => {
    const [page, heard, context] = await open(`?present#${places[0]!.step}`);
    await page.locator('.slides').waitFor();
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.url()).toBe(`${file}?present#${places[1]!.step}`);
    const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    const shown = () => notes.locator('main').getAttribute('data-step');
    await expect.poll(shown).toBe(places[1]!.step);
    await notes.keyboard.press('PageDown');
    await expect.poll(shown).toBe(places[2]!.step);
    await expect.poll(() => page.url()).toBe(`${file}?present#${places[2]!.step}`);
    await settle(page);
    expect(await page.locator('.slide').innerText()).toContain(
      plain([slideOf(places[2]!.step)]).slice(0, 20)
    );
    const still = notes.locator(`[data-preview="${places[2]!.step}"] img`);
    await expect
      .poll(() => still.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth))
      .toBe(480);
    expect(heard).toEqual(silent);
    await context.close();
  });

  it.each(['/teach/', '/method/', '/print/slides/', '/print/notes/', '/data/seed-corn/'])(
    'has the page %s with its pictures',
    async (at) => {
      const [page, heard, context] = await open(`?at=${at}`);
      await page.locator('main h1').waitFor();
      for (const image of await page.locator('main img').all())
        expect(await image.getAttribute('src')).toMatch(/^(blob|data):/);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(2000);
      expect(heard).toEqual(silent);
      await context.close();
    }
  );

  it('can be read whole without JavaScript: words, pictures, notes and sources', async () => {
    const [page, heard, context] = await open('', { javaScriptEnabled: false });
    const text = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
    for (const { id, heading, steps } of story) {
      expect(text).toContain(heading);
      const image = page.locator(`section#${id} figure img`);
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth))
        .toBe(720);
      for (const { id: step } of steps) expect(await page.locator(`#${step}`).count()).toBe(1);
      expect(text).toContain(teaching[id].questions.recall[0]!);
    }
    const link = page.locator('section#warning .step a.mark').first();
    await link.click();
    const fragment = new URL(page.url()).hash.slice(1);
    expect(fragment).toMatch(/^(sources|method)--/);
    await page.locator(`[id="${fragment}"]`).waitFor();
    expect(heard).toEqual(silent);
    await context.close();
  });
});
