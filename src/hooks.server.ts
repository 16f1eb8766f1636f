import type { Handle } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { complete } from '#routes/heads/complete.ts';
import { sectionAt } from '#routes/heads/pages.ts';

/** Runs whenever a page is built or served: completes its head for crawlers. */
export const handle: Handle = ({ event, resolve: render }) =>
  render(event, {
    transformPageChunk: ({ html }) =>
      complete(html, {
        route: event.route.id,
        section: sectionAt(event.params),
        address: (path) => new URL(resolve(path as '/'), event.url).href
      })
  });
