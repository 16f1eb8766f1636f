/** Address of the site online, ending in a slash; written in when the file is made. */
declare const __SITE__: string;

/** The absolute address online of a path from `/`. */
export const siteOf = (path: string): string => new URL(path.replace(/^\//, ''), __SITE__).href;
