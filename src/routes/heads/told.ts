import type { SectionId } from '#content/story.ts';

/** What a rendered page says of itself in its head, as plain text. */
export interface Said {
  readonly title: string;
  readonly description: string;
  /** Absolute. */
  readonly canonical: string;
}

/** What there is to tell a crawler about a page. */
export interface Told extends Said {
  /** The id of its route; null for the page of an error. */
  readonly route: string | null;
  readonly section: SectionId | undefined;
  /** The absolute address of a path from `/`. */
  readonly address: (path: string) => string;
}

const plain = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Text as the value of an attribute in double quotes. */
export const quoted = (text: string): string =>
  `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;

/** Reads what `Head.svelte` has written into a page; undefined if a part is missing. */
export function saidIn(html: string): Said | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  const find = (pattern: RegExp) => pattern.exec(head)?.[1];
  const title = find(/<title>([^<]+)<\/title>/);
  const description = find(/<meta name="description" content="([^"]+)"/);
  const canonical = find(/<link rel="canonical" href="([^"]+)"/);
  if (!title || !description || !canonical) return undefined;
  return { title: plain(title), description: plain(description), canonical: plain(canonical) };
}
