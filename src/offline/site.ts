/** What a build says of itself to its service worker; every path starts at the root of the host, base path in front. */
export interface Site {
  /** Sub-path under which the site stands, such as `/seed-corn`; empty at the root. */
  readonly base: string;
  /** Scripts and styles, whose names change with what they hold. */
  readonly build: readonly string[];
  /** Files that are copied as they are. */
  readonly files: readonly string[];
  /** Pages, whose paths end in `/`, and the pictures and tables made with them. */
  readonly prerendered: readonly string[];
  /** Another one for every build. */
  readonly version: string;
}

/** Whether a path of the site is that of a page. */
export const isPage = (path: string): boolean => path.endsWith('/');

/** Whether what stands at a path can never change, because its name would change too. */
export const isLasting = (path: string): boolean => path.includes('/immutable/');
