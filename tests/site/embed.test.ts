import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { AxeResults } from 'axe-core';
import type { BrowserContextOptions, Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { snippetOf, type Embedding } from '#stage/embed/snippet.ts';
import { openSite, type Site } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const widths = [320, 600, 900] as const;

let site: Site;
/** Of another origin: the site calls itself localhost. */
let other: Server;
let page = '';
const faults: string[] = [];
beforeAll(async () => {
  site = await openSite();
  other = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(page));
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  await site.close();
  await new Promise((done) => other.close(done));
});

type Wanted = Omit<Embedding, 'home'> & { readonly width?: number; readonly height?: number };

/** A bare page elsewhere with these snippets pasted; whatever goes wrong in it, or asks anybody else, is a fault. */
async function paste(wanted: readonly Wanted[], options: BrowserContextOptions = {}) {
  const pasted = wanted.map(({ width = 600, height, ...embedding }) => {
    const snippet = snippetOf({ ...embedding, home: site.address });
    return `<div style="width: ${width}px">${
      height ? snippet.replace(/height="\d+"/, `height="${height}"`) : snippet
    }</div>`;
  });
  page = `<!doctype html><html lang="en"><head><title>A course</title><script>
    heard = [];
    addEventListener('message', (event) => heard.push([event.origin, event.data]));
  </script></head><body><main><h1>A course</h1>${pasted.join('')}</main></body></html>`;
  const host = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  const context = await site.browser.newContext({
    viewport: { width: 1000, height: 3000 },
    reducedMotion: 'reduce',
    ...options
  });
  const opened = await context.newPage();
  opened.on('pageerror', (error) => faults.push(String(error)));
  opened.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  opened.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (![new URL(site.address).origin, new URL(host).origin].includes(origin)) faults.push(request.url());
  });
  await opened.goto(host);
  const frames = opened.frames().slice(1);
  if (options.javaScriptEnabled !== false)
    for (const frame of frames) await frame.locator('[data-ready] [data-scene]').waitFor();
  return { page: opened, frames };
}

const close = (page: Page) => page.context().close();
const stageOf = (frame: Frame) =>
  frame.locator('[data-stage]').evaluate((stage) => ({ ...(stage as HTMLElement).dataset }));
/** The document's height, what of it the frame shows, and what sticks out sideways. */
const sizesOf = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
    return { height: scrollHeight, shown: innerHeight, beside: scrollWidth - clientWidth };
  });

describe('a section pasted into a page of another origin', () => {
  it.each(story.map(({ id, steps }) => ({ id, steps })))(
    'shows $id in 320, 600 and 900 px, as high as it is, step by step',
    async ({ id, steps }) => {
      const opened = await paste(widths.map((width) => ({ section: id, width, automatic: true })));
      expect(opened.frames).toHaveLength(widths.length);
      for (const frame of opened.frames) {
        expect(await frame.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
        expect(await stageOf(frame)).toMatchObject({ section: id, step: steps[0]!.id });
        await expect.poll(() => sizesOf(frame).then(({ height, shown }) => shown - height)).toBe(0);
        expect((await sizesOf(frame)).beside).toBeLessThanOrEqual(0);
        const button = (name: string) => frame.getByRole('button', { name, exact: true });
        await button('Next').click();
        expect(await stageOf(frame)).toMatchObject({ section: id, step: steps[1]!.id });
        expect(await frame.locator('.steps [role="status"]').innerText()).toBe(`2 of ${steps.length}`);
        await button('Previous').click();
        expect((await stageOf(frame))['step']).toBe(steps[0]!.id);
      }
      await close(opened.page);
      expect(faults.splice(0)).toEqual([]);
    }
  );

  it('tells its height to the page and to learning platforms, again when it changes, and then no more', async () => {
    const opened = await paste([{ section: 'warning', automatic: true }]);
    const frame = opened.frames[0]!;
    const heard = () =>
      opened.page.evaluate(() => (window as unknown as { heard: [string, unknown][] }).heard);
    const before = (await sizesOf(frame)).height;
    await frame.getByText('The strongest objection').click();
    await expect.poll(async () => (await sizesOf(frame)).height).toBeGreaterThan(before);
    const { height } = await sizesOf(frame);
    const origin = new URL(site.address).origin;
    await expect
      .poll(async () => (await heard()).slice(-2))
      .toEqual([
        [origin, { type: 'seed-corn:height', section: 'warning', height }],
        [origin, JSON.stringify({ subject: 'lti.frameResize', height })]
      ]);
    await expect.poll(async () => (await sizesOf(frame)).shown).toBe(height);
    const many = (await heard()).length;
    await frame.evaluate(async () => {
      for (let i = 0; i < 30; i++) await new Promise(requestAnimationFrame);
    });
    expect((await heard()).length).toBe(many);
    await close(opened.page);
  });

  it('begins at the step it is told, and a wall can be raised; nothing is kept on the device', async () => {
    const opened = await paste([{ section: 'strong-but-closed', step: 'walls-rise' }]);
    const frame = opened.frames[0]!;
    await expect.poll(async () => (await stageOf(frame))['kept']).toBeTruthy();
    const before = await stageOf(frame);
    expect(before['step']).toBe('walls-rise');
    await frame.locator('[data-stage] button[aria-pressed="false"]').first().click();
    await expect.poll(async () => (await stageOf(frame))['kept']).not.toBe(before['kept']);
    expect((await opened.page.context().storageState()).origins).toEqual([]);
    await close(opened.page);
  });

  it('can be used by scrolling inside a frame 400 px high', async () => {
    const opened = await paste([{ section: 'warning', width: 320, height: 400 }], { hasTouch: true });
    const frame = opened.frames[0]!;
    const { height, shown } = await sizesOf(frame);
    expect(shown).toBe(400);
    expect(height).toBeGreaterThan(shown);
    // The wheel over the picture scrolls what is in the frame.
    await frame.locator('[data-stage]').hover();
    await opened.page.mouse.wheel(0, 260);
    await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(0);
    await frame.getByRole('button', { name: 'Next' }).click();
    expect((await stageOf(frame))['step']).toBe('one-kernel');
    const full = frame.getByRole('link', { name: 'Read this in the full story' });
    await full.scrollIntoViewIfNeeded();
    const { y } = (await full.boundingBox())!;
    expect(y).toBeLessThan(400 + 120);
    await close(opened.page);
  });

  it('leads out of the frame by every link, to the story at the step shown', async () => {
    const opened = await paste([{ section: 'warning' }]);
    const frame = opened.frames[0]!;
    const address = frame.url();
    await frame.getByRole('button', { name: 'Next' }).click();
    const follow = async (name: string | RegExp) => {
      const tab = opened.page.context().waitForEvent('page');
      await frame.getByRole('link', { name }).first().click();
      const at = (await tab).url();
      await (await tab).close();
      return at;
    };
    expect(await follow('Read this in the full story')).toBe(`${site.address}s/warning/#one-kernel`);
    await frame.getByRole('button', { name: 'Previous' }).click();
    await frame.getByRole('link', { name: /said/ }).click();
    const note = frame.getByRole('dialog');
    const box = (await note.boundingBox())!;
    const mark = (await frame.getByRole('link', { name: /said/ }).boundingBox())!;
    // Beside its mark, as the foot of a frame may be far out of sight.
    const apart = Math.max(box.y - (mark.y + mark.height), mark.y - (box.y + box.height));
    expect(apart).toBeLessThan(20);
    const tab = opened.page.context().waitForEvent('page');
    await note.locator('a[href*="/sources/"]').first().click();
    expect((await tab).url()).toContain('/sources/#');
    expect(frame.url()).toBe(address);
    await close(opened.page);
  });

  it.each(['light', 'dark'] as const)('axe finds nothing wrong with it, %s', async (colorScheme) => {
    const opened = await paste(
      [
        { section: 'warning', width: 320 },
        { section: 'break-it', width: 900 }
      ],
      { colorScheme }
    );
    for (const frame of opened.frames) {
      await frame.evaluate(axe);
      const { violations } = await frame.evaluate(() =>
        (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()
      );
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual(
        []
      );
    }
    await close(opened.page);
  });

  it('has the still, every step and the way to the story without script', async () => {
    const opened = await paste([{ section: 'warning', height: 400 }], { javaScriptEnabled: false });
    const frame = opened.page.frameLocator('iframe');
    const still = frame.locator('.still img');
    await still.scrollIntoViewIfNeeded();
    expect(await still.isVisible()).toBe(true);
    const { steps } = story.find(({ id }) => id === 'warning')!;
    expect(await frame.locator('li[data-step-words]:visible').count()).toBe(steps.length);
    expect(await frame.getByRole('button').count()).toBe(0);
    expect(
      await frame.getByRole('link', { name: 'Read this in the full story' }).getAttribute('href')
    ).toMatch(/s\/warning\/$/);
    await close(opened.page);
  });
});
