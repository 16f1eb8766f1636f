import { palette, type Hue } from '#picture/palette.ts';
import { faces, familyOf } from './fonts.ts';

const isHue = (name: string): name is Hue => name in palette.light;

const colourOf = (name: string): string => {
  if (!isHue(name)) throw new Error(`A card has the unknown colour “${name}”`);
  return palette.light[name];
};

/** From this weight on the semibold font is meant. */
const STRONG = 600;

/** A tag with the font it means: those of a page (“system-ui, sans-serif”, with a weight) become one of our own. */
const withFont = (tag: string): string => {
  const weight = /\sfont-weight="(\d+|bold)"/.exec(tag)?.[1];
  const strong = weight === 'bold' || Number(weight) >= STRONG;
  if (!weight && !tag.includes('font-family="system-ui')) return tag;
  const bare = tag.replace(/\sfont-(?:weight|family)="[^"]*"/g, '');
  return bare.replace(/^<[a-z]+/i, `$& font-family="${familyOf[strong ? 'strong' : 'sans']}"`);
};

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0'
};

/** The words of a picture, without tags. */
const wordsIn = (svg: string): string =>
  svg.replace(/<[^>]*>/g, '').replace(/&[a-z]+;/g, (entity) => entities[entity] ?? entity);

/** Throws where a picture has a character that none of the fonts draws, and that would become a box. */
function mustBeDrawn(svg: string): void {
  const missing = [...new Set(wordsIn(svg))].filter(
    (letter) => !Object.values(faces).some((face) => face.has(letter))
  );
  if (missing.length > 0) throw new Error(`No font of the cards has “${missing.join('')}”`);
}

/**
 * A picture as it is drawn outside a browser, where there are no style sheets and no fonts of a system: every
 * `var(--hue)` is the colour of the light theme, every font one of ours. Throws on a colour that the palette
 * lacks and on a character that the fonts lack.
 */
export function plainly(svg: string): string {
  const plain = svg
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/var\(--([a-z-]+)\)/g, (_, name: string) => colourOf(name))
    .replace(/<(?:text|tspan|g|svg)\b[^>]*>/g, withFont);
  mustBeDrawn(plain);
  return plain;
}

/** A picture without the lines of text whose words match. */
export const withoutWords = (svg: string, words: RegExp): string =>
  svg.replace(/<text\b[^>]*>([\s\S]*?)<\/text>/g, (text, inner: string) =>
    words.test(inner.replace(/<[^>]*>/g, '').trim()) ? '' : text
  );
