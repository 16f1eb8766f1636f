import type { Handle } from '@sveltejs/kit';
import { resolve } from '$app/paths';
import { anywhere } from '#routes/anywhere.ts';
import { complete } from '#routes/heads/complete.ts';
import { sectionAt } from '#routes/heads/pages.ts';
import { movedPage, movedTo } from '#routes/s/moved.ts';

/** The page that hosts send at any depth: all its links must start at the root. */
const UNKNOWN = '/404.html';

/**
 * Runs whenever a page is built or served: completes its head for crawlers, and leads on from the addresses of
 * sections that have left the story.
 */
export const handle: Handle = async ({ event, resolve: render }) => {
  const { route, params, url } = event;
  const address = (path: string): string => new URL(resolve(path as '/'), url).href;
  const moved = route.id === '/s/[section]' ? movedTo(params.section) : undefined;
  if (moved)
    return new Response(movedPage(moved, address), {
      headers: { 'content-type': 'text/html;charset=utf-8' }
    });
  return render(event, {
    transformPageChunk: async ({ html }) => {
      const whole = await complete(html, { route: route.id, section: sectionAt(params), address });
      return route.id === UNKNOWN ? anywhere(whole, url.pathname.slice(0, -UNKNOWN.length)) : whole;
    }
  });
};
