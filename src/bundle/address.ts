import { addressOf, placeOfId } from '#story/address.ts';

/*
 * One file has one path, so what the site says by its path is said here by a query: the story is at no query of its
 * own, its places are fragments of it, and any other page is at `?at=/sources/`.
 */

const parse = (path: string): { pathname: string; search: string; hash: string } =>
  new URL(path, 'https://any.invalid');

/** The address within the file of a path of the site, such as `/s/warning/?present#one-kernel`. */
export function inFile(path: string): string {
  const { pathname, search, hash } = parse(path);
  const section = /^\/s\/([a-z-]+)\/$/.exec(pathname)?.[1];
  if (section || pathname === '/') return `${search || '?'}${hash || (section ? `#${section}` : '')}`;
  return `?at=${pathname}${search.replace('?', '&')}${hash}`;
}

/** The path of the page of the site that a query of the file asks for, `/` where it asks for none. */
export function pathIn(search: string): string {
  const path = new URLSearchParams(search).get('at') ?? '';
  return /^\/[\w/-]+\/$/.test(path) ? path : '/';
}

/** The path on the site of an address within the file: the other way round of `inFile`. */
export function onSite(address: string): string {
  const { search, hash } = parse(address);
  const query = new URLSearchParams(search);
  const path = pathIn(search);
  query.delete('at');
  const asked = query
    .toString()
    .replace(/=(?=&|$)/g, '')
    .replace(/%2C/g, ',');
  const place = path === '/' ? placeOfId(hash.slice(1)) : undefined;
  return place ? addressOf({ ...place, query: asked }) : `${path}${asked && `?${asked}`}${hash}`;
}
