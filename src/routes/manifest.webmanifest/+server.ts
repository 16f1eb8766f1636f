import { edition } from '#content/edition.ts';
import { stageLabels } from '#content/labels/stage.ts';
import { palette } from '#picture/palette.ts';
import { icons } from '../card/icon.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What the site is called and looks like on a home screen. Every address in it starts from where it stands. */
export const GET: RequestHandler = () => {
  const { paper } = palette.light;
  const png = (kind: keyof typeof icons, purpose: 'any' | 'maskable') => ({
    src: `icon-${kind}.png`,
    sizes: `${icons[kind].side}x${icons[kind].side}`,
    type: 'image/png',
    purpose
  });
  const manifest = {
    name: `${edition.title}: ${edition.subtitle}`,
    short_name: edition.title,
    description: stageLabels.premise,
    lang: 'en',
    start_url: './',
    scope: './',
    display: 'browser',
    theme_color: paper,
    background_color: paper,
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      png('192', 'any'),
      png('512', 'any'),
      png('maskable', 'maskable')
    ]
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' }
  });
};
