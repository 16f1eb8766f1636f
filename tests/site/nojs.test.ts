import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fill } from '#content/figures.ts';
import { story } from '#content/story.ts';
import { desk, openSite, phone, settle, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('without JavaScript', () => {
  it.each([phone, desk])('every word of every step can be read, %o', async (viewport) => {
    const page = await site.open('', { javaScriptEnabled: false, viewport });
    for (const { id, heading, summary, steps } of story) {
      const text = squeezed(await page.locator(`section#${id}`).innerText());
      expect(text).toContain(heading);
      expect(text).toContain(summary);
      for (const step of steps)
        for (const sentence of step.text)
          expect(text).toContain(squeezed(fill(typeof sentence === 'string' ? sentence : sentence.text)));
    }
    await page.context().close();
  });

  it('each section’s strongest objection opens without script, by a target of 44 px', async () => {
    const page = await site.open('', { javaScriptEnabled: false });
    for (const { id, objection } of story) {
      const summary = page.locator(`section#${id} > header summary`);
      const words = page.locator(`section#${id} > header details p`);
      expect(await words.isVisible()).toBe(false);
      expect((await summary.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      await summary.click();
      expect(squeezed(await words.innerText())).toContain(squeezed(fill(objection.text)));
    }
    await page.context().close();
  });

  it('each section has one still with its description, and no empty stage', async () => {
    const page = await site.open('', { javaScriptEnabled: false });
    expect(await page.locator('[data-stage]').isVisible()).toBe(false);
    for (const { id, steps } of story) {
      const image = page.locator(`section#${id} figure img`);
      expect(await image.count()).toBe(1);
      await image.scrollIntoViewIfNeeded();
      await expect
        .poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
        .toBe(360);
      expect(await image.getAttribute('alt')).toContain(steps.at(-1)!.description);
    }
    await page.context().close();
  });

  it('a section’s own page says where it is and a link jumps there', async () => {
    const page = await site.open('s/seed-corn/', { javaScriptEnabled: false });
    expect(await page.locator('.arrival').innerText()).toContain('You are at section 7 of 10');
    await page.locator('.arrival a').first().click();
    expect(await page.locator('#seed-corn-heading').isVisible()).toBe(true);
    const top = await page.locator('#seed-corn-heading').boundingBox();
    expect(top!.y).toBeLessThan(phone.height);
    await page.context().close();
  });

  it('the opening says how long it is and what is in it', async () => {
    const page = await site.open('', { javaScriptEnabled: false });
    const text = await page.locator('.opening').innerText();
    expect(text).toMatch(/10 sections · about \d+ minutes/i);
    for (const { heading } of story) expect(text).toContain(heading);
    await page.context().close();
  });
});

describe('the plain layout', () => {
  it('has the stills in place of the stage, is remembered, and can be left again', async () => {
    const page = await site.open('', { viewport: desk });
    await page.getByLabel('Plain page').check();
    expect(await page.locator('[data-stage]').isVisible()).toBe(false);
    await expect.poll(() => page.evaluate(() => location.search)).toBe('?view=plain');
    await page.goto(site.address);
    await expect.poll(() => page.locator('[data-view]').getAttribute('data-view')).toBe('plain');
    await page.getByLabel('Moving picture').check();
    await settle(page);
    expect(await page.locator('[data-stage]').isVisible()).toBe(true);
    expect(await page.evaluate(() => location.search)).toBe('');
    await page.context().close();
  });
});

describe('the live stage', () => {
  it('is not paid for twice: no still is fetched by readers who have it', async () => {
    const context = await site.browser.newContext({ viewport: desk });
    const page = await context.newPage();
    const stills: string[] = [];
    page.on('request', (request) => {
      if (/still(-narrow)?\.svg$/.test(request.url())) stills.push(request.url());
    });
    await page.goto(site.address);
    await page.locator('[data-ready]').waitFor();
    for (const { id } of story) {
      await page.evaluate((id) => location.replace(`#${id}`), id);
      await settle(page);
    }
    expect(stills).toEqual([]);
    await context.close();
  });
});
