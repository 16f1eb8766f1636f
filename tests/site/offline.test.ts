import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offlineLabels } from '#content/labels/offline.ts';
import { teachLabels } from '#content/labels/teach.ts';
import { story } from '#content/story.ts';
import { build, failuresOf, filesOf, pagesOf, visitOnce } from './offline.ts';
import { desk, drawn, goTo, openSite, places, settle, type Site } from './visit.ts';

/** Files that nobody needs without a network, or only once they were opened with one. */
const left =
  /^(service-worker\.js|_app\/version\.json|.*\.png|favicon\.ico|manifest\.webmanifest|robots\.txt|sitemap\.xml|_headers|\.nojekyll|fonts\/LICENSE\.txt|embed\/.*|data\/[a-z]+\.csv)$/;

/** The pictures of a page that do not come. */
const brokenOn = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const images = [...document.images];
    for (const image of images) image.loading = 'eager';
    const came = (image: HTMLImageElement) =>
      image.decode().then(
        () => true,
        () => false
      );
    const there = await Promise.all(images.map(came));
    return images.filter((_, index) => !there[index]).map(({ src }) => src);
  });

describe.each(['', '/course/seed-corn'])('with the network off after one visit, under "%s"', (base) => {
  let site: Site;
  let context: BrowserContext;
  let page: Page;
  let failed: string[];
  const origins = new Set<string>();

  beforeAll(async () => {
    site = await openSite('build', base);
    ({ context, page } = await visitOnce(site, '', { viewport: desk, reducedMotion: 'reduce' }));
    context.on('request', (request) => origins.add(new URL(request.url()).origin));
    await context.setOffline(true);
    failed = failuresOf(context);
  });
  afterAll(() => site.close());

  const read = (path: string) =>
    page.evaluate(
      (address) =>
        fetch(address).then(
          ({ ok }) => ok,
          () => false
        ),
      site.address + path
    );

  it('the network is off indeed', async () => {
    expect(await read('_app/version.json')).toBe(false);
    failed.length = 0;
  });

  it('the story reloads, moves, and shows every section', async () => {
    await page.reload();
    await page.locator('[data-ready]').waitFor();
    for (const { id, steps } of story) {
      await goTo(page, id, steps.at(-1)!.id);
      expect((await drawn(page))['section']).toBe(id);
    }
    expect(failed).toEqual([]);
  });

  it('every page opens from the address bar as itself, and none fails to load a part of it', async () => {
    // Those for frames stand in pages that are not here either.
    for (const { path, title } of pagesOf(build).filter(({ path }) => !path.startsWith('embed/'))) {
      const response = await page.goto(site.address + path);
      expect([path, response?.status(), await page.title()]).toEqual([path, 200, title]);
      expect(page.url()).toBe(site.address + path);
    }
    expect(failed).toEqual([]);
  });

  it('a link to a step, a view or an experiment opens what it names', async () => {
    await page.goto(`${site.address}s/warning/?view=plain#one-kernel`);
    await page.locator('[data-ready][data-view="plain"]').waitFor();
    await page.goto(`${site.address}s/break-it/?x=1&oA=0&T=never&seed=7&show=replay&view=scroll`);
    await page.locator('[data-stage][data-section="break-it"][data-year]').waitFor();
    await settle(page);
    expect((await drawn(page))['year']).toBe('40.0');
    expect(failed).toEqual([]);
  });

  it('presenting begins at a step, goes on to the end, and stands a reload', async () => {
    const begin = places.findIndex(({ step }) => step === 'one-kernel');
    await page.goto(`${site.address}s/warning/?present#one-kernel`);
    for (const [index, { section }] of places.entries()) {
      if (index < begin) continue;
      if (index > begin) await page.keyboard.press('PageDown');
      await page.locator(`[data-slide-number="${index + 1}"]`).waitFor();
      await page.locator(`[data-stage][data-section="${section}"] [data-scene="${section}"]`).waitFor();
      await settle(page, 2);
    }
    await page.waitForURL(`**#${places.at(-1)!.step}`);
    await page.reload();
    await page.locator(`[data-slide-number="${places.length}"]`).waitFor();
    expect(failed).toEqual([]);
  });

  it('the presenter’s window opens from the slides and goes with them', async () => {
    await page.goto(`${site.address}s/warning/?present#one-kernel`);
    await page.locator('.slides').waitFor();
    const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    const at = (step: string) => notes.locator(`[data-following][data-step="${step}"]`).waitFor();
    await at('one-kernel');
    await page.bringToFront();
    await page.keyboard.press('PageDown');
    const next = places[places.findIndex(({ step }) => step === 'one-kernel') + 1]!.step;
    await at(next);
    expect(await brokenOn(notes)).toEqual([]);
    await notes.reload();
    await at(next);
    await notes.close();
    expect(failed).toEqual([]);
  });

  it('the kit says that all is kept, and its links lead to slides, worksheet and prints with every picture', async () => {
    const kit = `${site.address}teach/`;
    await page.goto(kit);
    await page.getByText(offlineLabels.kept).waitFor();
    const links = page.getByRole('list', { name: teachLabels.tools }).getByRole('link');
    const names = await links.allTextContents();
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) {
      await page.getByRole('link', { name, exact: true }).first().click();
      await page.waitForURL((url) => url.href !== kit);
      expect([name, await brokenOn(page)]).toEqual([name, []]);
      await page.goto(kit);
    }
    expect(failed).toEqual([]);
  });

  it('the machine runs its hundred worlds', async () => {
    await page.goto(`${site.address}s/break-it/?x=1&oA=0&show=replay`);
    await page.waitForFunction(() =>
      document.querySelector('dialog .heard')?.textContent?.includes('100 worlds')
    );
    expect(failed).toEqual([]);
  });

  it('a page without its slash, or by its file, moves to its own address', async () => {
    for (const path of ['s/warning', 's/warning/index.html']) {
      await page.goto(`${site.address}${path}?view=plain#one-kernel`);
      expect(page.url()).toBe(`${site.address}s/warning/?view=plain#one-kernel`);
      await page.locator('[data-ready]').waitFor();
    }
    expect(failed).toEqual([]);
  });

  it('every picture, table, script and font is there', async () => {
    await page.goto(site.address);
    const wanted = filesOf(build).filter((file) => !left.test(file) && !file.endsWith('.html'));
    expect(wanted.filter((file) => file.endsWith('.svg')).length).toBeGreaterThan(2 * story.length);
    const missing: string[] = [];
    for (const file of wanted) if (!(await read(file))) missing.push(file);
    expect(missing).toEqual([]);
  });

  it('where there is no such page, words say so and lead back to the story', async () => {
    failed.length = 0;
    const response = await page.goto(`${site.address}s/no-such-section/`);
    expect(response?.status()).toBe(503);
    expect(await page.locator('main').innerText()).toContain(offlineLabels.missing);
    await page.getByRole('link', { name: offlineLabels.home }).click();
    await page.locator('[data-ready]').waitFor();
    expect(page.url()).toBe(site.address);
  });

  it('nothing was ever asked of another host', () => {
    expect([...origins]).toEqual([new URL(site.address).origin]);
  });
});
