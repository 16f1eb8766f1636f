import { error } from '@sveltejs/kit';
import { story } from '#content/story.ts';
import { palette, type Hue } from '#picture/palette.ts';
import { stillOfSection } from '#stage/still.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => story.map(({ id }) => ({ section: id }));

const variables = (theme: Readonly<Record<Hue, string>>): string =>
  `:root{${Object.entries(theme)
    .map(([hue, colour]) => `--${hue}:${colour}`)
    .join(';')}}`;
const css = `${variables(palette.light)}@media (prefers-color-scheme:dark){${variables(palette.dark)}}`;

export const GET: RequestHandler = async ({ params }) => {
  const section = story.find(({ id }) => id === params.section);
  if (!section) error(404);
  const svg = await stillOfSection(section.id, { size: { width: 720, height: 720 }, painter: true, css });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
};
