import { siteOf } from './site.ts';

/** Pictures by their paths on the site, as they stand in the file: in the markup once, or else in its store. */
let store: Map<string, string> | undefined;
const addresses = new Map<string, string>();

function read(): Map<string, string> {
  const kept = document.getElementById('files')?.textContent ?? '{}';
  return new Map(Object.entries(JSON.parse(kept) as Record<string, string>));
}

/** To be called before the markup changes: finds the pictures that stand in it. */
export function findFiles(): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-file]')) {
    const { dataset } = element;
    addresses.set(dataset['file']!, (element.getAttribute('src') ?? element.getAttribute('srcset'))!);
  }
}

/** An address at which a file of the site can be had: within this file where it holds that, else online. */
export function fileAt(path: string): string {
  if (import.meta.env.SSR) return path;
  const known = addresses.get(path);
  if (known) return known;
  const svg = (store ??= read()).get(path);
  if (svg === undefined) return siteOf(path);
  const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  addresses.set(path, made);
  return made;
}
