import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palette, type Hue } from '#picture/palette.ts';

const css = readFileSync(new URL('../../src/picture/palette.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media');
const declared = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/--([a-z]+):\s*(#[0-9a-f]{6})/gi)].map((match) => [match[1], match[2]?.toUpperCase()])
  );

/** Relative luminance of a hex colour (WCAG 2.2). */
const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number
  ];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
};
/** Lightness, 0–100 (CIE L*). */
const lightness = (hex: string): number => 116 * Math.cbrt(luminance(hex)) - 16;

describe('palette', () => {
  it('is the same in the style sheet', () => {
    expect(declared(light)).toEqual(palette.light);
    expect(declared(dark)).toEqual(palette.dark);
  });

  it.each(['light', 'dark'] as const)('has contrast in the %s theme', (theme) => {
    const colours = palette[theme];
    const grounds: Hue[] = ['paper', 'plot', 'commons'];
    for (const ground of grounds) {
      for (const text of ['ink', 'soft'] as const)
        expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
      for (const mark of ['us', 'china', 'kept', 'wall', 'other'] as const)
        expect(contrast(colours[mark], colours[ground])).toBeGreaterThanOrEqual(3);
    }
    for (const name of ['us', 'china'] as const)
      expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['light', 'dark'] as const)('tells the sides apart without hue in the %s theme', (theme) => {
    const { us, china } = palette[theme];
    expect(Math.abs(lightness(us) - lightness(china))).toBeGreaterThan(13);
  });
});
