import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { palette } from '#picture/palette.ts';
import { openSite, places, settle, type Site } from './visit.ts';
import { coloursOn, faultless, faultsOf, linesIn } from './words-on.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const first = `s/${places[0]!.section}/?present`;

/** Goes to a slide as a presenter does, by its number, and waits until its picture stands. */
async function goTo(page: Page, number: number): Promise<void> {
  await page.keyboard.type(String(number));
  await page.keyboard.press('Enter');
  const { section, step } = places[number - 1]!;
  await page.locator(`[data-slide-number="${number}"]`).waitFor();
  await page.locator(`[data-stage][data-step="${step}"] [data-scene="${section}"]:not(.ready)`).waitFor();
  await settle(page);
}

/** What would have to be scrolled, and which parts of a slide share room, in whole pixels. */
const roomOn = (page: Page) =>
  page.evaluate(() => {
    const root = document.scrollingElement!;
    const words = document.querySelector('.slides .words')!;
    const scrolled = [
      root.scrollHeight - innerHeight,
      root.scrollWidth - innerWidth,
      words.scrollHeight - words.clientHeight,
      words.scrollWidth - words.clientWidth
    ].filter((more) => more > 1);
    const boxes = ['.slides .words', '[data-stage]', '.slides footer'].map((part) => ({
      part,
      box: document.querySelector(part)!.getBoundingClientRect()
    }));
    const shared = boxes.flatMap(({ part, box }, i) =>
      boxes
        .slice(i + 1)
        .filter(
          (other) =>
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1
        )
        .map((other) => `${part} ${other.part}`)
    );
    return { scrolled, shared };
  });

describe.each([
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 }
])('a slide at $width×$height', (viewport) => {
  const { width, height } = viewport;
  /** Legible from ten metres: 24 px on the projector of 1024×768, in proportion elsewhere. */
  const least = Math.max(12, 24 * Math.min(width / 1024, height / 768));
  let page: Page;
  let decoder: Page;
  beforeAll(async () => {
    page = await site.open(first, { viewport, reducedMotion: 'reduce' });
    await page.locator('.slides').waitFor();
    decoder = await site.browser.newPage();
  });
  afterAll(async () => {
    await page.context().close();
    await decoder.close();
  });

  it.each(places.map(({ step }, index) => ({ step, number: index + 1 })))(
    'shows $step whole, its words apart and legible, without scrolling',
    async ({ number }) => {
      await goTo(page, number);
      const blank = (await coloursOn(page, decoder)) < 8;
      const slide = faultsOf(await linesIn(page, '.slides'), least);
      const stage = faultsOf(await linesIn(page), least);
      expect({ slide, stage, ...(await roomOn(page)), blank }).toEqual({
        slide: faultless,
        stage: faultless,
        scrolled: [],
        shared: [],
        blank: false
      });
    }
  );
});

describe('what a presenter works with by mouse', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open(first, { viewport: { width: 1024, height: 768 }, reducedMotion: 'reduce' });
    await page.locator('.slides').waitFor();
  });
  afterAll(() => page.context().close());

  const numberOf = (step: string): number => places.findIndex((place) => place.step === step) + 1;
  const pressOn = async (selector: string) => {
    const { x, y, width, height } = (await page.locator(selector).boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2);
  };
  /** By how many pixels an element reaches out of the stage on any side, or its words out of it. */
  const outside = (selector: string) =>
    page.locator(selector).evaluateAll((elements) => {
      const stage = document.querySelector('[data-stage]')!.getBoundingClientRect();
      return Math.max(
        ...elements.flatMap((element) => {
          const box = element.getBoundingClientRect();
          return [
            stage.left - box.left,
            box.right - stage.right,
            stage.top - box.top,
            box.bottom - stage.bottom,
            element.scrollWidth - element.clientWidth
          ];
        })
      );
    });

  it('raises a wall where it is pressed, and the keys are the slides’ again', async () => {
    await goTo(page, numberOf('why-existential'));
    const lab = page.getByRole('button', { name: 'Raise the wall of US lab 2' });
    const { x, y, width, height } = (await lab.boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect.poll(() => lab.getAttribute('aria-pressed')).toBe('true');
    await page.mouse.click(x + width / 2, y + height / 2);
    await expect.poll(() => lab.getAttribute('aria-pressed')).toBe('false');
    await page.keyboard.press(' ');
    await page.locator(`[data-slide-number="${numberOf('why-existential') + 1}"]`).waitFor();
  });

  it('opens a work’s card and the search within the stage', async () => {
    await goTo(page, numberOf('both-sides-build'));
    await pressOn('[data-work="rope"]');
    await page.getByRole('region', { name: 'RoPE' }).waitFor();
    expect(await outside('.card')).toBeLessThanOrEqual(1);
    await page.keyboard.press('Escape');
    await page.locator('.card').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Find a work in the tree' }).click();
    await page.getByRole('searchbox').fill('attention');
    await page.locator('[data-found]').first().waitFor();
    expect(await outside('form[role="search"]')).toBeLessThanOrEqual(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox').waitFor({ state: 'detached' });
    await page.locator('.slides').focus();
  });

  it('shows what is in the hands of each role within the stage, clear of the foot', async () => {
    await goTo(page, numberOf('who-plants'));
    for (const role of ['university', 'company', 'investor', 'policymaker']) {
      await pressOn(`input[name="role"][value="${role}"]`);
      await page.locator('.roles label.chosen').waitFor();
      await settle(page);
      expect(await outside('.roles li')).toBeLessThanOrEqual(1);
      expect(faultsOf(await linesIn(page), 24)).toEqual(faultless);
    }
  });
});

describe('the projector theme', () => {
  it('is white, black and deep on a device that prefers dark, and goes when the slides are left', async () => {
    const page = await site.open(`${first}#who-warns`, {
      viewport: { width: 1024, height: 768 },
      reducedMotion: 'reduce',
      colorScheme: 'dark'
    });
    await page.locator('.slides').waitFor();
    const shown = () =>
      page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.querySelector('.slides')!);
        return [backgroundColor, color, getComputedStyle(document.documentElement).colorScheme];
      });
    const rgb = (hex: string): string =>
      `rgb(${[1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)).join(', ')})`;
    expect(await shown()).toEqual([rgb(palette.dark.paper), rgb(palette.dark.ink), 'light dark']);
    await page.keyboard.press('c');
    expect(await shown()).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)', 'light']);
    await page.context().close();
  });
});
