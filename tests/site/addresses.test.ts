import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { active, desk, openSite, phone, settle, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const built = (path: string) => readFileSync(resolve(import.meta.dirname, '../../build', path), 'utf8');
const pathOf = (page: Page) => page.evaluate(() => location.pathname + location.search + location.hash);
const scrollBy = (page: Page, distance: number) => page.evaluate((by) => window.scrollBy(0, by), distance);

describe('a page of its own for each section', () => {
  it('has a picture of its own that stands alone', () => {
    for (const { id } of story)
      expect(existsSync(resolve(import.meta.dirname, `../../build/s/${id}/still.svg`))).toBe(true);
  });

  it('holds the whole story, says where the reader is, and no inline style', () => {
    for (const [index, { id, heading }] of story.entries()) {
      const html = built(`s/${id}/index.html`);
      expect(html).toContain(`You are at section ${index + 1} of ${story.length}`);
      for (const other of story) expect(html).toContain(`<section id="${other.id}"`);
      expect(html.split('<section id=').length - 1).toBe(story.length);
      expect(html).toContain(heading);
      expect(html).not.toMatch(/ style="/);
    }
  });

  it.each([phone, desk])('shows its heading in the first screen, %o', async (viewport) => {
    for (const { id } of [story[0], story[4], story[9]]) {
      const page = await site.open(`s/${id}/`, { viewport });
      await settle(page);
      const [top, bottom, stage] = await page.evaluate((id) => {
        const heading = document.getElementById(`${id}-heading`)!.getBoundingClientRect();
        const box = document.querySelector('[data-stage]')!.getBoundingClientRect();
        return [heading.top, heading.bottom, innerWidth < 960 ? box.bottom : 0];
      }, id);
      expect(top).toBeGreaterThanOrEqual(stage!);
      expect(bottom).toBeLessThan(viewport.height);
      expect((await active(page))[0]).toBe(story.find((section) => section.id === id)!.steps[0].id);
      await page.context().close();
    }
  });

  it('places a step by its fragment, under the stage and with its picture', async () => {
    for (const path of ['#seed-corn', `s/seed-corn/#${story[6].steps[2].id}`, `#${story[6].steps[2].id}`]) {
      const page = await site.open(path, { viewport: phone });
      await settle(page);
      const step = path === '#seed-corn' ? story[6].steps[0].id : story[6].steps[2].id;
      expect(await active(page)).toEqual([step]);
      const top = await page
        .locator(`#${step} .words`)
        .evaluate((words) => words.getBoundingClientRect().top);
      const stage = await page.locator('[data-stage]').evaluate((box) => box.getBoundingClientRect().bottom);
      expect(top).toBeGreaterThanOrEqual(stage);
      await page.context().close();
    }
  });
});

describe('the address', () => {
  it('stays as it came until the reader scrolls, then follows at rest, in one history entry', async () => {
    const page = await site.open('s/seed-corn/', { viewport: desk });
    await settle(page);
    await page.waitForTimeout(700);
    expect(await pathOf(page)).toBe('/s/seed-corn/');
    const entries = await page.evaluate(() => history.length);
    await scrollBy(page, 1200);
    await expect.poll(() => pathOf(page)).toMatch(/^\/s\/seed-corn\/#/);
    const [step] = await active(page);
    expect(await pathOf(page)).toBe(`/s/seed-corn/#${step}`);
    for (let i = 0; i < 5; i += 1) await scrollBy(page, 400);
    await page.waitForTimeout(700);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.evaluate(() => scrollTo(0, 0));
    await expect.poll(() => pathOf(page)).toBe('/');
    await page.context().close();
  });

  it('leaves a link to a passage alone: its words are in sight, clear of the stage, and nothing is rewritten', async () => {
    const words = story[6].steps[0].text[0].split(' ').slice(0, 7).join(' ');
    const page = await site.open(`#:~:text=${encodeURIComponent(words)}`, { viewport: phone });
    await settle(page, 30);
    await page.waitForTimeout(700);
    expect(await pathOf(page)).toBe('/');
    const [top, stage] = await page.evaluate((id) => {
      const passage = document.querySelector(`#${id} .words`)!.getBoundingClientRect();
      return [passage.top, document.querySelector('[data-stage]')!.getBoundingClientRect().bottom];
    }, story[6].steps[0].id);
    expect(top).toBeGreaterThanOrEqual(stage!);
    expect(top).toBeLessThan(phone.height);
    expect(await active(page)).toEqual([story[6].steps[0].id]);
    await page.context().close();
  });

  it('does not change while the reader is still scrolling', async () => {
    const page = await site.open('', { viewport: desk });
    await settle(page);
    for (let i = 0; i < 12; i += 1) {
      await scrollBy(page, 300);
      await page.waitForTimeout(60);
      expect(await pathOf(page)).toBe('/');
    }
    await page.context().close();
  });

  it('leads back to the same step after a reload', async () => {
    for (const [section, index] of [
      [story[0], 0],
      [story[5], 2],
      [story[9], story[9].steps.length - 1]
    ] as const) {
      const page = await site.open('', { viewport: phone });
      const step = section.steps[index]!.id;
      await page.evaluate((id) => (location.hash = id), step);
      await page.locator(`[data-stage][data-step="${step}"]`).waitFor();
      await scrollBy(page, 30);
      await expect.poll(() => pathOf(page)).toBe(`/s/${section.id}/#${step}`);
      const before = await page.locator(`#${step}`).evaluate((box) => box.getBoundingClientRect().top);
      await page.reload();
      await page.locator('[data-ready]').waitFor();
      await settle(page);
      expect(await active(page)).toEqual([step]);
      const after = await page.locator(`#${step}`).evaluate((box) => box.getBoundingClientRect().top);
      expect(Math.abs(after - before)).toBeLessThan(4);
      await page.context().close();
    }
  });

  it('leads back to the same place of the plain page after a reload', async () => {
    const page = await site.open('?view=plain#labs-hire', { viewport: phone });
    const place = () => page.locator('#labs-hire').evaluate((box) => box.getBoundingClientRect().top);
    await settle(page);
    await scrollBy(page, 40);
    await expect.poll(() => pathOf(page)).toBe('/s/seed-corn/?view=plain#labs-hire');
    const before = await place();
    await page.reload();
    await page.locator('[data-ready]').waitFor();
    await settle(page);
    expect(Math.abs((await place()) - before)).toBeLessThan(4);
    await page.context().close();
  });

  it('leads back to the same step from another page', async () => {
    const page = await site.open('', { viewport: desk });
    const step = story[4].steps[1].id;
    await page.evaluate((id) => (location.hash = id), step);
    await expect.poll(() => pathOf(page)).toBe(`/s/openness-strategy/#${step}`);
    await page.locator('.ending a[href*="method"]').evaluate((link: HTMLElement) => link.click());
    await page.waitForURL('**/method/**');
    await page.goBack();
    await page.locator(`[data-stage][data-step="${step}"]`).waitFor();
    expect(await active(page)).toEqual([step]);
    await page.context().close();
  });

  it('still leads everywhere after it has followed the reading', async () => {
    const page = await site.open('', { viewport: desk });
    await page.evaluate((id) => (location.hash = id), story[4].steps[1].id);
    await expect.poll(() => pathOf(page)).toContain('/s/openness-strategy/');
    const broken = await page.evaluate(async () => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href);
      const pages = new Set(
        links.map((href) => href.split('#')[0]!).filter((href) => href.startsWith(location.origin))
      );
      const answers = await Promise.all(
        [...pages].map(async (href) => [href, (await fetch(href)).status] as const)
      );
      return answers.filter(([, status]) => status !== 200);
    });
    expect(broken).toEqual([]);
    await page.context().close();
  });

  it.each([
    '?view=%3Cscript%3E',
    '?view=plain%00&presents',
    '#%E0%A4%A',
    '#constructor',
    '?__proto__[view]=plain'
  ])('falls back to the story for %s', async (path) => {
    const page = await site.open(path, { viewport: desk });
    await settle(page);
    expect(await page.locator('[data-view]').getAttribute('data-view')).toBe('scroll');
    expect(await active(page)).toEqual([story[0].steps[0].id]);
    await page.context().close();
  });
});
