/**
 * Cuts the site's fonts out of the packaged ones: only the letters English prose and the names in it need, and only
 * the weights the page uses. Writes `static/fonts/`, and for the share cards, which are drawn without a browser,
 * fonts of one weight each to `src/routes/card/fonts/`. Usage: npm run fonts
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subset from 'subset-font';

const root = join(import.meta.dirname, '..');
const folders = { woff2: join(root, 'static/fonts'), sfnt: join(root, 'src/routes/card/fonts') };
const endings = { woff2: 'woff2', sfnt: 'ttf' };
const packageFolder = (name: string): string =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
const letters = range(0x20, 0x7e) + range(0xa0, 0xff) + '–—‘’‚“”„…•′″€™−×÷→←↑↓≈≤≥½ıŁłŒœŠšŽž';

interface Cut {
  readonly name: string;
  readonly from: readonly [packageName: string, file: string];
  /** None for a font that has one weight only. */
  readonly axes?: Record<string, number | { min: number; max: number }>;
  readonly format: keyof typeof folders;
}

const fraunces = ['@fontsource-variable/fraunces', 'fraunces-latin-opsz-normal.woff2'] as const;
const serif = ['@fontsource-variable/source-serif-4', 'source-serif-4-latin-wght-normal.woff2'] as const;
const sans = (weight: number) =>
  ['@fontsource/source-sans-3', `source-sans-3-latin-${weight}-normal.woff2`] as const;

const cuts: readonly Cut[] = [
  { name: 'fraunces', from: fraunces, axes: { opsz: 60, wght: 600 }, format: 'woff2' },
  { name: 'source-serif-4', from: serif, axes: { wght: { min: 400, max: 700 } }, format: 'woff2' },
  { name: 'fraunces', from: fraunces, axes: { opsz: 48, wght: 600 }, format: 'sfnt' },
  { name: 'source-serif-4', from: serif, axes: { wght: 400 }, format: 'sfnt' },
  { name: 'source-sans-3', from: sans(400), format: 'sfnt' },
  { name: 'source-sans-3-semibold', from: sans(600), format: 'sfnt' }
];

for (const format of ['woff2', 'sfnt'] as const) {
  mkdirSync(folders[format], { recursive: true });
  const licences = new Map<string, string>();
  for (const { name, from, axes } of cuts.filter((cut) => cut.format === format)) {
    const folder = packageFolder(from[0]);
    const font = await subset(readFileSync(join(folder, 'files', from[1])), letters, {
      targetFormat: format,
      ...(axes && { variationAxes: axes }),
      keepFeatures: ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'onum', 'lnum', 'tnum', 'pnum'],
      noHinting: true
    });
    const file = `${name}.${endings[format]}`;
    writeFileSync(join(folders[format], file), font);
    licences.set(from[0].split('/')[1]!, readFileSync(join(folder, 'LICENSE'), 'utf8').trim());
    console.log(`${file} ${font.length} bytes`);
  }
  const texts = [...licences].map(([name, text]) => `${name}\n\n${text}\n`);
  writeFileSync(join(folders[format], 'LICENSE.txt'), texts.join('\n'.padEnd(72, '-') + '\n\n'));
}
