import fraunces from './fonts/fraunces.ttf?inline';
import semibold from './fonts/source-sans-3-semibold.ttf?inline';
import sans from './fonts/source-sans-3.ttf?inline';
import serif from './fonts/source-serif-4.ttf?inline';
import { faceOf, type Face } from './face.ts';

const bytesOf = (dataUrl: string): Uint8Array =>
  new Uint8Array(Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));

/** The font files, each of one weight: a font with a weight axis would be drawn at its default only. */
export const fontFiles = {
  display: bytesOf(fraunces),
  text: bytesOf(serif),
  sans: bytesOf(sans),
  strong: bytesOf(semibold)
} as const;

/** Which of the fonts. */
export type FontName = keyof typeof fontFiles;

/** What each font calls itself; the two of sans are two families there. */
export const familyOf: Readonly<Record<FontName, string>> = {
  display: 'Fraunces',
  text: 'Source Serif 4',
  sans: 'Source Sans 3 ExtraLight',
  strong: 'Source Sans 3 ExtraLight SemiBold'
};

/** The measures of each font. */
export const faces: Readonly<Record<FontName, Face>> = {
  display: faceOf(fontFiles.display),
  text: faceOf(fontFiles.text),
  sans: faceOf(fontFiles.sans),
  strong: faceOf(fontFiles.strong)
};
