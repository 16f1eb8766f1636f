import type { Page } from 'playwright';
import { getDocumentProxy } from 'unpdf';

/** The papers that everything to be printed must suit. */
export const papers = ['A4', 'Letter'] as const;

/** A piece of text on a sheet, in points from the sheet's lower left corner; `y` is its baseline. */
interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A printed page. */
export interface Sheet {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** All its words, as `bare` leaves them. */
  readonly text: string;
}

/**
 * Text as it can be looked for in print: without spaces and soft hyphens, which lines and columns change, ligatures
 * taken apart, all in lower case.
 */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u00ad\u200b]/g, '')
    .toLowerCase();

/**
 * Prints what the page shows on the paper of that format, turned as its style sheet asks, and reads the sheets. The
 * words of pictures are among the runs, as they are SVG: a picture is there, and whole, where all its words are.
 */
export async function printed(page: Page, format: (typeof papers)[number]): Promise<readonly Sheet[]> {
  const bytes = await page.pdf({ format, preferCSSPageSize: true });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const [left = 0, low = 0, right = 0, high = 0] = sheet.view;
    const { items } = await sheet.getTextContent();
    const runs = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: item.transform[4] - left, y: item.transform[5] - low, width: item.width }]
        : []
    );
    sheets.push({
      width: right - left,
      height: high - low,
      runs,
      text: bare(runs.map(({ text }) => text).join(''))
    });
  }
  await pdf.destroy();
  return sheets;
}

/** The words that come nearer than `margin` points to an edge of their sheet, or leave it. */
export const strays = (sheets: readonly Sheet[], margin: number): readonly string[] =>
  sheets.flatMap(({ width, height, runs }, index) =>
    runs
      .filter(
        ({ x, y, width: long }) =>
          x < margin || x + long > width - margin || y < margin || y > height - margin
      )
      .map(({ text }) => `“${text}” on sheet ${index + 1}`)
  );

/** The sheets without a word, by their numbers. */
export const blanks = (sheets: readonly Sheet[]): readonly number[] =>
  sheets.flatMap(({ text }, index) => (text === '' ? [index + 1] : []));
