import { resolve } from '$app/paths';
import { edition } from '#content/edition.ts';
import { listedPaths } from '../heads/pages.ts';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The pages that searches should know of, with the day they were last revised. */
export const GET: RequestHandler = ({ url }) => {
  const entries = listedPaths().map(
    (path) =>
      `  <url><loc>${new URL(resolve(path as '/'), url).href}</loc><lastmod>${edition.revised}</lastmod></url>`
  );
  const xml = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>',
    ''
  ].join('\n');
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
