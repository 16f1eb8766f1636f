import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tableLabels } from '#content/labels/tables.ts';
import { story, type SectionId } from '#content/story.ts';
import { hasTable } from '#content/untabled.ts';
import type { Table } from '#scenes/table.ts';
import { tables } from '#scenes/tables.ts';
import { parsedCsv } from '../ui/table/parsed.ts';
import { active, desk, openSite, phone, settle, type Site } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Built elsewhere than in `build/` where an environment variable says so, as for the build itself. */
const folder = process.env['SITE_OUT'] ?? 'build';

let site: Site;
beforeAll(async () => {
  site = await openSite(folder);
});
afterAll(() => site.close());

const built = (path: string) => resolve(import.meta.dirname, '../..', folder, path);
const tablesOf = async (id: SectionId): Promise<Readonly<Record<string, Table | undefined>>> =>
  (await tables[id]!()).tables;
const sections = story.filter(({ id }) => tables[id]);
const ids = sections.map(({ id }) => id);
const places = sections.flatMap(({ id, steps }) =>
  steps.filter((step) => hasTable(id, step.id)).map((step) => ({ section: id, step: step.id }))
);

const violations = async (page: Page, within?: string): Promise<string[]> => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (within) =>
      (globalThis as unknown as { axe: { run: (context?: string) => Promise<AxeResults> } }).axe.run(within),
    within
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
};

/** What a reader sees in the rows of a table. */
const cellsIn = (page: Page, table: string): Promise<string[][]> =>
  page
    .locator(`${table} tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
const printed = ({ rows }: Table): string[][] =>
  rows.map((row) => row.map((cell) => (cell === undefined ? '' : String(cell))));

describe('the CSV files', () => {
  it.each(places)(
    'that of $step in $section reads back as the rows of its table',
    async ({ section, step }) => {
      const table = (await tablesOf(section))[step]!;
      const [head, ...rows] = parsedCsv(readFileSync(built(`data/${section}/${step}.csv`), 'utf8'));
      expect(head).toEqual([...table.columns.map(({ name }) => name), tableLabels.source]);
      const disarmed = (cell: string) => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell);
      expect(rows.map((row) => row.map(disarmed))).toEqual(
        printed(table).map((row) => [...row, table.source])
      );
    }
  );

  it('there is none of a step without figures', () => {
    for (const { id, steps } of story)
      for (const step of steps)
        if (!hasTable(id, step.id)) expect(existsSync(built(`data/${id}/${step.id}.csv`))).toBe(false);
  });
});

describe('the pages of tables, without JavaScript', () => {
  it.each(ids)('/data/%s/ has each step’s place, table, source and file', async (id) => {
    const page = await site.open(`data/${id}/`, { javaScriptEnabled: false });
    for (const [step, table] of Object.entries(await tablesOf(id))) {
      const section = `section:has(#${step}), section#${step}`;
      expect(await page.locator(`#${step}`).count()).toBe(1);
      expect(await cellsIn(page, `:is(${section})`)).toEqual(printed(table!));
      const text = await page.locator(section).innerText();
      for (const words of [table!.title, table!.source, table!.note ?? '']) expect(text).toContain(words);
      expect(await page.locator(`:is(${section}) thead th[scope=col]`).count()).toBe(table!.columns.length);
      const file = page.locator(`:is(${section}) a[download]`);
      const answer = await page.request.get(await file.evaluate((link: HTMLAnchorElement) => link.href));
      expect(answer.headers()['content-type']).toContain('text/csv');
    }
    expect(await page.locator('thead button').count()).toBe(0);
    await page.context().close();
  });

  it('are led to by each step that has figures, and by the page of sources', async () => {
    const page = await site.open('', { javaScriptEnabled: false });
    const links = await page
      .locator('[data-step] a.figures')
      .evaluateAll((all) =>
        all.map((link) => [
          link.closest('[data-step]')!.id,
          new URL((link as HTMLAnchorElement).href).pathname + new URL((link as HTMLAnchorElement).href).hash
        ])
      );
    expect(links).toEqual(places.map(({ section, step }) => [step, `/data/${section}/#${step}`]));
    await page.locator(`#${places[0]!.step} a.figures`).click();
    await page.waitForURL(`**/data/${places[0]!.section}/#${places[0]!.step}`);
    await page.goto(`${site.address}sources/`);
    for (const id of ids) expect(await page.locator(`#figures a[href$="/data/${id}/"]`).count()).toBe(1);
    await page.context().close();
  });

  it.each([
    [320, 256],
    [390, 844],
    [1440, 900]
  ])('none overflows sideways at %i × %i', async (width, height) => {
    const page = await site.open(`data/${ids[0]}/`, {
      javaScriptEnabled: false,
      viewport: { width, height }
    });
    for (const id of ids) {
      await page.goto(`${site.address}data/${id}/`);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        id
      ).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });
});

describe('the pages of tables, with JavaScript', () => {
  it.each(ids)('axe finds nothing wrong with /data/%s/', async (id) => {
    const page = await site.browser.newPage({ viewport: phone });
    await page.goto(`${site.address}data/${id}/`);
    await page.locator('thead button').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('rows are put in order by the names of the columns, which say so', async () => {
    const page = await site.browser.newPage({ viewport: desk });
    await page.goto(`${site.address}data/break-it/`);
    const table = (await tablesOf('break-it'))['when-closing-pays']!;
    const column = table.columns.findIndex(({ name }) => /mean/.test(name));
    const head = page.locator('#when-closing-pays thead th').nth(column);
    const shown = async () => (await cellsIn(page, '#when-closing-pays')).map((row) => Number(row[column]));
    const values = table.rows.map((row) => row[column] as number);
    const spanned = () => head.boundingBox().then((box) => [box!.x, box!.width, box!.height]);
    const before = await spanned();
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await shown()).toEqual(values.toSorted((a, b) => a - b));
    expect(await spanned()).toEqual(before);
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await shown()).toEqual(values.toSorted((a, b) => b - a));
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe(null);
    expect(await shown()).toEqual(values);
    await page.close();
  });
});

/** Goes to a step by its fragment and gives the link to its figures. */
async function stepOn(page: Page, step: string) {
  await page.evaluate((id) => location.replace(`#${id}`), step);
  await page.locator(`[data-stage][data-step="${step}"]`).waitFor();
  await settle(page);
  return page.locator(`#${step} a.figures`);
}

const standing = async (page: Page) => [await page.evaluate(() => scrollY), await active(page)];

describe.each([phone, desk])('the figures in the story, $width × $height', (viewport) => {
  it('open by a click over the story, which keeps its place, and give the focus back', async () => {
    const page = await site.open('', { viewport });
    const link = await stepOn(page, 'read-the-field');
    const before = await standing(page);
    const dialog = page.getByRole('dialog');
    const close = [
      () => page.keyboard.press('Escape'),
      () => dialog.getByRole('button', { name: tableLabels.close }).click(),
      () => page.mouse.click(5, 60)
    ];
    for (const way of close) {
      await link.click();
      await dialog.waitFor();
      expect(await cellsIn(page, 'dialog')).toEqual(printed((await tablesOf('warning'))['read-the-field']!));
      expect(await standing(page)).toEqual(before);
      await way();
      await dialog.waitFor({ state: 'detached' });
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await standing(page)).toEqual(before);
      expect(new URL(page.url()).pathname).not.toContain('data');
    }
    await page.context().close();
  });

  it('open by the keyboard, hold the focus, and are sound', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await site.open('', { viewport, colorScheme, reducedMotion: 'reduce' });
      const link = await stepOn(page, 'when-closing-pays');
      await link.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
      expect(await violations(page, 'dialog')).toEqual([]);
      const box = (await dialog.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(await page.locator('dialog tbody tr').count()).toBeLessThan(90);
      await dialog.getByRole('button', { name: tableLabels.all(90) }).click();
      expect(await page.locator('dialog tbody tr').count()).toBe(90);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        dialog.locator('a[download]').click()
      ]);
      expect(download.suggestedFilename()).toBe('when-closing-pays.csv');
      await page.keyboard.press('Escape');
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.context().close();
    }
  });

  it('has a target of 44 px for each step, and no line of text grows by it', async () => {
    const page = await site.open('', { viewport });
    await settle(page);
    const [sizes, grown] = await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('a.figures')];
      const heights = () => links.map((link) => link.closest('p')!.offsetHeight);
      const sizes = links.map(({ offsetWidth, offsetHeight }) => Math.min(offsetWidth, offsetHeight));
      const before = heights();
      for (const link of links) link.hidden = true;
      for (const link of links) link.style.display = 'none';
      const after = heights();
      return [sizes, before.filter((height, n) => height > after[n]!)];
    });
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    expect(grown).toEqual([]);
    await page.context().close();
  });
});

describe('the figures in the story', () => {
  it('are not part of what the story loads', async () => {
    const page = await site.open('', { viewport: phone });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const link = await stepOn(page, 'one-kernel');
    const before = asked.length;
    await link.click();
    await page.getByRole('dialog').waitFor();
    expect(asked.slice(before).filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
    await page.context().close();
  });

  it('are followed to their page where they cannot be fetched', async () => {
    const page = await site.open('', { viewport: phone });
    const link = await stepOn(page, 'one-kernel');
    await page.context().route(/\.js$/, (route) => route.abort());
    await link.click();
    await page.waitForURL('**/data/warning/#one-kernel');
    expect(await page.locator('#one-kernel table').count()).toBe(1);
    await page.context().close();
  });

  it('are found under a sub-path, also after the address has followed the reading', async () => {
    const nested = await openSite(folder, '/course/seed-corn');
    const page = await nested.open('s/warning/', { viewport: phone });
    const link = await stepOn(page, 'read-the-field');
    await page.evaluate(() => scrollBy(0, 20));
    await page.waitForURL('**/s/warning/#read-the-field');
    await link.click();
    const file = page.getByRole('dialog').locator('a[download]');
    const href = await file.evaluate((element: HTMLAnchorElement) => element.href);
    expect(href).toBe(`${nested.address}data/warning/read-the-field.csv`);
    expect((await page.request.get(href)).status()).toBe(200);
    await page.getByRole('dialog').getByRole('link', { name: tableLabels.toPage }).click();
    await page.waitForURL(`${nested.address}data/warning/#read-the-field`);
    await page.locator('#read-the-field a[href*="/s/warning/"]').click();
    await page.waitForURL(`${nested.address}s/warning/#read-the-field`);
    await nested.close();
  });
});
