import { faces, type FontName } from './fonts.ts';

/** Lines of text and the size they are set in. */
export interface Set {
  readonly lines: readonly string[];
  readonly size: number;
}

const joined = (text: string): string => text.replace(/(\d) (?=%)/g, '$1\u00a0');

/**
 * A text broken into as few lines as fit `width` pixels, and these as even as can be. A word that is wider stands
 * alone. A number keeps its percent sign.
 */
export function balanced(text: string, font: FontName, size: number, width: number): readonly string[] {
  const broken = (most: number): readonly string[] =>
    joined(text)
      .split(' ')
      .reduce<string[]>((lines, word) => {
        const longer = `${lines.at(-1)} ${word}`;
        if (lines.length === 0 || faces[font].widthOf(longer, size) > most) return [...lines, word];
        return [...lines.slice(0, -1), longer];
      }, []);
  const { length } = broken(width);
  let least = width;
  while (least > 40 && broken(least - 8).length === length) least -= 8;
  return broken(least);
}

/** The largest of `sizes` (falling) at which a text fits the box; the last of them where none does. */
export function largest(
  text: string,
  font: FontName,
  sizes: readonly number[],
  box: { readonly width: number; readonly height: number; readonly leading: number }
): Set {
  const all = sizes.map((size) => ({ size, lines: balanced(text, font, size, box.width) }));
  const fits = ({ lines, size }: Set): boolean =>
    lines.length * size * box.leading <= box.height &&
    lines.every((line) => faces[font].widthOf(line, size) <= box.width);
  return all.find(fits) ?? all.at(-1)!;
}
