import { correction, generate } from 'lean-qr';

/** Empty modules that a reader needs round a code, on each side (ISO/IEC 18004). */
export const QUIET = 4;

/** A QR code as a square drawing, one unit a module. */
export interface Code {
  /** Side of the square in modules, quiet zone included. */
  readonly size: number;
  /** The dark modules as an SVG path; the rest of the square is light. */
  readonly path: string;
}

/**
 * The QR code of a text: level M (15 % may be hidden) or better where that costs no module, with its quiet zone.
 * Undefined where no code holds the text, which is over 2,300 bytes of it.
 */
export function codeOf(text: string): Code | undefined {
  try {
    const bitmap = generate(text, { minCorrectionLevel: correction.M });
    const size = bitmap.size + 2 * QUIET;
    const runs: string[] = [];
    for (let y = 0; y < bitmap.size; y++)
      for (let x = 0; x < bitmap.size; x++) {
        const from = x;
        while (bitmap.get(x, y)) x++;
        if (x > from) runs.push(`M${from + QUIET} ${y + QUIET}h${x - from}v1h${from - x}z`);
      }
    return { size, path: runs.join('') };
  } catch {
    return undefined;
  }
}
