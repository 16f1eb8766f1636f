import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { palette } from '#picture/palette.ts';
import { FAVICON, icoOf, iconOf, maskableCut, plainCut, squareCut } from '../../src/routes/card/icon.ts';

it('the icon of the site is the one that the others are drawn from', () => {
  const file = readFileSync(join(import.meta.dirname, '../../static/icon.svg'), 'utf8');
  expect(file).toBe(iconOf(plainCut));
});

it('icons that are cut by others fill their square, and keep to its middle', () => {
  for (const cut of [squareCut, maskableCut]) {
    expect(iconOf(cut)).toContain('rx="0"');
    expect(iconOf(cut)).toContain(`scale(${cut.scale})`);
  }
  expect(maskableCut.scale).toBeLessThanOrEqual(0.8);
});

it('an ICO file says where its one picture is', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);
  const ico = Buffer.from(icoOf(png));
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 1]);
  expect([ico[6], ico[7]]).toEqual([FAVICON, FAVICON]);
  const [length, at] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(ico.subarray(at, at + length)).toEqual(Buffer.from(png));
  expect(ico.length).toBe(at + length);
});

it('a browser that colours its bar is told the colour of the paper', () => {
  const page = readFileSync(join(import.meta.dirname, '../../src/app.html'), 'utf8');
  for (const theme of ['light', 'dark'] as const)
    expect(page).toContain(
      `<meta name="theme-color" content="${palette[theme].paper}" media="(prefers-color-scheme: ${theme})" />`
    );
});
