import { resolve } from '$app/paths';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Everything may be read; which pages are listed, they say themselves. Under a sub-path crawlers ask the host's own. */
export const GET: RequestHandler = ({ url }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(resolve('/sitemap.xml'), url).href}\n`, {
    headers: { 'content-type': 'text/plain' }
  });
