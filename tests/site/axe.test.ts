import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { goTo, openSite, openStory, type Site } from './site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What axe finds wrong on the page as it stands: the rule, and where. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run()
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`)
  );
}

const screens = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 }
];

describe.each(screens)('axe at $width×$height', (viewport) => {
  describe.each(['light', 'dark'] as const)('the story, %s', (scheme) => {
    let page: Page;
    beforeAll(async () => {
      page = await openStory(site, viewport, scheme);
    });
    afterAll(() => page.close());

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

  it.each(['sources/', 'method/', 'print/', 's/one-open-paper/'])(
    'finds nothing wrong with /%s',
    async (path) => {
      const page = await site.browser.newPage({ viewport, reducedMotion: 'reduce' });
      await page.goto(site.address + path);
      await page.waitForLoadState('networkidle');
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  );

  it('finds nothing wrong with a card of the family tree', async () => {
    const page = await openStory(site, viewport);
    await goTo(page, 'one-open-paper', 'both-sides-build');
    await page.locator('[data-work="llama"]').dispatchEvent('click');
    await page.locator('.card details').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});
