import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { labels as challengeWords } from '#content/labels/challenges.ts';
import { mechanisms } from '#content/labels/controls.ts';
import { machineLabels as words } from '#content/labels/machine.ts';
import { sliders } from '#scenes/break-it/controls/sliders.ts';
import type { PresetId } from '#scenes/break-it/world.ts';
import { desk, goTo, openSite, phone, type Site } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const machine = (page: Page) => page.getByRole('dialog', { name: words.title });

/** What the machine says once all hundred worlds are counted. */
async function verdictOf(page: Page): Promise<string> {
  const heard = machine(page).locator('.heard').first();
  await page.waitForFunction(() => document.querySelector('dialog .heard')?.textContent?.trim());
  return (await heard.textContent()) ?? '';
}

const begin = async (page: Page, preset: PresetId): Promise<string> => {
  await machine(page)
    .getByRole('combobox', { name: words.start })
    .selectOption({ label: words.presets[preset] });
  return verdictOf(page);
};

const tab = (page: Page, name: string) => machine(page).getByRole('button', { name, exact: true }).click();

describe('the machine on a desk', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open('s/break-it/?x=1&show=replay', { viewport: desk, reducedMotion: 'reduce' });
    await machine(page).waitFor();
  });
  afterAll(() => page.context().close());

  // Specification of the model, section 10: what favours closed, and what favours open.
  it.each<readonly [PresetId, RegExp]>([
    ['closed', /^Sharing wins here\..* fewer in (9\d|100) of 100 worlds/],
    ['kept', /^Sharing wins here\. The world ends with 3\d\u00a0% fewer ideas/],
    ['pay', /^Closing wins here\. The world ends with 2\d\u00a0% more ideas .* more in 100 of 100 worlds/],
    ['short', /^Closing wins here\..* more in 9\d of 100 worlds/],
    ['partial', /^Sharing less wins here\./],
    ['one', /the US one is ahead in 9\d|100/],
    ['left', /the Chinese one in 9\d of 100 worlds/],
    ['seedcorn', /fewer ideas .* fewer in (9\d|100) of 100 worlds/]
  ])('says in one move from the preset “%s” who wins, by how much, in how many worlds', async (id, said) => {
    expect(await begin(page, id)).toMatch(said);
  });

  it.each([
    ['usual', 'Chasing the news', 'End', /more in [67]\d of 100 worlds/],
    ['usual', 'Breadth of the map', 'Home', /^Sharing wins here\. The world ends with 2\d\u00a0% fewer/]
  ] as const)('reaches a corner in two moves: %s, then %s to its %s', async (id, name, key, said) => {
    await begin(page, id);
    await machine(page)
      .getByRole('slider', { name: new RegExp(`^${name}`) })
      .press(key);
    await page.waitForFunction(() => !document.querySelector('dialog .heard')?.textContent?.trim());
    expect(await verdictOf(page)).toMatch(said);
  });

  it('says of a world that is its own comparison that it is', async () => {
    expect(await begin(page, 'open')).toBe(words.verdict.same);
  });

  it('has every control by its name, each with its meaning and where its usual value comes from', async () => {
    const dialog = machine(page);
    expect(await dialog.locator('.rules input[type=range]').count()).toBe(sliders.length);
    expect(await dialog.locator('.rules input[type=checkbox]').count()).toBe(
      Object.keys(mechanisms).length + 1
    );
    for (const range of await dialog.locator('.rules input[type=range]').all()) {
      const meaning = await range.evaluate(
        (input) => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent
      );
      expect(meaning?.trim().split(' ').length).toBeGreaterThan(8);
      expect(await range.getAttribute('aria-valuetext')).toBeTruthy();
    }
  });

  it('plays a race that only the lead decides: both close, whatever the other does', async () => {
    await begin(page, 'usual');
    await tab(page, words.instruments.square);
    await machine(page).getByText('Each side leads most by closing', { exact: false }).first().waitFor();
  });

  it('takes a number that is no world’s for the nearest that is', async () => {
    await tab(page, words.instruments.replay);
    const field = machine(page).getByRole('spinbutton', { name: words.world });
    for (const [typed, taken] of [
      ['-5', '0'],
      ['99999999999', '4294967295'],
      ['7.4', '7']
    ] as const) {
      await field.fill(typed);
      await field.press('Tab');
      expect(await field.inputValue()).toBe(taken);
    }
    expect(new URL(page.url()).pathname).toBe('/s/break-it/');
  });

  it('walls a lab from the year shown, lists it, and takes it back', async () => {
    await begin(page, 'open');
    const year = machine(page).getByRole('slider', { name: 'Year', exact: true });
    await year.fill('12');
    await machine(page).getByRole('button', { name: 'Raise the wall of US lab 2' }).click();
    const listed = machine(page).getByText('United States, Lab 2 keeps its ideas from year 12');
    await listed.waitFor();
    await machine(page).getByRole('button', { name: 'Take back' }).click();
    await listed.waitFor({ state: 'detached' });
  });

  it('compares with a world that is pinned', async () => {
    await begin(page, 'pay');
    await machine(page).getByRole('button', { name: words.pin }).click();
    expect(await begin(page, 'closed')).toContain(words.against.pinned);
    await machine(page).getByRole('button', { name: words.unpin }).click();
  });
});

describe('the machine by keyboard alone', () => {
  it('opens, keeps the focus inside, changes a rule, closes, and gives the focus back', async () => {
    const page = await site.open('s/break-it/', { viewport: desk });
    await goTo(page, 'break-it', 'when-closing-pays');
    const opener = page.locator('[data-scene="break-it"]').getByRole('button', { name: words.open });
    await opener.focus();
    await page.keyboard.press('Enter');
    await machine(page).waitFor();
    const inside = () => page.evaluate(() => Boolean(document.activeElement?.closest('dialog')));
    const names: string[] = [];
    for (let n = 0; n < 12; n++) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(
          () => document.activeElement?.textContent?.trim() || document.activeElement?.tagName || ''
        )
      );
    }
    expect(await inside()).toBe(true);
    expect(new Set(names).size).toBeGreaterThan(6);
    const pay = machine(page).getByRole('slider', { name: /^Secrets pay for/ });
    await pay.press('Home');
    expect(await pay.getAttribute('aria-valuetext')).toBe('nothing');
    await page.keyboard.press('Escape');
    await machine(page).waitFor({ state: 'detached' });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.context().close();
  });
});

describe('a challenge on the stage', () => {
  it.each([phone, desk])('opens the machine at that challenge, in sight and in focus', async (viewport) => {
    const page = await site.open('s/break-it/', { viewport, reducedMotion: 'reduce' });
    await goTo(page, 'break-it', 'four-challenges');
    const { title } = challengeWords.challenges['seed-corn-breaks'];
    await page
      .locator('[data-scene="break-it"]')
      .getByRole('button', { name: challengeWords.open(title, false) })
      .click();
    const item = machine(page).getByRole('listitem').filter({ hasText: title });
    await page.waitForFunction(() => document.activeElement?.matches('dialog li'));
    expect(await item.evaluate((element) => element === document.activeElement)).toBe(true);
    const seen = await item.getByRole('heading').evaluate((heading) => {
      const { left, top, height } = heading.getBoundingClientRect();
      return heading.contains(document.elementFromPoint(left + 2, top + height / 2));
    });
    expect(seen).toBe(true);
    await page.context().close();
  });
});

describe('the machine over the page', () => {
  it('keeps the page still while it is open, and lets it go', async () => {
    const page = await site.open('s/break-it/?x=1&show=replay', { viewport: desk });
    await machine(page).waitFor();
    const overflow = () => page.evaluate(() => getComputedStyle(document.documentElement).overflowY);
    expect(await overflow()).toBe('hidden');
    await machine(page).getByRole('button', { name: words.close }).click();
    await machine(page).waitFor({ state: 'detached' });
    expect(await overflow()).toBe('visible');
    await page.context().close();
  });

  it('shows a field no taller than a low window, with its year under it', async () => {
    const page = await site.open('s/break-it/?x=1&show=replay', { viewport: { width: 844, height: 390 } });
    const field = machine(page).locator('.field').first();
    await field.waitFor();
    const year = machine(page).getByRole('slider', { name: 'Year', exact: true });
    const [above, below] = [(await field.boundingBox())!, (await year.boundingBox())!];
    expect(below.y + below.height - above.y).toBeLessThanOrEqual(390);
    await page.context().close();
  });

  it('has choices of one kind, taken by arrow keys, one of them chosen', async () => {
    const page = await site.open('s/break-it/?x=1&show=drivers', { viewport: desk });
    const group = machine(page).getByRole('group', { name: words.drivers.after });
    await group.getByRole('radio', { name: '40 years' }).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await group.getByRole('radio', { checked: true }).count()).toBe(1);
    expect(await group.getByRole('radio', { name: '20 years' }).isChecked()).toBe(true);
    await page.context().close();
  });
});

describe('the machine in the plain layout', () => {
  it('opens from a link in the text, works, and closes', async () => {
    const page = await site.open('?view=plain');
    await page.locator('#break-it').getByRole('link', { name: words.open }).click();
    await machine(page).waitFor();
    expect(await begin(page, 'pay')).toMatch(/^Closing wins here\./);
    await machine(page).getByRole('button', { name: words.close }).click();
    await machine(page).waitFor({ state: 'detached' });
    expect(await page.locator('main').getAttribute('data-view')).toBe('plain');
    await page.locator('#break-it').getByRole('link', { name: words.open }).click();
    await machine(page).waitFor();
    await page.context().close();
  });
});

describe('the machine by touch alone', () => {
  it('turns from view to view, and no view is wider than the phone', async () => {
    const page = await site.open('s/break-it/?x=1&oA=0&oB=0&show=replay', { hasTouch: true });
    await machine(page).waitFor();
    const all = [words.rules, ...Object.values(words.instruments)];
    for (const name of all) {
      await machine(page).getByRole('button', { name, exact: true }).tap();
      await page.waitForTimeout(300);
      const wider = await page.evaluate(() => {
        const box = document.querySelector('dialog .machine')!;
        return box.scrollWidth - box.clientWidth;
      });
      expect([name, wider <= 0]).toEqual([name, true]);
    }
    await tab(page, words.instruments.worlds);
    expect(await verdictOf(page)).toContain('Sharing wins here.');
    expect(await machine(page).getByRole('row').count()).toBe(9);
    await page.context().close();
  });

  it('remembers a challenge that was met, and does without storage where it is blocked', async () => {
    const page = await site.open('s/break-it/?x=1&oA=0&oB=0&kappa=3&T=1&show=challenges');
    await machine(page).getByText('1 of 4 found').waitFor();
    await page.goto(`${site.address}s/break-it/?x=1&show=challenges`);
    await machine(page).getByText('1 of 4 found').waitFor();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('blocked');
        }
      });
    });
    await page.goto(`${site.address}s/break-it/?x=1&oA=0&oB=0&kappa=3&T=1&show=challenges`);
    await machine(page).getByText('1 of 4 found').waitFor();
    await page.context().close();
  });
});

describe.each([
  ['a phone', phone],
  ['a desk', desk],
  ['a low screen', { width: 844, height: 390 }]
] as const)('axe in the machine on %s', (_, viewport) => {
  it.each(Object.keys(words.instruments))('finds nothing wrong with %s', async (show) => {
    const page = await site.open(`s/break-it/?x=1&oA=0&show=${show}`, {
      viewport,
      reducedMotion: 'reduce',
      colorScheme: viewport === phone ? 'dark' : 'light'
    });
    await machine(page).waitFor();
    await verdictOf(page);
    await page.evaluate(axe);
    const found = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: (within: string) => Promise<AxeResults> } }).axe.run('dialog')
    );
    expect(
      found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => `${id}: ${target.join(' ')} ${any[0]?.message ?? ''}`)
      )
    ).toEqual([]);
    await page.context().close();
  });
});
