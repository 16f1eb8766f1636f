import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { openSite, settle, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const screens = [
  [320, 256],
  [360, 640],
  [390, 844],
  [844, 390],
  [768, 1024],
  [1024, 768],
  [1366, 768],
  [1440, 900],
  [1920, 1080]
] as const;

const pinned = (page: Page) =>
  page.locator('[data-stage]').evaluate((stage) => getComputedStyle(stage).position === 'sticky');

describe.each(screens)('at %i × %i', (width, height) => {
  it('nothing overflows sideways, no step hides under the stage, no word lies on it', async () => {
    const page = await site.open('', { viewport: { width, height } });
    for (const section of [story[0], story[3], story[8]]) {
      const step = section.steps[1].id;
      await page.evaluate((id) => location.replace(`#${id}`), step);
      await settle(page);
      const seen = await page.evaluate((id) => {
        const stage = document.querySelector('[data-stage]')!.getBoundingClientRect();
        const words = document.querySelector(`#${id} .words`)!.getBoundingClientRect();
        return {
          overflow: document.documentElement.scrollWidth - innerWidth,
          apart:
            stage.bottom <= words.top + 1 ||
            words.bottom <= stage.top + 1 ||
            stage.right <= words.left + 1 ||
            words.right <= stage.left + 1,
          whole: words.top >= -1 && words.bottom <= innerHeight + 1,
          room: words.height <= innerHeight
        };
      }, step);
      expect(seen.overflow).toBeLessThanOrEqual(0);
      expect(seen.apart).toBe(true);
      if (seen.room) expect(seen.whole).toBe(true);
    }
    await page.context().close();
  });
});

describe('low screens', () => {
  it.each([
    [844, 390],
    [320, 256]
  ])(
    'nothing sticks over more than a fifth of %i × %i, and the stage stands above its steps',
    async (width, height) => {
      const page = await site.open('s/strong-but-closed/', { viewport: { width, height } });
      await settle(page);
      expect(await pinned(page)).toBe(false);
      const stuck = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
          .filter((element) => element.checkVisibility() && element.offsetHeight > 0.2 * innerHeight)
          .map((element) => element.className)
      );
      expect(stuck).toEqual([]);
      const [stage, first] = await page.evaluate((id) => {
        const top = (element: Element) => element.getBoundingClientRect().top;
        return [top(document.querySelector('[data-stage]')!), top(document.getElementById(id)!)];
      }, story[2].steps[0].id);
      expect(stage).toBeLessThan(first!);
      const overlapping = await page.evaluate(() =>
        [...document.querySelectorAll('section')]
          .filter((section) => {
            const still = section.querySelector('figure img')!.getBoundingClientRect();
            return still.bottom > section.querySelector('.words')!.getBoundingClientRect().top;
          })
          .map(({ id }) => id)
      );
      expect(overlapping).toEqual([]);
      await page.context().close();
    }
  );
});

describe('large text', () => {
  it('fits whole under the stage on a phone, or the stage no longer sticks', async () => {
    for (const [width, height, size] of [
      [360, 640, '100%'],
      [360, 640, '130%'],
      [412, 915, '130%'],
      [390, 844, '200%']
    ] as const) {
      const page = await site.open('', { viewport: { width, height } });
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), size);
      await settle(page, 20);
      if (await pinned(page)) {
        const [tallest, room] = await page.evaluate(() => {
          const stage = document.querySelector<HTMLElement>('[data-stage]')!;
          const under = stage.offsetHeight + Number.parseFloat(getComputedStyle(stage).top);
          const heights = [...document.querySelectorAll<HTMLElement>('.text .words')].map(
            (words) => words.offsetHeight
          );
          return [Math.max(...heights), innerHeight - under];
        });
        expect(tallest).toBeLessThanOrEqual(room!);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.context().close();
    }
  });
});

describe('loading', () => {
  it('moves nothing: layout shift at most 0.01', async () => {
    for (const path of ['', 's/seed-corn/']) {
      const context = await site.browser.newContext({ viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(site.address + path);
      await page.locator('[data-ready]').waitFor();
      await settle(page, 30);
      const total = await page.evaluate(() =>
        (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0)
      );
      expect(total).toBeLessThanOrEqual(0.01);
      await context.close();
    }
  });
});
