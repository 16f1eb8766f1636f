import { isPage } from './site.ts';

/** What is asked for, as far as it matters. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  /** Whether a page is being opened. */
  readonly opening: boolean;
  /** Whether only a part of the file is wanted. */
  readonly partial: boolean;
}

/**
 * Who answers: `browser`, as if there were no service worker; `kept`, what is kept of `path`, else the network;
 * `moved`, the page's own address; `unknown`, the network, and without one a page that says so.
 */
export type Answer =
  | { readonly by: 'browser' | 'unknown' }
  | { readonly by: 'kept'; readonly path: string }
  | { readonly by: 'moved'; readonly to: string };

/**
 * Says who answers a request, given the address of the site (its `/` at the end) and the paths it knows. A query
 * never makes another page; a page asked for without its last slash, or by its file, moves to its address, because
 * the links in it are relative. No page stands in for another.
 */
export function answerTo(
  { method, url, opening, partial }: Asked,
  site: URL,
  known: ReadonlySet<string>
): Answer {
  const { origin, pathname, search } = new URL(url);
  if (method !== 'GET' || partial || origin !== site.origin) return { by: 'browser' };
  if (!pathname.startsWith(site.pathname)) return { by: 'browser' };
  if (known.has(pathname)) return { by: 'kept', path: pathname };
  if (!opening) return { by: 'browser' };
  const page = pathname.replace(/(\/index\.html|\/)?$/, '/');
  return known.has(page) ? { by: 'moved', to: origin + page + search } : { by: 'unknown' };
}

/**
 * Whether an answer from the network may be kept under a path: whole, from this host, and what the path promises. A
 * host that answers every address with a page, or a login page in between, must not take the place of a script.
 */
export function worthKeeping(
  path: string,
  { status, type, headers }: Pick<Response, 'status' | 'type' | 'headers'>
) {
  const html = headers.get('content-type')?.includes('text/html') ?? false;
  return status === 200 && type === 'basic' && html === isPage(path);
}
