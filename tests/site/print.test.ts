import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { desk, openSite, settle, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Elements that a printer would repeat on each sheet or cut off. */
const troubles = () =>
  [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { position, display } = getComputedStyle(element);
      return display !== 'none' && element.clientHeight > 0 && ['fixed', 'sticky'].includes(position);
    })
    .map((element) => element.className);

describe('printing the story', () => {
  it('straight after loading puts every section’s still on paper', async () => {
    const context = await site.browser.newContext({ viewport: desk });
    const page = await context.newPage();
    const stills = new Set<string>();
    page.on('requestfinished', (request) => {
      if (request.url().endsWith('still.svg')) stills.add(new URL(request.url()).pathname);
    });
    await page.goto(site.address);
    await page.locator('[data-ready]').waitFor();
    await page.pdf({ format: 'A4' });
    expect([...stills].toSorted()).toEqual(story.map(({ id }) => `/s/${id}/still.svg`).toSorted());
    await context.close();
  });

  it('has no sticky or fixed part, shows every step, and hides what only a screen can use', async () => {
    const page = await site.open('#seed-corn', { viewport: desk });
    await settle(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(troubles)).toEqual([]);
    expect(await page.locator('[data-stage]').isVisible()).toBe(false);
    for (const { id, steps } of story) {
      expect(await page.locator(`section#${id} figure img`).isVisible()).toBe(true);
      for (const step of steps) expect(await page.locator(`#${step.id}`).isVisible()).toBe(true);
    }
    await page.context().close();
  });
});

describe('the print edition', () => {
  it('has every section, step and still without JavaScript', async () => {
    const page = await site.open('print/', { javaScriptEnabled: false, viewport: desk });
    for (const { id, heading, steps } of story) {
      expect(await page.locator(`section#${id} h2`).innerText()).toBe(heading);
      expect(
        await page.locator(`section#${id} img`).evaluate((img: HTMLImageElement) => img.naturalWidth)
      ).toBe(720);
      for (const step of steps)
        expect((await page.locator(`#${step.id}`).innerText()).length).toBeGreaterThan(60);
    }
    expect(await page.evaluate(troubles)).toEqual([]);
    await page.context().close();
  });
});
