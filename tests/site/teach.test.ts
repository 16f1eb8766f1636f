import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plain } from '#content/figures.ts';
import { pictureTerms, terms } from '#content/glossary.ts';
import { teachLabels } from '#content/labels/teach.ts';
import type { SectionShape } from '#content/schema.ts';
import { story } from '#content/story.ts';
import { kit } from '#content/teaching/kit.ts';
import { plans } from '#content/teaching/plans.ts';
import { firstPage, items, secondPage, sheets as sheetWords } from '#content/teaching/worksheet.ts';
import { questionsOf, taughtOf } from '../content/taught.ts';
import { bare, blanks, papers, printed, strays, type Sheet } from './pdf.ts';
import { desk, openSite, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const sections: readonly SectionShape[] = story;
const pages = ['teach/', 'teach/worksheet/', 'teach/key/'] as const;

/** Printed by a device in its dark theme, which paper must not show. */
async function printOf(path: string, format: (typeof papers)[number]): Promise<readonly Sheet[]> {
  const page = await site.open(path, { viewport: desk, javaScriptEnabled: false, colorScheme: 'dark' });
  const sheets = await printed(page, format);
  await page.context().close();
  return sheets;
}

const together = (sheets: readonly Sheet[]): string => sheets.map(({ text }) => text).join('');
const missing = (text: string, wanted: readonly string[]): readonly string[] =>
  wanted.filter((one) => !text.includes(bare(one)));
/** The number of the sheet on which a text begins. */
const sheetOf = (sheets: readonly Sheet[], text: string): number =>
  sheets.findIndex((sheet) => sheet.text.includes(bare(text)));

const sound = (sheets: readonly Sheet[]): void => {
  expect(blanks(sheets)).toEqual([]);
  expect(strays(sheets, 20)).toEqual([]);
};

describe.each(papers)('the kit on %s', (format) => {
  let sheets: readonly Sheet[];
  beforeAll(async () => {
    sheets = await printOf('teach/', format);
  });

  it('has words on every sheet, and none near an edge', () => sound(sheets));

  it('says that this is one side’s argument, how to teach it fairly, how to present it, and what to ask last', () => {
    const wanted = [
      ...kit.lead,
      ...kit.stake,
      ...Object.values(kit.facts),
      teachLabels.levels(kit.grades),
      ...kit.fair.points,
      ...kit.presenting.points,
      kit.exit.question,
      ...kit.exit.listen
    ];
    expect(
      missing(
        together(sheets),
        wanted.map((one) => plain([one]))
      )
    ).toEqual([]);
  });

  it.each(plans)('has the plan of $minutes minutes whole, on two sheets at most', (plan) => {
    const titles = plans.map(({ minutes, name }) => teachLabels.planTitle(minutes, name));
    const title = teachLabels.planTitle(plan.minutes, plan.name);
    const at = sheetOf(sheets, title);
    const next = sheetOf(sheets, titles[titles.indexOf(title) + 1] ?? teachLabels.sectionsIntro);
    expect(next - at).toBeLessThanOrEqual(2);
    const wanted = [
      ...plan.aims,
      ...plan.materials,
      ...plan.phases.flatMap(({ name, does }) => [name, does])
    ];
    expect(missing(together(sheets.slice(at, next)), wanted)).toEqual([]);
    for (const { does } of plan.phases) expect(sheetOf(sheets, does), does).toBeGreaterThanOrEqual(at);
  });

  it.each(story.map(({ id }) => id))('has all words on %s', (id) => {
    const { heading, summary, objection } = sections.find((section) => section.id === id)!;
    const { misreadings } = taughtOf(id);
    const wanted = [
      heading,
      summary,
      plain([objection]),
      ...questionsOf(id),
      ...misreadings.flatMap(({ says, answer }) => [says, plain([answer])])
    ];
    expect(missing(together(sheets), wanted)).toEqual([]);
    for (const question of questionsOf(id))
      expect(sheetOf(sheets, question), question).toBeGreaterThanOrEqual(0);
  });

  it('has the story on one sheet, objections included', () => {
    const one = sheets[sheetOf(sheets, teachLabels.summaryIntro)]!;
    const wanted = sections.flatMap(({ heading, summary, objection }) => [
      heading,
      summary,
      plain([objection])
    ]);
    expect(missing(one.text, wanted)).toEqual([]);
  });

  it('has every term of the glossary and every source', () => {
    const words = [...terms, ...pictureTerms].flatMap(({ term, meaning }) => [term, meaning]);
    expect(missing(together(sheets), words)).toEqual([]);
    expect(missing(together(sheets), ['Konwinski', 'epoch.ai, CC BY 4.0', 'November 2025'])).toEqual([]);
  });
});

describe.each(papers)('the worksheet on %s', (format) => {
  it('takes two sheets, each with its own tasks whole', async () => {
    const sheets = await printOf('teach/worksheet/', format);
    sound(sheets);
    expect(sheets).toHaveLength(2);
    for (const [at, of] of [firstPage, secondPage].entries())
      expect(
        missing(
          sheets[at]!.text,
          of.flatMap(({ title, ask }) => [title, ask])
        )
      ).toEqual([]);
  });

  it('gives no answer away', async () => {
    const text = together(await printOf('teach/worksheet/', format));
    for (const { answer, look } of items)
      for (const said of [...answer.map((sentence) => plain([sentence])), look])
        expect(text).not.toContain(bare(said));
  });
});

describe.each(papers)('the key on %s', (format) => {
  it('takes two sheets at most and answers every task', async () => {
    const sheets = await printOf('teach/key/', format);
    sound(sheets);
    expect(sheets.length).toBeLessThanOrEqual(2);
    for (const { title, answer, look, form } of items) {
      const said = [...answer, ...(form.kind === 'sort' ? form.claims : [])].map((one) => plain([one]));
      expect(missing(together(sheets), [title, look, ...said])).toEqual([]);
      if (form.kind === 'sketch')
        expect(
          missing(
            together(sheets),
            form.sketch.points.map(({ value }) => `${value} %`)
          )
        ).toEqual([]);
    }
  });
});

describe('the pages of the kit', () => {
  it.each(pages)('/%s prints nothing fixed or sticky', async (path) => {
    const page = await site.open(path, { viewport: desk, javaScriptEnabled: false });
    await page.emulateMedia({ media: 'print' });
    const stuck = await page.evaluate(
      () =>
        [...document.querySelectorAll('body *')].filter((one) =>
          ['fixed', 'sticky'].includes(getComputedStyle(one).position)
        ).length
    );
    expect(stuck).toBe(0);
    await page.context().close();
  });

  it('lead to each other, to the slides, the presenter’s window and the prints, and from the end of the story', async () => {
    const page = await site.open('', { viewport: desk, javaScriptEnabled: false });
    const linked = () =>
      page
        .locator('a[href]')
        .evaluateAll((all) =>
          all.map((a) => (a as HTMLAnchorElement).pathname + (a as HTMLAnchorElement).search)
        );
    expect(await linked()).toContain('/teach/');
    await page.goto(`${site.address}teach/`);
    expect(await linked()).toEqual(
      expect.arrayContaining([
        ...['/', '/s/warning/?present', '/notes/', '/teach/picture/', '/teach/worksheet/', '/teach/key/'],
        ...['/print/slides/', '/print/notes/', '/print/']
      ])
    );
    for (const path of ['/teach/worksheet/', '/teach/key/']) {
      await page.goto(site.address + path.slice(1));
      expect(await linked()).toContain('/teach/');
    }
    await page.context().close();
  });

  it('name every slide of a plan by its number and lead to it', async () => {
    const page = await site.open('teach/', { viewport: desk, javaScriptEnabled: false });
    const all = story.flatMap((section) => section.steps.map(({ id }) => ({ section: section.id, id })));
    for (const plan of plans) {
      const links = await page.locator(`#${plan.id} .shown a[href*="present"]`).evaluateAll((every) =>
        every.map((a) => {
          const { pathname, search, hash } = a as HTMLAnchorElement;
          return [a.textContent, pathname + search + hash];
        })
      );
      const expected = plan.phases
        .flatMap((phase) => phase.steps)
        .map((step) => {
          const at = all.findIndex(({ id }) => id === step);
          return [String(at + 1), `/s/${all[at]!.section}/?present#${step}`];
        });
      expect(links).toEqual(expected);
    }
    await page.context().close();
  });

  it('open the slides where a plan says', async () => {
    const page = await site.browser.newPage({ viewport: desk });
    await page.goto(`${site.address}teach/`);
    const link = page.locator('#plan-45 .shown a[href$="?present#line-falls"]');
    const number = (await link.textContent())!;
    await link.click();
    await page.locator(`[data-slide-number="${number}"]`).waitFor();
    await page.locator('[data-stage][data-step="line-falls"]').waitFor();
    await page.context().close();
  });

  it.each([
    [1024, 768],
    [390, 844]
  ])('show the picture alone as large as a window of %i×%i allows', async (width, height) => {
    const page = await site.open('teach/picture/', { viewport: { width, height }, javaScriptEnabled: false });
    const box = (await page.locator('img').boundingBox())!;
    expect(box.width).toBeCloseTo(box.height, 0);
    expect(box.width).toBeGreaterThan(Math.min(width, height) * 0.88);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(height);
    await page.context().close();
  });

  it('are linked by addresses that hold under a sub-path too', () => {
    for (const path of pages) {
      const html = readFileSync(resolve(import.meta.dirname, '../../build', path, 'index.html'), 'utf8');
      expect(html).not.toMatch(/href="\/(?!\/)/);
      expect(html).toContain(sheetWords.worksheet.title);
    }
  });
});
