import { isPage, type Site } from './site.ts';

/** What of a site is kept for use without a network, and when; no path is in two lists. */
export interface Shelves {
  /** Needed to open any page of the story, presenting, the notes or the kit: kept at once, all or nothing. */
  readonly first: readonly string[];
  /** Pictures, tables and their pages: kept afterwards, in the background; one that fails is missing, no more. */
  readonly later: readonly string[];
  /** Large files that few open, and pages that stand in frames elsewhere: kept when somebody opens them. */
  readonly opened: readonly string[];
}

/** Which files of a site are kept, and when. Fonts, the icon and a script beside the build come first. */
export function shelvesOf({ base, build, files, prerendered }: Site): Shelves {
  const figures = `${base}/data/`;
  const framed = (path: string): boolean => path.startsWith(`${base}/embed/`);
  const opening = (path: string): boolean => isPage(path) && !path.startsWith(figures) && !framed(path);
  const drawn = (path: string): boolean => /\.(svg|csv)$/.test(path);
  const worn = (path: string): boolean => /\.(woff2|svg|js)$/.test(path);
  return {
    first: [...build, ...files.filter(worn), ...prerendered.filter(opening)],
    later: prerendered.filter((path) => !opening(path) && !framed(path) && (isPage(path) || drawn(path))),
    opened: [
      ...files.filter((path) => !worn(path)),
      ...prerendered.filter((path) => framed(path) || (!isPage(path) && !drawn(path)))
    ]
  };
}

/** Where a version of the site under this base path is kept; another site on the same host has other names. */
export const shelfName = ({ base, version }: Pick<Site, 'base' | 'version'>): string =>
  `${family(base)}${version}`;

/** Of the names of everything kept on this host, those of other versions of this very site. */
export function outdated(names: readonly string[], site: Pick<Site, 'base' | 'version'>): string[] {
  return names.filter((name) => name.startsWith(family(site.base)) && name !== shelfName(site));
}

const family = (base: string): string => `seed-corn ${base}/ `;
