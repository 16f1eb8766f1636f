import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Config, Parser, type HtmlElement } from 'html-validate';
import { filesOf } from './offline.ts';

/** A built page, parsed as a crawler would: no script runs. */
export interface Crawled {
  /** From the root of the site, without leading slash; ends with a slash where a folder's page is meant. */
  readonly path: string;
  readonly html: string;
  readonly title: string | undefined;
  readonly canonical: string | undefined;
  /** The content of `<meta name>` or `<meta property>`. */
  readonly meta: (name: string) => string | undefined;
  readonly robots: string | undefined;
  /** What it holds as JSON-LD; throws where that is no JSON. */
  readonly linked: () => Readonly<Record<string, unknown>>[];
  /** Everything it asks for or leads to, as written. */
  readonly references: readonly string[];
  readonly ids: ReadonlySet<string>;
}

const decoded = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const valueOf = (element: HtmlElement | null | undefined, name: string): string | undefined => {
  const value = element?.getAttributeValue(name);
  return value === null || value === undefined ? undefined : decoded(value);
};

/** Attributes that name another file or place, by the elements that have them. */
const naming: Readonly<Record<string, string>> = {
  href: 'a[href], area[href], link[href], use[href]',
  src: 'img[src], script[src], iframe[src], source[src], video[src], audio[src], embed[src]',
  srcset: 'img[srcset], source[srcset]',
  poster: 'video[poster]',
  action: 'form[action]'
};

const referencesIn = (dom: HtmlElement): string[] =>
  Object.entries(naming).flatMap(([attribute, selector]) =>
    dom.querySelectorAll(selector).flatMap((element) => {
      const value = valueOf(element, attribute) ?? '';
      return attribute === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s+/)[0]!) : [value];
    })
  );

/** Reads every page of a built site. */
export async function crawl(folder: string): Promise<Crawled[]> {
  const config = await (
    await Config.fromObject([], { root: true, extends: ['html-validate:standard'] })
  ).resolve();
  const parser = new Parser(config);
  return filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const dom = parser.parseHtml({ data: html, filename: file, line: 1, column: 1, offset: 0 });
      const metas = new Map(
        dom.querySelectorAll('meta').map((meta) => {
          return [valueOf(meta, 'name') ?? valueOf(meta, 'property'), valueOf(meta, 'content')] as const;
        })
      );
      const head = html.slice(0, html.indexOf('</head>'));
      return {
        path: file.replace(/(^|\/)index\.html$/, '$1'),
        html,
        title: decoded(dom.querySelector('head > title')?.textContent ?? '') || undefined,
        canonical: valueOf(dom.querySelector('link[rel="canonical"]'), 'href'),
        meta: (name) => metas.get(name),
        robots: metas.get('robots'),
        linked: () =>
          [...head.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map((found) =>
            JSON.parse(found[1]!)
          ),
        references: referencesIn(dom),
        ids: new Set(dom.querySelectorAll('[id]').map((element) => valueOf(element, 'id')!))
      };
    });
}

/** The width and height of a PNG file in pixels, and its weight in bytes; undefined where there is none. */
export function pngAt(file: string): { width: number; height: number; bytes: number } | undefined {
  if (!existsSync(file)) return undefined;
  const data = readFileSync(file);
  if (data.subarray(1, 4).toString() !== 'PNG') return undefined;
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20), bytes: data.length };
}

/** The file of a built site that a path of its host names under a base path, or undefined. */
export function fileAt(folder: string, base: string, pathname: string): string | undefined {
  const path = decodeURIComponent(pathname);
  if (path !== base && !path.startsWith(`${base}/`)) return undefined;
  const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Where the site is: its folder, its origin, and the base path it lives under. */
export interface Place {
  readonly folder: string;
  readonly origin: string;
  readonly base: string;
}

/** Every reference of its pages and style sheets to the site itself that leads to no file, or to no id of a page. */
export function brokenIn(pages: readonly Crawled[], { folder, origin, base }: Place): string[] {
  const idsOf = new Map(
    pages.map(({ path, ids }) => [join(folder, path, path.endsWith('/') || !path ? 'index.html' : ''), ids])
  );
  const wrong = (from: string, reference: string): boolean => {
    const url = new URL(reference, from);
    if (url.origin !== origin) return false;
    const file = fileAt(folder, base, url.pathname);
    if (!file) return true;
    const id = decodeURIComponent(url.hash.slice(1).split(':~:')[0]!);
    return id !== '' && file.endsWith('.html') && !idsOf.get(file)?.has(id);
  };
  const inPages = pages.flatMap(({ path, references, meta }) =>
    [...references, ...[meta('og:image') ?? []].flat()]
      .filter((reference) => wrong(`${origin}${base}/${path}`, reference))
      .map((reference) => `${path || '/'}: ${reference}`)
  );
  const inStyles = filesOf(folder)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/url\(["']?([^"')]+)/g)]
        .filter((found) => wrong(`${origin}${base}/${file}`, found[1]!))
        .map((found) => `${file}: ${found[1]}`)
    );
  return [...inPages, ...inStyles];
}
