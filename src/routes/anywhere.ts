/**
 * A rendered page of the site's root, made to work at any depth: links that start at the page itself (`./`) start at
 * the root of the host instead, `base` in front. A base path has no slash at its end.
 */
export const anywhere = (html: string, base: string): string =>
  html.replace(/( (?:href|src)=")\.\//g, (_, start: string) => `${start}${base}/`);
