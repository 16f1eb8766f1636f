import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright';
import { drawn, goTo, openSite, places, settle, type Site } from './visit.ts';
import { coloursOn, faultless, faultsOf, linesIn } from './words-on.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Scrolls back to where the picture of a step is half drawn; false where it stands in the flow, always whole. */
async function halfWay(page: Page, step: string): Promise<boolean> {
  const scrolled = await page.evaluate((id) => {
    const stage = document.querySelector('[data-stage]')!;
    if (getComputedStyle(stage).position !== 'sticky') return false;
    const { bottom, width } = stage.getBoundingClientRect();
    const beside = width < innerWidth * 0.9;
    const [trigger, arrive] = beside
      ? [0.7 * innerHeight, 0.05 * innerHeight]
      : [bottom + 0.85 * (innerHeight - bottom), bottom + 24];
    scrollBy({
      top: document.getElementById(id)!.getBoundingClientRect().top - (trigger + arrive) / 2,
      behavior: 'instant'
    });
    return true;
  }, step);
  if (scrolled) await settle(page, 4);
  return scrolled;
}

describe.each([
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 844, height: 390 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 }
])('the stage at $width×$height', (viewport) => {
  let page: Page;
  let decoder: Page;
  beforeAll(async () => {
    page = await site.open('', { viewport, reducedMotion: 'reduce' });
    decoder = await site.browser.newPage();
  });
  afterAll(async () => {
    await page.context().close();
    await decoder.close();
  });

  it.each(places)('draws $step, its words apart, whole and legible', async ({ section, step }) => {
    await goTo(page, section, step);
    const colours = await coloursOn(page, decoder);
    expect({ ...faultsOf(await linesIn(page)), blank: colours < 8 }).toEqual({ ...faultless, blank: false });
    if (await halfWay(page, step)) {
      expect((await drawn(page))['step']).toBe(step);
      expect(faultsOf(await linesIn(page)), 'half way').toEqual(faultless);
    }
  });
});
