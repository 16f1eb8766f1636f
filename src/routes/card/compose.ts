import { ink, type Hue } from '#picture/palette.ts';
import { familyOf, type FontName } from './fonts.ts';
import { kernelPath } from './kernel.ts';
import { balanced, largest } from './setting.ts';

/** Pixels, as previews want it. */
export const CARD = { width: 1200, height: 630 } as const;

/** Part of a picture: left, top, width, height, in its own units. */
export type Window = readonly [number, number, number, number];

/** Everything on a card. */
export interface Parts {
  readonly title: string;
  /** The section, and its place among the others, from 0. */
  readonly section: {
    readonly heading: string;
    /** Its place in words. */
    readonly place: string;
    readonly index: number;
    readonly of: number;
  };
  /** In large letters. */
  readonly claim: string;
  readonly foot: string;
  /** Over the picture. */
  readonly caption: string | undefined;
  readonly picture: { readonly svg: string; readonly window: Window };
}

const EDGE = 52;
/** Of the column of words; the picture has the rest. */
const COLUMN = 560;
const PICTURE = { x: EDGE + COLUMN + 16, y: 12, width: 562, height: CARD.height - 24 };
/** From the largest down to the smallest that can be read in a preview a quarter as wide. */
const SIZES = [84, 80, 76, 72, 70, 68, 66, 64, 62, 60];
const LEADING = 1.08;
const CLAIM = 152;
const FOOT = 24;
const CAPTION = 24;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const words = (
  text: string,
  x: number,
  y: number,
  size: number,
  font: FontName,
  hue: Hue,
  more = ''
): string =>
  `<text x="${x}" y="${y}" font-family="${familyOf[font]}" font-size="${size}" fill="${ink(hue)}"${more}>${escape(text)}</text>`;

/** The sections as a row of kernels that ends with the column; those up to this one are gold. */
const row = ({ index, of }: Parts['section']): string =>
  Array.from({ length: of }, (_, i) => {
    const x = EDGE + COLUMN - 34 - (of - 1 - i) * 27;
    return `<path d="${kernelPath(x, 62, i === index ? 36 : 24)}" fill="${ink(i <= index ? 'gold' : 'rule')}"/>`;
  }).join('');

/** The picture on the right, as large as it can be, under its caption. */
function beside({ picture, caption }: Pick<Parts, 'picture' | 'caption'>): string {
  const over = caption ? CAPTION * 1.9 : 0;
  const [, , width, height] = picture.window;
  const zoom = Math.min(PICTURE.width / width, (PICTURE.height - over) / height);
  const [wide, high] = [width * zoom, height * zoom];
  const x = PICTURE.x + (PICTURE.width - wide) / 2;
  const y = PICTURE.y + (PICTURE.height - high + over) / 2;
  const drawn = `<svg x="${x}" y="${y}" width="${wide}" height="${high}" viewBox="${picture.window.join(' ')}">${picture.svg}</svg>`;
  return caption ? drawn + words(caption, x + 20, y - CAPTION * 0.6, CAPTION, 'strong', 'ink') : drawn;
}

const stacked = (lines: readonly string[], top: number, size: number, font: FontName, hue: Hue): string =>
  lines.map((line, i) => words(line, EDGE, Math.round(top + i * size * LEADING), size, font, hue)).join('');

/** An SVG file of a card's size, on paper. */
export const sheet = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}"><rect width="${CARD.width}" height="${CARD.height}" fill="${ink('paper')}"/>${inner}</svg>`;

/** The share card of a section as an SVG file: words on the left, the picture on the right. */
export function cardOf(parts: Parts): string {
  const { title, section, claim, foot } = parts;
  const feet = balanced(foot, 'text', FOOT, COLUMN);
  const footTop = CARD.height - EDGE - (feet.length - 1) * FOOT * 1.25;
  const room = { width: COLUMN, height: footTop - FOOT - 24 - CLAIM, leading: LEADING };
  const { lines, size } = largest(claim, 'display', SIZES, room);
  return sheet(
    [
      beside(parts),
      words(title, EDGE, 76, 38, 'display', 'ink'),
      row(section),
      words(`${section.place} · ${section.heading}`, EDGE, 126, 27, 'strong', 'soft'),
      stacked(lines, CLAIM + size * 0.92, size, 'display', 'ink'),
      ...feet.map((line, i) => words(line, EDGE, Math.round(footTop + i * FOOT * 1.25), FOOT, 'text', 'soft'))
    ].join('')
  );
}

/** The share card of the page as an SVG file: its title over a picture that runs off the card. */
export function coverOf({ title, subtitle, svg }: { title: string; subtitle: string; svg: string }): string {
  const lines = balanced(subtitle, 'display', 50, 500);
  return sheet(
    [
      svg,
      words(title, EDGE - 4, 232, 112, 'display', 'ink'),
      stacked(lines, 318, 50, 'display', 'soft')
    ].join('')
  );
}
