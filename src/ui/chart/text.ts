const NARROW = /[iljtfrI.,:;'’“”|!() ]/;
const WIDE = /[mwMW%@—]/;
const CAPITAL = /[A-Z0-9+−–]/;

const widthOfLetter = (letter: string): number => {
  if (NARROW.test(letter)) return 0.4;
  if (WIDE.test(letter)) return 0.95;
  return CAPITAL.test(letter) ? 0.68 : 0.61;
};

/** Width of a text in CSS pixels: an upper estimate that holds for the wider system fonts; bold is a tenth wider. */
export const widthOf = (text: string, size: number, bold = false): number =>
  [...text].reduce((sum, letter) => sum + widthOfLetter(letter), 0) * size * (bold ? 1.1 : 1);

/** Breaks a text at spaces into lines of at most `width` pixels; a single longer word keeps a line of its own. */
export const linesOf = (text: string, width: number, size: number, bold = false): readonly string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size, bold) > width) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);

/** A text cut after a letter so that it and the mark `cut` take at most `width` pixels; whole where it fits. */
export const shortened = (text: string, width: number, size: number, cut: string): string => {
  if (widthOf(text, size) <= width) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(letters.join('') + cut, size) > width) letters.pop();
  return letters.join('').trimEnd() + cut;
};
