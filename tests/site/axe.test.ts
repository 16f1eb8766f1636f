import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { desk, goTo, openSite, phone, places, settle, type Site } from './visit.ts';
import { violations } from './violations.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each([phone, desk])('axe at $width×$height', (viewport) => {
  const calm = { viewport, reducedMotion: 'reduce' } as const;

  describe.each(['light', 'dark'] as const)('the story, %s', (scheme) => {
    let page: Page;
    beforeAll(async () => {
      page = await site.open('', { ...calm, colorScheme: scheme });
    });
    afterAll(() => page.context().close());

    it('finds nothing wrong with the opening', async () => {
      expect(await violations(page)).toEqual([]);
    });

    it.each(story.map(({ id, steps }) => ({ id, steps: steps.map((step) => step.id) })))(
      'finds nothing wrong in $id',
      async ({ id, steps }) => {
        const several = [steps[0]!, steps[Math.floor(steps.length / 2)]!, steps.at(-1)!];
        // The dark theme differs in its colours only, and they are the same in every step.
        for (const step of scheme === 'light' ? several : several.slice(-1)) {
          await goTo(page, id, step);
          expect(await violations(page), step).toEqual([]);
        }
      }
    );
  });

  it.each([
    'sources/',
    'method/',
    'print/',
    'print/slides/',
    'print/notes/',
    's/one-open-paper/',
    'notes/',
    'teach/',
    'teach/worksheet/',
    'teach/key/',
    'teach/picture/'
  ])('finds nothing wrong with /%s', async (path) => {
    const page = await site.browser.newPage(calm);
    await page.goto(site.address + path);
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('finds nothing wrong with a card of the family tree', async () => {
    const page = await site.open('', calm);
    await goTo(page, 'one-open-paper', 'both-sides-build');
    await page.locator('[data-work="llama"]').dispatchEvent('click');
    await page.locator('.card details').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

describe.each(['light', 'dark', 'projector'] as const)('axe on slides, %s', (theme) => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open('s/warning/?present', {
      viewport: { width: 1024, height: 768 },
      reducedMotion: 'reduce',
      colorScheme: theme === 'dark' ? 'dark' : 'light'
    });
    await page.locator('.slides').waitFor();
    if (theme === 'projector') await page.keyboard.press('c');
  });
  afterAll(() => page.context().close());

  it('finds nothing wrong with a slide of each section', async () => {
    const numbers = story.map(
      ({ steps }) => 1 + places.findIndex(({ step }) => step === (steps[2] ?? steps[0]).id)
    );
    for (const number of numbers) {
      await page.keyboard.type(`${number}`);
      await page.keyboard.press('Enter');
      await page.locator(`[data-slide-number="${number}"]`).waitFor();
      await settle(page, 4);
      await page.mouse.move(number, 300);
      expect(await violations(page), `${number}`).toEqual([]);
    }
  });

  it.each(['o', 'g', '?', 'q'])('finds nothing wrong with what %s opens', async (key) => {
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
    await settle(page, 2);
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
