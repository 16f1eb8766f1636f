import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { active, desk, drawn, openSite, phone, settle, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const order: string[] = story.flatMap(({ steps }) => steps.map((step) => step.id));

/** Scrolls to every 25th pixel from one step to another and notes the steps marked as read at each. */
const sweep = (page: Page, from: string, to: string): Promise<string[][]> =>
  page.evaluate(
    async ([from, to]) => {
      const topOf = (id: string) => document.getElementById(id)!.getBoundingClientRect().top + scrollY;
      const [start, end] = [topOf(from!) - innerHeight, topOf(to!)];
      const seen: string[][] = [];
      for (let y = Math.max(0, start); y <= end; y += 25) {
        scrollTo(0, y);
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        seen.push([...document.querySelectorAll('[data-active]')].map(({ id }) => id));
      }
      return seen;
    },
    [from, to]
  );

/** Goes to a step by its fragment, as a link does. */
async function jump(page: Page, step: string): Promise<void> {
  await page.evaluate((id) => location.replace(`#${id}`), step);
  await page.locator(`[data-stage][data-step="${step}"]`).waitFor();
  await settle(page);
}

describe('the step being read', () => {
  it('is exactly one at every 25 pixels, before and after the window grows from 664 to 745', async () => {
    const page = await site.open('', { viewport: { width: 390, height: 664 } });
    const sections = [story[0].steps[0].id, story[1].steps.at(-1)!.id] as const;
    for (const height of [664, 745]) {
      await page.setViewportSize({ width: 390, height });
      await settle(page);
      const seen = await sweep(page, ...sections);
      expect(seen.length).toBeGreaterThan(100);
      expect(seen.filter((steps) => steps.length !== 1)).toEqual([]);
      const indexes = seen.map(([step]) => order.indexOf(step!));
      expect(indexes).toEqual(indexes.toSorted((a, b) => a - b));
      expect(new Set(indexes).size).toBe(story[0].steps.length + story[1].steps.length);
    }
    await page.context().close();
  });

  it('is the last after a jump from the top to the end, and the first after one back', async () => {
    for (const viewport of [phone, desk]) {
      const page = await site.open('', { viewport });
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      await settle(page);
      expect(await active(page)).toEqual([order.at(-1)]);
      await page.evaluate(() => scrollTo(0, 0));
      await settle(page);
      expect(await active(page)).toEqual([order[0]]);
      await page.context().close();
    }
  });

  it('is the same, and its words stand still, when the address bar comes or goes', async () => {
    const page = await site.open('#many-fields', { viewport: phone });
    for (const step of [order[1]!, order[20]!, order.at(-2)!]) {
      await jump(page, step);
      const top = () =>
        page.locator(`#${step} .words`).evaluate((words) => words.getBoundingClientRect().top);
      const before = await top();
      for (const height of [760, 844]) {
        await page.setViewportSize({ width: 390, height });
        await settle(page);
        expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
        expect(await active(page)).toEqual([step]);
      }
    }
    await page.context().close();
  });

  it('stays when the phone is turned and when the text grows', async () => {
    const page = await site.open('', { viewport: phone });
    for (const step of [order[0]!, order[30]!, order.at(-1)!]) {
      await page.setViewportSize(phone);
      await jump(page, step);
      await page.setViewportSize({ width: 844, height: 390 });
      await settle(page);
      expect(await active(page), 'turned').toEqual([step]);
      await page.setViewportSize(phone);
      await settle(page);
      expect(await active(page), 'turned back').toEqual([step]);
      await page.evaluate(() => (document.documentElement.style.fontSize = '130%'));
      await settle(page);
      expect(await active(page), 'larger text').toEqual([step]);
      await page.evaluate(() => (document.documentElement.style.fontSize = ''));
      await settle(page);
    }
    await page.context().close();
  });
});

describe('what is drawn', () => {
  it('rewinds when scrolled back', async () => {
    const page = await site.open(`#${story[2].steps[1].id}`, { viewport: desk });
    await settle(page, 30);
    const start = await page.evaluate(() => scrollY);
    const places = Array.from({ length: 12 }, (_, index) => start + index * 137);
    const look = async (y: number) => {
      await page.evaluate((y) => scrollTo(0, y), y);
      await settle(page, 20);
      return drawn(page);
    };
    const down: unknown[] = [];
    for (const y of places) down.push(await look(y));
    for (const y of places.toReversed()) expect(await look(y)).toEqual(down.pop());
    await page.context().close();
  });

  it('draws nothing at rest: no frame is asked for in a second', async () => {
    const page = await site.open(`#${story[2].steps[1].id}`, { viewport: desk });
    await settle(page, 30);
    await page.waitForTimeout(600);
    const frames = await page.evaluate(async () => {
      const real = window.requestAnimationFrame;
      let count = 0;
      window.requestAnimationFrame = (callback) => {
        count += 1;
        return real(callback);
      };
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return count;
    });
    expect(frames).toBe(0);
    await page.context().close();
  });
});

describe('scrolling', () => {
  it('is the browser’s own: a fling of 3,000 pixels ends after 3,000 pixels', async () => {
    const page = await site.open(`#${story[1].steps[0].id}`, { viewport: desk });
    await settle(page);
    const start = await page.evaluate(() => scrollY);
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 3000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(start + 3000);
    await settle(page, 20);
    expect(await page.evaluate(() => scrollY)).toBe(start + 3000);
    await page.context().close();
  });

  it('follows the keyboard: focus in a step brings its picture, clear of the stage', async () => {
    const page = await site.open('', { viewport: phone });
    const step = story[3].steps[2].id;
    await page.locator(`#${story[3].steps[1].id} a`).last().focus();
    await page.keyboard.press('Tab');
    await page.locator(`[data-stage][data-step="${step}"]`).waitFor();
    await settle(page);
    const [focused, stage] = await page.evaluate(() => [
      document.activeElement!.getBoundingClientRect().top,
      document.querySelector('[data-stage]')!.getBoundingClientRect().bottom
    ]);
    expect(focused).toBeGreaterThanOrEqual(stage!);
    await page.context().close();
  });
});

describe('focus', () => {
  it.each([phone, { width: 360, height: 640 }, desk])(
    'in the picture or the bar never moves the page, %o',
    async (viewport) => {
      const page = await site.open('', { viewport });
      for (const step of ['guess-the-lag', 'walls-rise', 'lock-a-paper', 'draw-the-line']) {
        await jump(page, step);
        await settle(page, 30);
        const moved = await page.evaluate(async () => {
          const start = scrollY;
          const controls = document.querySelectorAll<HTMLElement>(
            '.bar > button, [data-scene]:not([inert]) :is(button, input, a, [tabindex])'
          );
          for (const control of controls) {
            control.focus();
            await new Promise(requestAnimationFrame);
            if (scrollY !== start) return control.outerHTML;
          }
          return controls.length > 1 ? '' : 'no controls';
        });
        expect(moved, step).toBe('');
      }
      await page.context().close();
    }
  );
});

describe('when the browser or a scene lets the story down', () => {
  const plain = async (page: Page) => {
    await expect.poll(() => page.locator('[data-view]').getAttribute('data-view')).toBe('plain');
    expect(await page.locator('[data-stage]').isVisible()).toBe(false);
    expect(await page.locator('section figure img').first().isVisible()).toBe(true);
    expect(await page.locator(`#${order.at(-1)}`).isVisible()).toBe(true);
  };

  it('is the plain page without IntersectionObserver', async () => {
    const context = await site.browser.newContext({ viewport: phone });
    const page = await context.newPage();
    await page.addInitScript(() => Reflect.deleteProperty(window, 'IntersectionObserver'));
    await page.goto(site.address);
    await plain(page);
    await context.close();
  });

  it('is the plain page when the observer throws', async () => {
    const context = await site.browser.newContext({ viewport: phone });
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.IntersectionObserver = class {
        constructor() {
          throw new Error('broken');
        }
      } as unknown as typeof IntersectionObserver;
    });
    await page.goto(site.address);
    await plain(page);
    await context.close();
  });
});
