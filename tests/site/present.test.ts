import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plain } from '#content/figures.ts';
import { slideOf } from '#content/slides/index.ts';
import { keysOf } from '#stage/present/keys.ts';
import { desk, drawn, openSite, places, settle, type Site } from './visit.ts';

const projector = { width: 1024, height: 768 };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pathOf = (page: Page) => page.evaluate(() => location.pathname + location.search + location.hash);
const numberOf = (page: Page) =>
  page.locator('[data-slide-number]').evaluate((bar) => Number((bar as HTMLElement).dataset['slideNumber']));
const shows = (page: Page, number: number) => page.locator(`[data-slide-number="${number}"]`).waitFor();
const inStory = (page: Page) => page.locator('.slides').waitFor({ state: 'detached' });

/** A page that presents, at the slide of an address. */
async function present(path = 's/warning/?present', options = {}): Promise<Page> {
  const page = await site.open(path, { viewport: projector, reducedMotion: 'reduce', ...options });
  await page.locator('.slides').waitFor();
  return page;
}

/** The slide as the class has it: its number, words, and what its stage says it draws. */
async function slideOn(page: Page) {
  await settle(page, 4);
  const line = await page.locator('[data-slide]').evaluate((line) => {
    const copy = line.cloneNode(true) as HTMLElement;
    for (const mark of copy.querySelectorAll('a')) mark.remove();
    return copy.textContent
      .replace(/\u2060/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  });
  return { number: await numberOf(page), line, stage: await drawn(page) };
}

describe('the whole story as slides', () => {
  it('goes on by Page down alone and back by Page up: every step once, in order, its picture right each time', async () => {
    const page = await present();
    const there = [];
    for (const [index, { section, step }] of places.entries()) {
      if (index > 0) await page.keyboard.press('PageDown');
      await shows(page, index + 1);
      const slide = await slideOn(page);
      expect(slide.stage).toMatchObject({ section, step });
      expect(slide.line).toBe(plain([slideOf(step)]).replace(/\s+/g, ' '));
      there.push(slide);
    }
    await page.keyboard.press('PageDown');
    expect(await numberOf(page)).toBe(places.length);
    const back = [await slideOn(page)];
    for (let index = places.length - 1; index > 0; index -= 1) {
      await page.keyboard.press('PageUp');
      await shows(page, index);
      back.unshift(await slideOn(page));
    }
    expect(back).toEqual(there);
    await page.keyboard.press('PageUp');
    expect(await numberOf(page)).toBe(1);
    await page.context().close();
  });

  it('ends with the same picture where it moves', async () => {
    const moving = await present('s/seed-corn/?present#what-seed-corn-is', {
      reducedMotion: 'no-preference'
    });
    const still = await present('s/seed-corn/?present#what-seed-corn-is');
    for (let press = 0; press < 3; press += 1) {
      for (const page of [moving, still]) await page.keyboard.press('PageDown');
      await settle(moving, 30);
      expect(await slideOn(moving)).toEqual(await slideOn(still));
    }
    for (const page of [moving, still]) await page.context().close();
  });

  it('loses none of ten fast presses', async () => {
    const page = await present('s/warning/?present', { reducedMotion: 'no-preference' });
    await page.evaluate(() => {
      for (let press = 0; press < 10; press += 1)
        window.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', cancelable: true }));
    });
    await shows(page, 11);
    await expect.poll(() => pathOf(page)).toBe(`/s/${places[10]!.section}/?present#${places[10]!.step}`);
    await page.context().close();
  });
});

describe('a slide’s address', () => {
  it('brings it back after a reload, still presenting', async () => {
    const page = await present('s/seed-corn/?present');
    await page.keyboard.press('PageDown');
    const { number, line } = await slideOn(page);
    await expect.poll(() => pathOf(page)).toMatch(/^\/s\/seed-corn\/\?present#/);
    await page.reload();
    await page.locator('.slides').waitFor();
    expect(await slideOn(page)).toMatchObject({ number, line });
    await page.context().close();
  });

  it.each([
    ['?present', 1],
    ['?present#nowhere', 1],
    ['s/moving-faster/?present=%00&view=sideways#%E0%A4%A', 5],
    ['s/warning/?present#lag-opens', 7]
  ])('%s shows slide %i', async (path, number) => {
    const page = await present(path);
    expect(await numberOf(page)).toBe(number);
    await page.context().close();
  });

  it('works under a sub-path', async () => {
    const nested = await openSite('build', '/course/seed-corn');
    const page = await nested.open('s/seed-corn/?present', { viewport: projector, reducedMotion: 'reduce' });
    await page.locator('.slides').waitFor();
    await settle(page);
    await page.keyboard.press('PageDown');
    await expect.poll(() => pathOf(page)).toMatch(/^\/course\/seed-corn\/s\/seed-corn\/\?present#/);
    await page.reload();
    await page.locator('.slides').waitFor();
    expect((await slideOn(page)).stage['section']).toBe('seed-corn');
    await page.context().close();
    await nested.close();
  });
});

describe('the way in and out', () => {
  it('starts at the section whose link is pressed, and Back leads to the story again', async () => {
    const page = await site.open('', { viewport: desk, reducedMotion: 'reduce' });
    await page.locator('#one-open-paper').getByRole('link', { name: 'Present' }).click();
    await page.locator('.slides').waitFor();
    expect((await slideOn(page)).stage['section']).toBe('one-open-paper');
    await page.goBack();
    await inStory(page);
    await settle(page);
    expect(await page.locator('#warning h2').isVisible()).toBe(true);
    await page.goForward();
    await page.locator('.slides').waitFor();
    expect((await slideOn(page)).stage['section']).toBe('one-open-paper');
    await page.context().close();
  });

  it('P starts where the reader is; Esc leads back to the step shown last', async () => {
    const page = await site.open('s/warning/#read-the-field', { viewport: desk, reducedMotion: 'reduce' });
    await settle(page);
    await page.keyboard.press('p');
    await page.locator('.slides').waitFor();
    expect((await slideOn(page)).stage['step']).toBe('read-the-field');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    await shows(page, 5);
    await page.keyboard.press('Escape');
    await inStory(page);
    await settle(page);
    expect((await drawn(page))['step']).toBe(places[4]!.step);
    await expect.poll(() => pathOf(page)).toBe(`/s/${places[4]!.section}/#${places[4]!.step}`);
    await page.evaluate(() => scrollBy(0, 900));
    await expect.poll(() => pathOf(page)).not.toContain('present');
    await page.context().close();
  });

  it('P means nothing in a field, nor where single keys are turned off', async () => {
    const page = await site.open('s/moving-faster/#guess-the-lag', {
      viewport: desk,
      reducedMotion: 'reduce'
    });
    await settle(page);
    await page.locator('[data-stage] input[type="number"]').focus();
    await page.keyboard.press('p');
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      localStorage.setItem('seed-corn:keys', 'off');
    });
    await page.keyboard.press('p');
    await page.waitForTimeout(200);
    expect(await page.locator('.slides').count()).toBe(0);
    await page.context().close();
  });
});

describe('keys', () => {
  let page: Page;
  const middle = 's/strong-but-closed/?present#still-blooming';
  beforeAll(async () => {
    page = await present(middle);
  });
  afterAll(() => page.context().close());

  /** Back to a slide in the middle, nothing over it. */
  const reset = async (): Promise<number> => {
    await page.goto('about:blank');
    await page.goto(site.address + middle);
    await page.locator('.slides').waitFor();
    return numberOf(page);
  };

  const names = (keys: readonly string[]) => keys.map((key) => (key === 'Shift+ ' ? 'Shift+Space' : key));

  it.each(names(keysOf.next))('%s goes on', async (key) => {
    const from = await reset();
    await page.keyboard.press(key);
    await shows(page, from + 1);
  });

  it.each(names(keysOf.previous))('%s goes back', async (key) => {
    const from = await reset();
    await page.keyboard.press(key);
    await shows(page, from - 1);
  });

  it('Home and End go to the ends', async () => {
    await reset();
    await page.keyboard.press('End');
    await shows(page, places.length);
    await page.keyboard.press('Home');
    await shows(page, 1);
  });

  it.each([
    ['b', 'black'],
    ['.', 'black'],
    ['w', 'white']
  ])('%s covers the slide in %s, and again shows it', async (key, cover) => {
    const from = await reset();
    await page.keyboard.press(key);
    const box = await page.locator(`[data-cover="${cover}"]`).boundingBox();
    expect(box).toEqual({ x: 0, y: 0, ...projector });
    await page.keyboard.press(key);
    expect(await page.locator('[data-cover]').count()).toBe(0);
    expect(await numberOf(page)).toBe(from);
  });

  it('O shows all slides; arrows move among them, Enter and a click go there', async () => {
    const from = await reset();
    await page.keyboard.press('o');
    const overview = page.getByRole('dialog', { name: 'All slides' });
    expect(await overview.getByRole('button', { name: /^Slide / }).count()).toBe(places.length);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await overview.locator('[aria-current="true"]').getAttribute('data-to')).toBe(
      places[from + 1]!.step
    );
    await page.keyboard.press('Enter');
    await overview.waitFor({ state: 'detached' });
    await shows(page, from + 2);
    await page.keyboard.press('o');
    await overview.locator('[data-to="one-kernel"]').click();
    await overview.waitFor({ state: 'detached' });
    await shows(page, 2);
  });

  it('G asks for a number, and takes the nearest slide for one that is none', async () => {
    const from = await reset();
    await page.keyboard.press('g');
    await page.keyboard.type('31');
    expect(await numberOf(page)).toBe(from);
    await page.keyboard.press('Enter');
    await shows(page, 31);
    await page.keyboard.press('g');
    await page.keyboard.type('999');
    await page.keyboard.press('Enter');
    await shows(page, places.length);
    await page.keyboard.press('g');
    await page.getByRole('dialog').getByRole('button', { name: 'Eating the seed corn' }).click();
    await shows(page, places.findIndex(({ section }) => section === 'seed-corn') + 1);
    await page.keyboard.press('g');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('a number and Enter go to that slide; Esc forgets the number', async () => {
    const from = await reset();
    await page.keyboard.type('12');
    await page.getByRole('status').getByText('Slide 12').waitFor();
    await page.keyboard.press('Enter');
    await shows(page, 12);
    await page.keyboard.type('40');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await shows(page, 13);
    expect(from).not.toBe(13);
  });

  it('? says what the keys do, Esc closes that first, then leaves', async () => {
    const from = await reset();
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Help' });
    expect(await help.innerText()).toContain('Page down');
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    expect(await numberOf(page)).toBe(from);
    await page.keyboard.press('Escape');
    await inStory(page);
  });

  it('F fills the screen, keys go on working there', async () => {
    await reset();
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement !== null);
    const from = await numberOf(page);
    await page.keyboard.press('PageDown');
    await shows(page, from + 1);
    await page.keyboard.press('f');
    await page.waitForFunction(() => document.fullscreenElement === null);
  });

  it('S opens the presenter’s window, and presenting goes on', async () => {
    const from = await reset();
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('s');
    const notes = await opened;
    await notes.waitForURL(/\/notes\//);
    expect(await numberOf(page)).toBe(from);
    await notes.close();
  });

  it('a clicker’s full stop and F5 do what they always do', async () => {
    const from = await reset();
    await page.keyboard.press('PageDown');
    await expect.poll(() => pathOf(page)).toContain(places[from]!.step);
    await page.reload();
    await page.locator('.slides').waitFor();
    expect(await numberOf(page)).toBe(from + 1);
  });

  it('do nothing while typing in a field', async () => {
    await page.goto('about:blank');
    await page.goto(`${site.address}s/moving-faster/?present#guess-the-lag`);
    await page.locator('.slides').waitFor();
    await settle(page);
    const from = await numberOf(page);
    await page.locator('[data-stage] input[type="number"]').focus();
    for (const key of Object.values(keysOf)
      .flat()
      .filter((key) => key !== 'Shift+ '))
      await page.keyboard.press(key);
    expect(await numberOf(page)).toBe(from);
    expect(await page.locator('.slides [role="dialog"], [data-cover]').count()).toBe(0);
    await page.context().clearCookies();
  });

  it('Space and Enter belong to the control that has the focus', async () => {
    const from = await reset();
    await page.getByRole('button', { name: 'All slides' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'All slides' }).waitFor();
    expect(await numberOf(page)).toBe(from);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Help' }).focus();
    await page.keyboard.press(' ');
    await page.getByRole('dialog', { name: 'Help' }).waitFor();
    expect(await numberOf(page)).toBe(from);
  });

  it('single ones can be turned off, the clicker’s stay', async () => {
    const from = await reset();
    await page.keyboard.press('?');
    await page.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.keyboard.press('n');
    await page.keyboard.press('b');
    expect(await page.locator('[data-cover]').count()).toBe(0);
    await page.keyboard.press('PageDown');
    await shows(page, from + 1);
    await page.evaluate(() => localStorage.clear());
  });
});

describe('what a presenter sets', () => {
  it('keeps the size of text and the contrast for the next time, and takes the theme away on leaving', async () => {
    const page = await present();
    const sizeOf = () =>
      page.locator('[data-slide]').evaluate((line) => Number.parseFloat(getComputedStyle(line).fontSize));
    const usual = await sizeOf();
    await page.keyboard.press('+');
    await page.keyboard.press('c');
    await expect.poll(sizeOf).toBeGreaterThan(usual * 1.1);
    await page.reload();
    await page.locator('.slides').waitFor();
    expect(await sizeOf()).toBeGreaterThan(usual * 1.1);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('projector');
    await page.keyboard.press('-');
    await expect.poll(sizeOf).toBeCloseTo(usual);
    await page.keyboard.press('Escape');
    await inStory(page);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
    await page.context().close();
  });

  it('shows the class where the pointer is', async () => {
    const page = await present();
    await page.keyboard.press('l');
    await page.mouse.move(500, 300);
    const box = (await page.locator('[data-spot]').boundingBox())!;
    expect(box.x + box.width / 2).toBeCloseTo(500, 0);
    expect(box.y + box.height / 2).toBeCloseTo(300, 0);
    await page.keyboard.press('l');
    expect(await page.locator('[data-spot]').count()).toBe(0);
    await page.context().close();
  });

  it('follows a link of the picture to another slide, and goes on from there', async () => {
    const page = await present('s/moving-faster/?present#guess-the-lag', { reducedMotion: 'no-preference' });
    const number = await numberOf(page);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageDown');
    await page.getByRole('link', { name: 'Show me' }).click();
    await shows(page, number + 1);
    await settle(page, 30);
    expect((await drawn(page))['step']).toBe('lag-opens');
    await page.keyboard.press('PageDown');
    await shows(page, number + 2);
    await page.goBack();
    await shows(page, number);
    await page.context().close();
  });

  it('can use the picture: a wall is raised by a click, and the next key is the slides’ again', async () => {
    const page = await present('s/strong-but-closed/?present#walls-rise');
    const before = (await slideOn(page)).stage;
    const wall = page.locator('[data-stage] button[aria-pressed="false"]').first();
    await wall.click();
    await expect.poll(async () => (await drawn(page))['kept']).not.toBe(before['kept']);
    const number = await numberOf(page);
    await page.keyboard.press(' ');
    await shows(page, number + 1);
    await page.context().close();
  });
});
