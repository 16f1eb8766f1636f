import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bundleLabels as words } from '../../src/content/labels/bundle.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(resolve(root, path));
const dataOf = (type: string, bytes: Buffer): string => `data:${type};base64,${bytes.toString('base64')}`;

/** An SVG file as the value of an attribute or a style. */
const svgData = (svg: string): string =>
  `data:image/svg+xml,${svg.replace(/["#%<>&\s]/g, (sign) => encodeURIComponent(sign))}`;

/** Script that may stand in markup. */
const inert = (script: string): string =>
  script.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Before the page is drawn: as on the site, and no reader of another page must see the story before it. */
const early = `${/<script>([^]*?)<\/script>/.exec(read('src/app.html').toString())![1]!.trim()}
if (/[?&]at=/.test(location.search)) document.documentElement.dataset.at = '';`;

/** The fonts of a style sheet become part of it. */
const withFonts = (css: string): string =>
  css.replace(
    /url\(["']?(\/fonts\/[\w.-]+\.woff2)["']?\)/g,
    (_, path: string) => `url(${dataOf('font/woff2', read(`static${path}`))})`
  );

/** Puts each picture where the markup shows it, marked with its path; `shown` gets the paths. */
const withPictures = (body: string, pictures: ReadonlyMap<string, string>, shown: Set<string>): string =>
  body.replace(/ (src|srcset)="(\/[^"]+\.svg)"/g, (_, name: string, path: string) => {
    const svg = pictures.get(path);
    if (svg === undefined) throw new Error(`${path} is shown, but not drawn.`);
    shown.add(path);
    return ` data-file="${path}" ${name}="${svgData(svg)}"`;
  });

/** The fragment by which a page that stands below the story is found, and what of it. */
const anchorOf = (path: string, id = ''): string =>
  `${path.replace(/^\/|\/$/g, '').replace(/\//g, '-')}--${id}`;

/** A page as it stands below the story for readers without JavaScript: no pictures, its anchors its own. */
const below = (path: string, body: string): string =>
  `<article id="${anchorOf(path)}">${body
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(\/?)main\b/g, '<$1div')
    .replace(/<img\b[^>]*>/g, '')
    .replace(/ id="([^"]+)"/g, (_, id: string) => ` id="${anchorOf(path, id)}"`)
    .replace(
      / (aria-labelledby|for)="([^"]+)"/g,
      (_, name: string, id: string) => ` ${name}="${anchorOf(path, id)}"`
    )
    .replace(/ href="#([^"]+)"/g, (_, id: string) => ` href="#${anchorOf(path, id)}"`)}</article>`;

/** Links to pages that stand below lead there as long as no script is at work, which then sets them right. */
const pointBelow = (body: string, paths: readonly string[]): string =>
  body.replace(/ href="\?at=([\w/-]+)(?:#([^"]*))?"/g, (link, path: string, id?: string) =>
    paths.includes(path) ? ` href="#${anchorOf(path, id)}"` : link
  );

/** What the file is made of. */
export interface Parts {
  readonly site: string;
  readonly script: string;
  readonly css: string;
  readonly story: { readonly head: string; readonly body: string };
  /** Markup of other pages by their paths, to be read without JavaScript. */
  readonly pages: ReadonlyMap<string, string>;
  readonly pictures: ReadonlyMap<string, string>;
}

/** The whole story as one HTML file that asks nothing of any network. */
export function fileOf({ site, script, css, story, pages, pictures }: Parts): string {
  const shown = new Set<string>();
  const paths = [...pages.keys()];
  const main = inert(script);
  const body = pointBelow(withPictures(story.body, pictures, shown), paths);
  const others = paths.map((path) => below(path, pointBelow(pages.get(path)!, paths))).join('\n');
  const store = JSON.stringify(Object.fromEntries([...pictures].filter(([path]) => !shown.has(path))));
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(early)} ${hashOf(main)}`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ');
  const marks = `a[href^="${site}"]:not([target])::after{content:" (${words.online})"}[data-at] .page{visibility:hidden}`;
  return `<!doctype html>
<html lang="en" data-above>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<script>${early}</script>
<link rel="icon" href="${svgData(read('static/icon.svg').toString())}">
${story.head}
<style>${withFonts(css)}${marks}</style>
</head>
<body>
<div class="page">${body}</div>
<noscript>${others}</noscript>
<script type="application/json" id="files">${store.replace(/</g, '\\u003c')}</script>
<script type="module">${main}</script>
</body>
</html>
`;
}
