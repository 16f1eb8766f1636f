import { palette, type Hue } from '#picture/palette.ts';

const variables = (theme: Readonly<Record<Hue, string>>): string =>
  `:root{${Object.entries(theme)
    .map(([hue, colour]) => `--${hue}:${colour}`)
    .join(';')}}`;

/** The palette as a style sheet for SVG files that stand alone: light, or dark where the reader prefers it. */
export const standaloneCss = `${variables(palette.light)}@media (prefers-color-scheme:dark){${variables(palette.dark)}}`;

/** An answer that is an SVG file. */
export const svgResponse = (svg: string): Response =>
  new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
