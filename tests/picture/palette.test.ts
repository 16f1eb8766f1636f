import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeColours, palette, type Hue } from '#picture/palette.ts';
import { apart, seenBy, sights } from './sight.ts';

const css = readFileSync(new URL('../../src/picture/palette.css', import.meta.url), 'utf8');
const [light = '', dark = '', projector = ''] = css.split(/@media|:root\[data-theme='projector'\]/);
const declared = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/--([a-z]+):\s*(#[0-9a-f]{6})/gi)].map((match) => [match[1], match[2]?.toUpperCase()])
  );

/** Relative luminance of a hex colour (WCAG 2.2). */
const luminance = (hex: string): number => {
  const [r, g, b] = seenBy('anyone', hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (bright + 0.05) / (dim + 0.05);
};
/** Lightness, 0–100 (CIE L*). */
const lightness = (hex: string): number => 116 * Math.cbrt(luminance(hex)) - 16;

const marks = ['us', 'china', 'kept', 'wall', 'other'] as const;
const themes = ['light', 'dark', 'projector'] as const;

describe('palette', () => {
  it('is the same in the style sheet', () => {
    expect(declared(light)).toEqual(palette.light);
    expect(declared(dark)).toEqual(palette.dark);
    expect(declared(projector)).toEqual(palette.projector);
  });

  it('draws codes dark on light in every theme', () => {
    const named = [...css.matchAll(/--code-(\w+):\s*(#[0-9a-f]{6})/gi)];
    expect(named.map(([, name, hex]) => [name, hex?.toUpperCase()])).toEqual(Object.entries(codeColours));
    expect(lightness(codeColours.light) - lightness(codeColours.dark)).toBeGreaterThan(90);
  });

  it.each(themes)('has contrast in the %s theme', (theme) => {
    const colours = palette[theme];
    const grounds: Hue[] = ['paper', 'plot', 'commons'];
    for (const ground of grounds) {
      for (const text of ['ink', 'soft'] as const)
        expect(contrast(colours[text], colours[ground])).toBeGreaterThanOrEqual(4.5);
      for (const mark of marks) expect(contrast(colours[mark], colours[ground])).toBeGreaterThanOrEqual(3);
    }
    for (const name of ['us', 'china'] as const)
      expect(contrast(colours[name], colours.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(themes)('tells the sides apart without hue in the %s theme', (theme) => {
    const { us, china } = palette[theme];
    expect(Math.abs(lightness(us) - lightness(china))).toBeGreaterThan(13);
  });
});

describe('the projector theme', () => {
  const colours = palette.projector;

  it('stands out on a weak projector: white and black, and no mark too pale', () => {
    expect([colours.paper, colours.plot, colours.ink, colours.wall]).toEqual([
      '#FFFFFF',
      '#FFFFFF',
      '#000000',
      '#000000'
    ]);
    for (const text of ['ink', 'soft'] as const)
      expect(contrast(colours[text], colours.commons)).toBeGreaterThanOrEqual(7);
    for (const mark of [...marks, 'gold'] as const)
      expect(contrast(colours[mark], colours.paper), mark).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.rule, colours.paper)).toBeGreaterThanOrEqual(3);
    // Pale by its meaning, yet darker than in the light theme.
    const pale = (theme: 'light' | 'projector'): number =>
      contrast(palette[theme].textbook, palette[theme].commons);
    expect(pale('projector')).toBeGreaterThan(pale('light'));
  });

  it('has its sides further apart in lightness than the light theme', () => {
    const between = (theme: 'light' | 'projector'): number =>
      Math.abs(lightness(palette[theme].us) - lightness(palette[theme].china));
    expect(between('projector')).toBeGreaterThan(between('light') + 5);
  });

  it.each(sights)('keeps sides, kept ideas, the textbook and breakthroughs apart for %s', (sight) => {
    const hues = ['us', 'china', 'kept', 'gold', 'textbook', 'wall'] as const;
    const pairs = hues.flatMap((a, i) => hues.slice(i + 1).map((b) => [a, b] as const));
    const near = pairs.filter(([a, b]) => apart(sight, colours[a], colours[b]) < 15);
    expect(near).toEqual([]);
    expect(apart(sight, colours.us, colours.china)).toBeGreaterThan(25);
  });
});
