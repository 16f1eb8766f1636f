import { createHash } from 'node:crypto';
import { missingLabels as words } from '#content/labels/missing.ts';
import { aliases, sections } from '#content/ids.json';
import { stageLabels } from '#content/labels/stage.ts';
import { story } from '#content/story.ts';
import { addressOf, placeOfId, type Aliases } from '#story/address.ts';

/** The sections that have left the story, each of which keeps an address. */
export const movedSections = (published: readonly string[] = sections, old: Aliases = aliases): string[] =>
  published.filter((id) => Object.hasOwn(old, id));

/** Where the address of a section that has left the story leads: a path of the site from `/`; undefined for others. */
export function movedTo(id: string | undefined, old: Aliases = aliases): string | undefined {
  const place = id !== undefined && Object.hasOwn(old, id) ? placeOfId(id, old) : undefined;
  return place && addressOf(place);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/**
 * The page at the address of a section that has left the story, complete in itself: it leads on to `path`, a path of
 * the site from `/`, at once and by a link. A script takes along what the address carries besides; where none runs,
 * the section alone is reached. `address` gives the absolute address of a path.
 */
export function movedPage(path: string, address: (path: string) => string): string {
  const section = placeOfId(path.split('/')[2]!)?.section;
  const heading = escaped(story.find(({ id }) => id === section)!.heading);
  const relative = escaped(`../..${path}`);
  const script = `
{
  const now = new URL(${JSON.stringify(`../..${path}`)}, location.href);
  location.replace(now.pathname + location.search + (location.hash || now.hash));
}
`;
  const hash = createHash('sha256').update(script).digest('base64');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.moved} · ${stageLabels.title}</title>
<link rel="canonical" href="${escaped(address(path.split('#')[0]!))}">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-${hash}'; base-uri 'none'">
<script>${script}</script>
<meta http-equiv="refresh" content="0; url=${relative}">
</head>
<body>
<main>
<h1>${words.moved}</h1>
<p><a href="${relative}">${words.movedTo(heading)}</a></p>
</main>
</body>
</html>
`;
}
