/**
 * Cuts the site's fonts out of the packaged ones: only the letters English prose and the names in it need, and only
 * the weights the page uses. Writes `static/fonts/`. Usage: npm run fonts
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subset from 'subset-font';

const out = join(import.meta.dirname, '../static/fonts');
const packageFolder = (name: string): string =>
  dirname(createRequire(import.meta.url).resolve(`@fontsource-variable/${name}/package.json`));

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
const letters = range(0x20, 0x7e) + range(0xa0, 0xff) + '–—‘’‚“”„…•′″€™−×÷→←↑↓≈≤≥½ıŁłŒœŠšŽž';

interface Cut {
  readonly name: string;
  readonly from: readonly [packageName: string, file: string];
  readonly axes: Record<string, number | { min: number; max: number }>;
}

const cuts: readonly Cut[] = [
  {
    name: 'fraunces',
    from: ['fraunces', 'fraunces-latin-opsz-normal.woff2'],
    axes: { opsz: 60, wght: 600 }
  },
  {
    name: 'source-serif-4',
    from: ['source-serif-4', 'source-serif-4-latin-wght-normal.woff2'],
    axes: { wght: { min: 400, max: 700 } }
  }
];

mkdirSync(out, { recursive: true });
const licences: string[] = [];
for (const { name, from, axes } of cuts) {
  const folder = packageFolder(from[0]);
  const font = await subset(readFileSync(join(folder, 'files', from[1])), letters, {
    targetFormat: 'woff2',
    variationAxes: axes,
    keepFeatures: ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'onum', 'lnum', 'tnum', 'pnum'],
    noHinting: true
  });
  writeFileSync(join(out, `${name}.woff2`), font);
  licences.push(`${name}\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}\n`);
  console.log(`${name}.woff2 ${font.length} bytes`);
}
writeFileSync(join(out, 'LICENSE.txt'), licences.join('\n'.padEnd(72, '-') + '\n\n'));
