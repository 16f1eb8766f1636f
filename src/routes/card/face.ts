/** What has to be known of a font to set lines with it. */
export interface Face {
  /** Whether the font draws this character, and not a box in its place. */
  has(letter: string): boolean;
  /** How wide a line runs at a size, in pixels, without kerning. */
  widthOf(text: string, size: number): number;
}

const tablesIn = (font: DataView): Map<string, number> => {
  const count = font.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + 16 * index;
      const tag = [0, 1, 2, 3].map((i) => String.fromCharCode(font.getUint8(at + i))).join('');
      return [tag, font.getUint32(at + 8)];
    })
  );
};

/** Glyphs by character code, from the font's table of format 4 (segments of the first plane, big-endian). */
function glyphsIn(font: DataView, cmap: number): Map<number, number> {
  const starts = Array.from({ length: font.getUint16(cmap + 2) }, (_, index) =>
    font.getUint32(cmap + 4 + 8 * index + 4)
  );
  const table = starts.map((start) => cmap + start).find((at) => font.getUint16(at) === 4);
  if (table === undefined) throw new Error('The font has no character table of format 4');
  const wide = font.getUint16(table + 6);
  const glyphs = new Map<number, number>();
  for (let at = table + 14; at < table + 14 + wide; at += 2) {
    const [end, start] = [font.getUint16(at), font.getUint16(at + wide + 2)];
    const delta = font.getUint16(at + 2 * wide + 2);
    const offset = font.getUint16(at + 3 * wide + 2);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = offset && font.getUint16(at + 3 * wide + 2 + offset + 2 * (code - start));
      const glyph = offset && !listed ? 0 : ((listed || code) + delta) & 0xffff;
      if (glyph) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

/** Reads a TrueType or OpenType font as it lies in a file. Throws where it is neither. */
export function faceOf(file: Uint8Array): Face {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = tablesIn(font);
  const at = (tag: string): number => {
    const place = tables.get(tag);
    if (place === undefined) throw new Error(`The font has no table “${tag}”`);
    return place;
  };
  const unit = font.getUint16(at('head') + 18);
  const measured = font.getUint16(at('hhea') + 34);
  const widths = at('hmtx');
  const glyphs = glyphsIn(font, at('cmap'));
  const advance = (glyph: number): number =>
    font.getUint16(widths + 4 * Math.min(glyph, measured - 1)) / unit;
  return {
    has: (letter) => glyphs.has(letter.codePointAt(0)!),
    widthOf: (text, size) =>
      size * [...text].reduce((sum, letter) => sum + advance(glyphs.get(letter.codePointAt(0)!) ?? 0), 0)
  };
}
