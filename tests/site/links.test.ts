import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '#simulation/run.ts';
import { scenarios } from '#simulation/scenarios.ts';
import { desk, drawn, openSite, phone, settle, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pathOf = (page: Page) => page.evaluate(() => location.pathname + location.search + location.hash);
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('seed-corn:choices') ?? '{}');
const link = 's/break-it/?x=1&oA=0&T=never&seed=7&show=replay';

/** What is published in a world at its end, the textbook left out. */
const publishedIn = (...world: Parameters<typeof run>): number => run(...world).releases.length;

/** What the stage says of the field that a link opens, in a browser that has never been here. */
async function fieldOf(path: string, options = { viewport: desk }) {
  const page = await site.open(path, options);
  await page.locator('[data-stage][data-section="break-it"][data-year]').waitFor();
  await settle(page);
  const facts = await drawn(page);
  await page.context().close();
  return facts;
}

describe('a link to an experiment', () => {
  it('shows that world, the same in every browser, on a phone and at a desk', async () => {
    const facts = await fieldOf(link);
    expect(facts['year']).toBe('40.0');
    expect(facts['published']).toBe(String(publishedIn({ oA: 0, T: Infinity }, 7)));
    const other = await fieldOf(link, { viewport: phone });
    for (const name of ['year', 'published', 'kept', 'breakthroughs']) expect(other[name]).toBe(facts[name]);
    expect((await fieldOf('s/break-it/?x=1&oA=0&T=never&seed=8'))['published']).not.toBe(facts['published']);
  });

  it('never shows another world first', async () => {
    const context = await site.browser.newContext({ viewport: desk });
    const page = await context.newPage();
    // What reads the link comes long after everything else.
    let late = 0;
    await page.route('**/*.js', async (route) => {
      const response = await route.fetch();
      if ((await response.text()).includes(String.raw`^i(\d{1,2})$`)) {
        late += 1;
        await new Promise((done) => setTimeout(done, 1500));
      }
      await route.fulfill({ response });
    });
    await page.addInitScript(() => {
      localStorage.setItem('seed-corn:choices', JSON.stringify({ experiment: { oB: 0, kappa: 4 } }));
      const seen: string[] = ((window as unknown as { seen: string[] }).seen = []);
      new MutationObserver(() => {
        const stage = document.querySelector<HTMLElement>('[data-stage]');
        const { section, published } = stage?.dataset ?? {};
        if (section === 'break-it' && published) seen.push(published);
      }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-published'] });
    });
    await page.goto(site.address + link);
    await page.locator('[data-stage][data-section="break-it"][data-year]').waitFor();
    await settle(page);
    expect(late).toBe(1);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(new Set(seen)).toEqual(new Set([String(publishedIn({ oA: 0, T: Infinity }, 7))]));
    await context.close();
  });

  it('keeps its address until the reader scrolls, then leaves it with the section and comes back with it', async () => {
    const page = await site.open(`${link}&view=scroll&utm_source=mail`, { viewport: desk });
    await settle(page);
    await page.waitForTimeout(700);
    expect(await pathOf(page)).toBe(`/${link}&view=scroll&utm_source=mail`);
    const entries = await page.evaluate(() => history.length);
    await page.evaluate(() => scrollBy(0, 60));
    await expect.poll(() => pathOf(page)).toBe(`/${link}#open-the-machine`);
    await page.evaluate(() => document.getElementById('one-kernel')!.scrollIntoView());
    await expect.poll(() => pathOf(page)).toBe('/s/warning/#one-kernel');
    await page.evaluate(() => document.getElementById('overtaking')!.scrollIntoView());
    await expect.poll(() => pathOf(page)).toBe(`/${link}#overtaking`);
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.context().close();
  });

  it('is the same after a reload, whatever was kept here before', async () => {
    const page = await site.open(link, { viewport: desk });
    await page.evaluate(() => scrollBy(0, 60));
    await expect.poll(() => pathOf(page)).toBe(`/${link}#open-the-machine`);
    await settle(page);
    const before = await drawn(page);
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('seed-corn:choices')!);
      localStorage.setItem('seed-corn:choices', JSON.stringify({ ...kept, experiment: { oB: 0 } }));
    });
    await page.reload();
    await page.locator('[data-stage][data-section="break-it"][data-year]').waitFor();
    await settle(page);
    expect(await drawn(page)).toEqual(before);
    expect(JSON.parse(await kept(page)).experiment).toEqual({ oA: 0, T: 'Infinity' });
    await page.context().close();
  });

  it('works by the fragment of a step, and not in other sections', async () => {
    expect((await fieldOf('?x=1&oA=0&T=never&seed=7#overtaking'))['published']).toBe(
      (await fieldOf(link))['published']
    );
    const page = await site.open('s/warning/?x=1&oA=0', { viewport: desk });
    await settle(page);
    expect(JSON.parse(await kept(page)).experiment).toEqual({});
    await page.context().close();
  });

  it('falls to the nearest sensible world where it asks for none that there is', async () => {
    const page = await site.open(
      's/break-it/?x=9&oA=<script>alert(1)</script>&oB=-5&T=1e9&seed=%E0%A4%A&events=~~~&__proto__=1',
      { viewport: desk }
    );
    await page.locator('[data-stage][data-section="break-it"][data-year]').waitFor();
    await settle(page);
    expect(JSON.parse(await kept(page)).experiment).toEqual({ oB: 0, T: 10 });
    expect((await drawn(page))['published']).toBe((await fieldOf('s/break-it/?x=1&oB=0&T=10'))['published']);
    const line = page.locator('[data-stage] [data-mended]');
    expect(await line.getAttribute('data-mended')).toBe('version oA oB T events seed');
    expect(await line.textContent()).toContain('its version, what US labs publish');
    await line.getByRole('button').click();
    expect(await page.locator('[data-mended]').count()).toBe(0);
    await page.evaluate(() => scrollBy(0, 60));
    await expect.poll(() => pathOf(page)).toBe('/s/break-it/?x=1&oB=0&T=10#open-the-machine');
    await page.context().close();
  });

  it('can be copied where the machine is, which also says what was changed', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const page = await site.open('s/break-it/?x=1&oA=0&T=99&seed=7&show=replay', {
      viewport: desk,
      permissions
    });
    const machine = page.getByRole('dialog');
    expect(await machine.locator('[data-mended]').getAttribute('data-mended')).toBe('T');
    await machine.getByRole('link', { name: /share this/i }).click();
    const panel = page.getByRole('dialog', { name: /an experiment in/i });
    await panel.getByRole('button', { name: /copy link/i }).click();
    await panel.getByText(/copied/i).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(`${site.address}s/break-it/?x=1&oA=0&T=10&seed=7&show=replay`);
    await page.context().close();
  });

  it('is taken from a link within the story too, and from the way back', async () => {
    const page = await site.open('s/break-it/?x=1&oA=0', { viewport: desk });
    const published = (facts: Parameters<typeof run>[0]) =>
      String(publishedIn(facts, scenarios.sandbox.seed));
    const shows = (count: string) => page.locator(`[data-stage][data-published="${count}"]`).waitFor();
    await shows(published({ oA: 0 }));
    await page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      document.querySelector('main')!.append(link);
      link.click();
    }, `${site.address}s/break-it/?x=1&oA=0&oB=0`);
    await shows(published({ oA: 0, oB: 0 }));
    await page.goBack();
    await shows(published({ oA: 0 }));
    await page.context().close();
  });

  it('leaves the choice of reading alone', async () => {
    const page = await site.open(`${link}&view=plain`, { viewport: desk });
    await settle(page);
    expect(await page.locator('[data-view]').getAttribute('data-view')).toBe('plain');
    await page.evaluate(() => scrollBy(0, 400));
    await expect
      .poll(() => pathOf(page))
      .toMatch(/^\/s\/break-it\/\?x=1&oA=0&T=never&seed=7&show=replay&view=plain#/);
    await page.context().close();
  });
});

describe('the address in the section', () => {
  it('carries nothing while nothing has been set', async () => {
    const page = await site.open('s/break-it/', { viewport: desk });
    await settle(page);
    await page.evaluate(() => scrollBy(0, 60));
    await expect.poll(() => pathOf(page)).toBe('/s/break-it/#open-the-machine');
    await page.context().close();
  });

  it('follows what is set without any scrolling, once for many changes, and forgets it with the reader', async () => {
    const page = await site.open('s/break-it/', { viewport: desk });
    await settle(page);
    await page.getByRole('button', { name: /open the machine/i }).click();
    await expect.poll(() => pathOf(page)).toBe('/s/break-it/?x=1&rules=story&show=replay#open-the-machine');
    const machine = page.getByRole('dialog');
    await machine.getByRole('slider', { name: /US labs publish/ }).waitFor();
    const written = await page.evaluate(async () => {
      let count = 0;
      const replace = history.replaceState.bind(history);
      history.replaceState = (...given) => {
        count += 1;
        replace(...given);
      };
      const slider = [...document.querySelectorAll<HTMLInputElement>('dialog input[type=range]')].find(
        (input) => input.labels?.[0]?.textContent.includes('US labs publish')
      )!;
      for (let stop = Number(slider.max); stop >= 0; stop -= 1) {
        slider.value = String(stop);
        slider.dispatchEvent(new Event('input', { bubbles: true }));
      }
      while (!location.search.includes('oA=0')) await new Promise(requestAnimationFrame);
      return count;
    });
    expect(written).toBe(1);
    expect(await pathOf(page)).toMatch(/^\/s\/break-it\/\?x=1&oA=0&seed=\d+&show=replay#open-the-machine$/);
    await page.keyboard.press('Escape');
    await expect.poll(() => pathOf(page)).toMatch(/^\/s\/break-it\/\?x=1&oA=0&seed=\d+#open-the-machine$/);
    await page.evaluate(() => document.querySelector<HTMLElement>('.ending button')!.click());
    await expect.poll(() => pathOf(page)).toBe('/s/break-it/#open-the-machine');
    await page.context().close();
  });
});

describe('under a sub-path', () => {
  it('an experiment is read from the address and written to it', async () => {
    const nested = await openSite('build', '/course/seed-corn');
    const page = await nested.open(link, { viewport: desk });
    await page.locator('[data-stage][data-section="break-it"][data-year]').waitFor();
    await settle(page);
    expect(JSON.parse(await kept(page)).experiment).toEqual({ oA: 0, T: 'Infinity' });
    await page.evaluate(() => scrollBy(0, 60));
    await expect.poll(() => pathOf(page)).toBe(`/course/seed-corn/${link}#open-the-machine`);
    await nested.close();
  });
});
