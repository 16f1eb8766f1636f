import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, goTo, openSite, phone, settle, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const section = 'strong-but-closed';

const asked = async (options: Parameters<Site['open']>[1]): Promise<Page> => {
  const page = await site.open(`s/${section}/`, { reducedMotion: 'reduce', ...options });
  await goTo(page, section, 'draw-the-line');
  return page;
};

/** What the number inputs of the four years say. */
const line = (page: Page): Promise<string[]> =>
  page
    .locator('[data-stage] input[type=number]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

/** A place on the chart in pixels of the page: `along` and `up` run from 0 to 1 over the area that takes the pointer. */
const placeOn = async (page: Page) => {
  const box = (await page.locator('[data-stage] rect.draw').boundingBox())!;
  return (along: number, up: number) => ({ x: box.x + along * box.width, y: box.y + (1 - up) * box.height });
};

const wordsOn = (page: Page): Promise<string> =>
  page
    .locator('[data-stage] svg text')
    .evaluateAll((texts) => texts.map(({ textContent }) => textContent).join(' '));

describe('drawing the line', () => {
  it('follows the mouse across the years, lies over the truth, and is there after a reload', async () => {
    const page = await asked({ viewport: desk });
    expect(await line(page)).toEqual(['', '', '', '']);
    const at = await placeOn(page);
    const [from, to] = [at(0.25, 0.8), at(0.98, 0.2)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    const drawn = (await line(page)).map(Number);
    for (const [i, value] of drawn.slice(1).entries()) expect(value).toBeLessThan(drawn[i]!);
    expect(drawn[0]! - drawn[3]!).toBeGreaterThan(30);
    await goTo(page, section, 'line-falls');
    const said = await wordsOn(page);
    for (const value of drawn) expect(said).toContain(`you ${value}`);
    expect(said).toMatch(/You were within \d+ points?; most off in 202\d/);
    await page.reload();
    await page.locator('[data-ready]').waitFor();
    await goTo(page, section, 'draw-the-line');
    expect((await line(page)).map(Number)).toEqual(drawn);
    await page.locator('[data-stage] fieldset button').click();
    await settle(page);
    expect(await line(page)).toEqual(['', '', '', '']);
    await page.context().close();
  });

  it('follows a finger sideways without scrolling, and leaves one that moves up to scroll', async () => {
    const page = await asked({ viewport: phone, hasTouch: true, isMobile: true });
    const client = await page.context().newCDPSession(page);
    const at = await placeOn(page);
    const swipe = async (places: readonly { x: number; y: number }[]) => {
      for (const [i, place] of places.entries())
        await client.send('Input.dispatchTouchEvent', {
          type: i === 0 ? 'touchStart' : 'touchMove',
          touchPoints: [place]
        });
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await settle(page);
    };
    const before = await page.evaluate(() => scrollY);
    await swipe([0, 0.1, 0.2, 0.4, 0.6, 0.8, 1].map((t) => at(0.3 + 0.68 * t, 0.7 - 0.4 * t)));
    const drawn = (await line(page)).map(Number);
    expect(drawn[0]! - drawn[3]!).toBeGreaterThan(20);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await swipe([0, 0.1, 0.2, 0.4, 0.6, 0.8, 1].map((t) => at(0.9, 0.1 + 0.8 * t)));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before);
    expect(await page.evaluate(() => localStorage.getItem('seed-corn:choices'))).toContain(
      `"lineGuess":[59,${drawn.join(',')}]`
    );
    await page.context().close();
  });

  it('can be skipped by keyboard: “Show me” leads to the truth, with no line of the reader’s', async () => {
    const page = await asked({ viewport: desk });
    await page.locator('[data-stage] fieldset a').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('[data-stage]')?.getAttribute('data-step') === 'line-falls'
    );
    await settle(page);
    const said = await wordsOn(page);
    expect(said).toContain('9 of 58');
    expect(said).not.toContain('you ');
    await page.context().close();
  });
});
