import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { content } from '#content/check.ts';
import { kindWord } from '#content/labels/claims.ts';
import type { Claiming } from '#content/schema.ts';
import { desk, openSite, phone, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const built = (path: string) => readFileSync(resolve(import.meta.dirname, '../../build', path), 'utf8');
const idsIn = (html: string) => new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!));

const claiming = content.sections.flatMap((section) =>
  section.steps.flatMap((step) =>
    step.text
      .filter((sentence): sentence is Claiming => typeof sentence !== 'string')
      .map((sentence) => ({ step: step.id, sentence }))
  )
);

describe('every claiming sentence', () => {
  it('ends in a link that says its kind and leads to its source, without JavaScript', async () => {
    const page = await site.open('', { javaScriptEnabled: false });
    const marks = await page
      .locator('[data-step] a.mark')
      .evaluateAll((all) =>
        all.map((mark) => [
          mark.closest('[data-step]')!.id,
          mark.querySelector('.word')!.textContent,
          new URL((mark as HTMLAnchorElement).href).pathname + new URL((mark as HTMLAnchorElement).href).hash
        ])
      );
    expect(marks).toEqual(
      claiming.map(({ step, sentence: { kind, claims } }) => [
        step,
        kindWord[kind],
        `/${kind === 'modelled' ? 'method' : 'sources'}/#${claims[0]}`
      ])
    );
    await page.context().close();
  });

  it('rests on claims and figures that are set out on the two pages', () => {
    const [sources, method] = [idsIn(built('sources/index.html')), idsIn(built('method/index.html'))];
    for (const { sentence } of claiming)
      for (const id of sentence.claims)
        expect((sentence.kind === 'modelled' ? method : sources).has(id), id).toBe(true);
  });
});

describe('the pages of sources and method', () => {
  it.each(['sources', 'method', 'teach', 'teach/worksheet', 'teach/key', 'teach/picture'])(
    '%s is read without a script and without inline styles',
    (path) => {
      const html = built(`${path}/index.html`);
      // Linked data for searches is no script: nothing of it runs.
      const scripts = html.replace('<script type="application/ld+json">', '');
      // The one line of the head, which is for slides, and what keeps the page for later are all.
      expect(scripts.match(/<script [^>]*>/g)?.join()).toMatch(
        /^<script async="" src="(\.\.\/)+offline\.js">$/
      );
      expect(html).not.toContain('import(');
      expect(scripts.match(/<script/g)).toHaveLength(2);
      expect(html).not.toMatch(/ style="/);
      expect(html).toMatch(new RegExp(`<link rel="canonical" href="https?://[^"]+/${path}/"`));
    }
  );

  it('sets out every claim with its words, and every data set with its credit', () => {
    const html = built('sources/index.html');
    const ids = idsIn(html);
    for (const claim of content.claims) expect(ids.has(claim.id), claim.id).toBe(true);
    expect(html).toContain('the fountain is drying up');
    for (const credit of [
      'epoch.ai, CC BY 4.0',
      'Stanford CRFM and others',
      'Liesenfeld',
      'ATOM Project / Interconnects AI'
    ])
      expect(html).toContain(credit);
    expect(html.match(/rel="external noopener noreferrer"/g)!.length).toBeGreaterThan(60);
  });

  it.each(['sources/', 'method/', 'teach/', 'teach/worksheet/', 'teach/key/'])(
    '%s fits 320 pixels; wide tables scroll in their own box',
    async (path) => {
      const page = await site.open(path, { viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.context().close();
    }
  );
});

describe.each([phone, desk])('a note at $width×$height', (viewport) => {
  const open = async () => {
    const page = await site.open('#who-warns', { viewport });
    return {
      page,
      mark: page.locator('#who-warns a.mark').first(),
      note: page.locator('.note:popover-open')
    };
  };
  const inView = async (page: Page) => {
    const box = (await page.locator('.note').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
    expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
  };

  it('says what was claimed, who, when and what to keep in mind, and gives the focus back', async () => {
    const { page, mark, note } = await open();
    const claims: string[] = [];
    page.on('request', (request) => claims.push(request.url()));
    await mark.click();
    await note.waitFor();
    expect(claims.length).toBeGreaterThan(0);
    const words = await note.innerText();
    for (const part of [
      'said',
      'Cerebral Valley',
      'Andy Konwinski',
      'November 2025',
      'No recording or transcript'
    ])
      expect(words).toContain(part);
    expect(await note.locator('a[href*="sources/#w1"]').count()).toBe(1);
    await inView(page);
    await page.keyboard.press('Escape');
    await page.locator('.note').waitFor({ state: 'detached' });
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).pathname).toBe('/');
    await page.context().close();
  });

  it('opens from the keyboard and closes by its button or a press elsewhere', async () => {
    const { page, mark, note } = await open();
    await mark.press('Enter');
    await note.waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.note') !== null)).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.note').waitFor({ state: 'detached' });
    await mark.click();
    await note.waitFor();
    await page.mouse.click(4, 4);
    await page.locator('.note').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('of a modelled sentence says what was compared, in how many worlds, and the spread', async () => {
    const page = await site.open('#two-worlds', { viewport });
    await page.locator('#two-worlds a.mark.modelled').first().click();
    const words = await page.locator('.note:popover-open').innerText();
    expect(words).toContain('compared with all labs open');
    expect(words).toContain('200 worlds');
    expect(words).toMatch(/Fewer ideas, after 40 years: \d+\s%? \(\d+ to \d+\s%\)/);
    await page.context().close();
  });

  it('leaves the link alone when the claims cannot be fetched', async () => {
    const { page, mark } = await open();
    await page.route('**/_app/**', (route) => route.abort());
    await mark.click();
    await page.waitForURL('**/sources/#w1');
    await page.context().close();
  });

  it('offers a target of at least 24 pixels', async () => {
    const { page, mark } = await open();
    const box = (await mark.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    await page.context().close();
  });
});
