import { edition } from '#content/edition.ts';
import { cardAltOf } from '#content/labels/cards.ts';
import { story } from '#content/story.ts';
import { fileAt, pngAt, type Crawled, type Place } from './crawl.ts';
import { build } from './offline.ts';

/** The site as it was built for these tests. */
export const home: Place = {
  folder: build,
  origin: process.env['SITE_ORIGIN'] ?? 'https://seed-corn.example',
  base: ''
};

/** Old addresses that only lead on, and the page of a wrong one, which has no address of its own. */
export const isRedirect = ({ html }: Crawled) =>
  /<meta http-equiv="refresh"/.test(html.slice(0, html.indexOf('<body')));
export const isMissing = ({ path }: Crawled) => path === '404.html';
const sectionOf = (path: string) => story.find(({ id }) => path.split('/')[1] === id)?.id;
/** An embed is a part of its section's page, and sends those who find it or pass it on to that. */
const canonicalPath = (path: string) => path.replace(/^embed\//, 's/');

/** Whether a value in the head stands without quotes, which some readers of previews do not understand. */
const unquoted = (html: string): boolean =>
  [...html.slice(0, html.indexOf('</head>')).matchAll(/<(?:meta|link)\s[^>]*>/g)].some(([tag]) =>
    tag.replace(/="[^"]*"/g, '').includes('=')
  );

/** What is wrong with the head of a page that lives at a place, one line each. */
export function faultsInHead(page: Crawled, { folder, origin, base }: Place): string[] {
  const { path, html, title, canonical, meta } = page;
  const address = `${origin}${base}/${canonicalPath(path)}`;
  const section = sectionOf(path);
  const card = `${origin}${base}/${section ? `s/${section}/` : ''}card.png`;
  const description = meta('description') ?? '';
  const file = fileAt(folder, base, new URL(meta('og:image') ?? 'none:', origin).pathname);
  const image = file ? pngAt(file) : undefined;
  const checks: Readonly<Record<string, boolean>> = {
    'title with the name of the site': !!title?.includes(edition.title),
    'description of 40 to 160 characters': description.length >= 40 && description.length <= 160,
    canonical: canonical === address,
    'og:url': meta('og:url') === canonical,
    'og:title': !!title?.startsWith(meta('og:title') ?? ' '),
    'og:description': meta('og:description') === description,
    'og:type': ['article', 'website'].includes(meta('og:type') ?? ''),
    'og:site_name': meta('og:site_name') === edition.title,
    'og:locale': /^[a-z]{2}_[A-Z]{2}$/.test(meta('og:locale') ?? ''),
    'og:image of its own': meta('og:image') === card,
    'og:image of 1200 × 630': image?.width === 1200 && image.height === 630,
    'og:image of at most 300 KB': !!image && image.bytes <= 300 * 1024,
    'og:image as told':
      `${meta('og:image:width')} ${meta('og:image:height')} ${meta('og:image:type')}` ===
      '1200 630 image/png',
    'og:image:alt': meta('og:image:alt') === cardAltOf(section),
    'twitter:card': meta('twitter:card') === 'summary_large_image',
    language: /<html lang="en"/.test(html),
    'whole tags': ['<!doctype html>', '<head>', '</head>', '<body', '</body>', '</html>'].every((tag) =>
      html.includes(tag)
    ),
    'quotes round every value': !unquoted(html),
    'no trace of the host it was built on': !html.includes('sveltekit-prerender')
  };
  return Object.entries(checks)
    .filter(([, right]) => !right)
    .map(([what]) => `${path || '/'}: ${what}`);
}
