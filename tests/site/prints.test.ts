import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plain } from '#content/figures.ts';
import { kindWord } from '#content/labels/claims.ts';
import type { Sentence } from '#content/schema.ts';
import { slideOf } from '#content/slides/index.ts';
import { story } from '#content/story.ts';
import { depths } from '#content/teaching/shape.ts';
import { taughtOf } from '../content/taught.ts';
import { textsIn } from '../scenes/drawn.ts';
import { bare, blanks, papers, printed, strays, type Sheet } from './pdf.ts';
import { desk, openSite, places, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The words drawn in a still of the built site. */
const labelsOf = (path: string): readonly string[] =>
  textsIn(readFileSync(resolve(import.meta.dirname, '../../build', path), 'utf8')).map(({ text }) =>
    bare(text)
  );

/** Prints a page straight after it has loaded: with script on A4, without on Letter. */
async function printOf(path: string, format: (typeof papers)[number]): Promise<readonly Sheet[]> {
  const context = await site.browser.newContext({
    viewport: desk,
    javaScriptEnabled: format === 'A4',
    colorScheme: 'dark'
  });
  const page = await context.newPage();
  await page.goto(site.address + path);
  const sheets = await printed(page, format);
  await context.close();
  return sheets;
}

/** What should be on a sheet and is not. */
const missing = (sheet: Sheet | undefined, texts: readonly string[]): readonly string[] =>
  texts.filter((text) => !sheet?.text.includes(bare(text)));

/** The sheet that holds all of the texts; undefined where none does. */
const sheetWith = (sheets: readonly Sheet[], texts: readonly string[]): Sheet | undefined =>
  sheets.find((sheet) => missing(sheet, texts).length === 0);

/** Whether a text is on a sheet, or begins on one and ends on the next. */
const flows = (sheets: readonly Sheet[], text: string): boolean => {
  const wanted = bare(text);
  return sheets.some((sheet, at) => {
    if (sheet.text.includes(wanted)) return true;
    let end = wanted.length;
    while (end > 0 && !sheet.text.includes(wanted.slice(0, end))) end -= 1;
    return end > 0 && sheets[at + 1]?.text.includes(wanted.slice(end));
  });
};

const sound = (sheets: readonly Sheet[]): void => {
  expect(blanks(sheets)).toEqual([]);
  expect(strays(sheets, 20)).toEqual([]);
};

describe.each(papers)('the slides on %s', (format) => {
  let sheets: readonly Sheet[];
  beforeAll(async () => {
    sheets = await printOf('print/slides/', format);
  });

  it('are a title and one landscape sheet a step, in order', () => {
    expect(sheets.length).toBe(1 + places.length);
    for (const { width, height } of sheets) expect(width).toBeGreaterThan(height);
    for (const { heading } of story) expect(missing(sheets[0], [heading])).toEqual([]);
    sound(sheets);
  });

  it('have heading, line, kind, number and the whole picture on the same sheet', () => {
    for (const [index, { section, step }] of places.entries()) {
      const line = slideOf(step);
      const { heading } = story.find(({ id }) => id === section)!;
      expect(
        missing(sheets[index + 1], [
          heading,
          plain([line]),
          ...(typeof line === 'string' ? [] : [kindWord[line.kind]]),
          `page ${index + 1} of ${places.length}`,
          `/s/${section}/?present#${step}`,
          ...labelsOf(`s/${section}/${step}.svg`)
        ]),
        step
      ).toEqual([]);
    }
  });
});

describe.each(papers)('the notes on %s', (format) => {
  let sheets: readonly Sheet[];
  beforeAll(async () => {
    sheets = await printOf('print/notes/', format);
  });

  it('have each step whole on one sheet: line, note and picture', () => {
    for (const { section, step } of places) {
      const note = taughtOf(section).notes[step];
      const wanted = [plain([slideOf(step)]), note, ...labelsOf(`s/${section}/${step}.svg`)];
      const sheet = sheets.find(({ text }) => text.includes(bare(note)));
      expect(missing(sheet, wanted), step).toEqual([]);
    }
  });

  it('have heading, objection, minutes, questions and misreadings of every section', () => {
    for (const section of story) {
      const { minutes, questions, misreadings } = taughtOf(section.id);
      const head = [section.heading, `${minutes} minute`, plain([section.objection])];
      expect(sheetWith(sheets.slice(1), head), section.id).toBeDefined();
      const asked = depths.flatMap((depth) => questions[depth]);
      const answered = misreadings.flatMap(({ says, answer }) => [says, plain([answer])]);
      expect(sheetWith(sheets, [...asked, ...answered]), section.id).toBeDefined();
    }
  });

  it('stand upright, with no blank sheet and nothing near an edge', () => {
    for (const { width, height } of sheets) expect(height).toBeGreaterThan(width);
    sound(sheets);
  });
});

describe.each(papers)('the print edition on %s', (format) => {
  it('has every heading, step and objection, and no picture cut in two', async () => {
    const sheets = await printOf('print/', format);
    for (const { id, heading, steps, objection } of story) {
      const words = steps.flatMap(({ text }): readonly Sentence[] => text).map((one) => plain([one]));
      const wanted = [heading, plain([objection]), ...words];
      expect(
        wanted.filter((text) => !flows(sheets, text)),
        id
      ).toEqual([]);
      expect(sheetWith(sheets, labelsOf(`s/${id}/still.svg`)), id).toBeDefined();
    }
    sound(sheets);
  });
});

describe('what a printer is given', () => {
  it.each(['print/slides/', 'print/notes/'])('at %s is black on white, all fetched at once', async (path) => {
    const context = await site.browser.newContext({ viewport: desk, colorScheme: 'dark' });
    const page = await context.newPage();
    await page.goto(site.address + path);
    await page.emulateMedia({ media: 'print' });
    const pictures = await page.locator('main img').evaluateAll((images) =>
      (images as HTMLImageElement[]).map(({ naturalWidth, loading, complete, alt }) => ({
        naturalWidth,
        lazy: loading === 'lazy',
        complete,
        described: alt.length > 40
      }))
    );
    expect(pictures).toEqual(
      places.map(() => ({ naturalWidth: 480, lazy: false, complete: true, described: true }))
    );
    const look = await page.evaluate(() => {
      const root = getComputedStyle(document.documentElement);
      const kept = [...document.querySelectorAll('body *')].filter((element) =>
        ['fixed', 'sticky'].includes(getComputedStyle(element).position)
      );
      return { color: root.color, paper: root.backgroundColor, kept: kept.length };
    });
    expect(look).toEqual({ color: 'rgb(0, 0, 0)', paper: 'rgba(0, 0, 0, 0)', kept: 0 });
    await context.close();
  });

  it('is reached from the print edition', async () => {
    const context = await site.browser.newContext({ viewport: desk, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of ['print/slides/', 'print/notes/']) {
      await page.goto(`${site.address}print/`);
      await page.locator(`main a[href$="${path.slice(6)}"]`).click();
      expect(new URL(page.url()).pathname).toBe(`/${path}`);
      expect(await page.locator('h1').count()).toBe(1);
    }
    await context.close();
  });
});
