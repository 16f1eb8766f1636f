const NARROW = /[iljtfrI.,:;'’|! ()]/;
const WIDE = /[mwMW%@—]/;
const CAPITAL = /[A-Z0-9+−–]/;

/** Width of a text in a sans serif font, in CSS pixels: an upper estimate that holds for the wider system fonts. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => {
    if (NARROW.test(letter)) return sum + 0.37;
    if (WIDE.test(letter)) return sum + 0.95;
    return sum + (CAPITAL.test(letter) ? 0.7 : 0.61);
  }, 0) * size;

/** Breaks a text at spaces into lines of at most `width` pixels; a single longer word keeps a line of its own. */
export const linesOf = (text: string, width: number, size: number): readonly string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size) > width) return [...lines, word];
    return [...lines.slice(0, -1), longer];
  }, []);
