import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, openSite, phone, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pathOf = (page: Page) => page.evaluate(() => location.pathname + location.search + location.hash);
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('seed-corn:choices') ?? '{}');
const lineOf = (page: Page) => page.locator('[data-sent-line]');
const nbsp = /\u00a0/g;
const experiment = 's/break-it/?x=1&oA=0&T=4&seed=7';
const guess = 's/moving-faster/?guess=5#guess-the-lag';

/** The words of the line, which must stand whole in the first screen. */
async function saidIn(page: Page): Promise<string> {
  await lineOf(page).waitFor();
  const { top, bottom, height } = await lineOf(page).evaluate((line) => ({
    ...line.getBoundingClientRect().toJSON(),
    height: innerHeight
  }));
  expect(top).toBeGreaterThan(0);
  expect(bottom).toBeLessThanOrEqual(height);
  return (await lineOf(page).innerText()).replace(nbsp, ' ');
}

describe('an experiment that was sent', () => {
  it.each([phone, desk])('is named in the first screen, run and cleared there (%o)', async (viewport) => {
    const page = await site.open(experiment, { viewport });
    expect(await saidIn(page)).toContain(
      'You were sent an experiment: US labs publish nothing, secrets last 4 years, world 7.'
    );
    await page.getByRole('button', { name: 'Run it' }).click();
    const machine = page.getByRole('dialog');
    await machine.waitFor();
    await page.keyboard.press('Escape');
    await machine.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Clear it' }).click();
    await lineOf(page).getByText('Cleared.').waitFor();
    expect(JSON.parse(await kept(page)).experiment).toEqual({});
    await page.context().close();
  });

  it('is named at a step, in the plain page and under a sub-path', async () => {
    const nested = await openSite('build', '/course/seed-corn');
    const page = await nested.open('s/break-it/?x=1&oB=0&view=plain#overtaking', { viewport: desk });
    expect(await saidIn(page)).toContain('Chinese labs publish nothing');
    await page.getByRole('button', { name: 'Run it' }).click();
    await page.getByRole('dialog').waitFor();
    await nested.close();
  });
});

describe('a guess that was sent', () => {
  it.each([phone, desk])(
    'is named before the answer, and is never the reader’s own (%o)',
    async (viewport) => {
      const page = await site.open(guess, { viewport });
      const said = await saidIn(page);
      expect(said).toContain('You were sent a guess: about 5 months. Make your own first, then see both.');
      expect(await page.locator('[data-stage]').innerText()).not.toMatch(/sent( to you)?:/);
      expect(await pathOf(page)).toBe(`/${guess}`);
      const own = page.getByRole('spinbutton', { name: 'Your guess, in months behind' });
      expect(await own.inputValue()).toBe('');
      await own.fill('12');
      await lineOf(page).getByRole('link', { name: 'See both' }).waitFor();
      const { lagGuess, sent } = JSON.parse(await kept(page));
      expect([lagGuess, sent]).toEqual([12, undefined]);
      const send = page.locator('#lag-opens').getByRole('link', { name: 'Send my guess' });
      expect(await send.getAttribute('href')).toBe('/s/moving-faster/?guess=12#guess-the-lag');
      await page.evaluate(() => {
        const { bottom } = document.getElementById('lag-opens')!.getBoundingClientRect();
        scrollBy(0, bottom - innerHeight * (innerWidth > 900 ? 0.75 : 0.98));
      });
      await expect
        .poll(async () => (await page.locator('[data-stage] svg').allTextContents()).join(' '))
        .toMatch(/sent( to you)?: 5/);
      await page.evaluate(() => document.getElementById('one-kernel')!.scrollIntoView());
      await expect.poll(() => pathOf(page)).toBe('/s/warning/#one-kernel');
      await page.context().close();
    }
  );

  it('can be put away, and says nothing where it is not understood', async () => {
    const page = await site.open('s/seed-corn/?guess=5.60#guess-forty-years', { viewport: desk });
    expect(await saidIn(page)).toContain('60 % of today’s lab researchers after 40 years');
    await page.getByRole('button', { name: 'Put it away' }).click();
    await expect.poll(() => pathOf(page)).toBe('/s/seed-corn/#guess-forty-years');
    for (const query of [
      'guess=%3Cimg%3E',
      'guess=5&guess=6',
      `guess=${'9.'.repeat(2000)}9`,
      'class=a:b',
      'x=1'
    ]) {
      await page.goto(`${site.address}s/seed-corn/?${query}#guess-forty-years`);
      await page.locator('[data-ready]').waitFor({ state: 'attached' });
      await page.waitForFunction(() => !('sent' in document.documentElement.dataset));
      expect(await lineOf(page).count()).toBe(0);
    }
    await page.context().close();
  });
});

it('a class’s answers are named, and shown on the slides', async () => {
  const page = await site.open('s/moving-faster/?class=guess-the-lag:1.2.9.3.1.0#guess-the-lag', {
    viewport: desk
  });
  expect(await saidIn(page)).toContain('a class’s answers: 16 guesses, the middle one 7 to 9 months');
  await lineOf(page).getByRole('link').click();
  await page.locator('.slides').waitFor();
  await expect.poll(() => pathOf(page)).toContain('class=guess-the-lag:1.2.9.3.1.0');
  await page.context().close();
});
