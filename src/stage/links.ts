import { resolve } from '$app/paths';

/** A path of this site, from `/`, with the base path in front: works wherever the site is hosted. */
export const to = (path: string): string => resolve(path as '/');

/** Sizes of the still pictures in CSS pixels: narrow ones keep their words readable on a phone. */
export const stillSizes = { wide: { width: 720, height: 720 }, narrow: { width: 360, height: 440 } } as const;

/** The still picture of a section. */
export const stillOf = (section: string, shape: keyof typeof stillSizes = 'wide'): string =>
  to(`/s/${section}/${shape === 'wide' ? 'still' : 'still-narrow'}.svg`);

/** Size of the still picture of a step in CSS pixels: as large as its words of 12 px can be read on half a page. */
export const stepStillSize = { width: 480, height: 480 } as const;

/** The still picture of the end of a step. */
export const stepStillOf = (section: string, step: string): string => to(`/s/${section}/${step}.svg`);

/**
 * Makes every link and picture of the page absolute. Prerendered ones are relative, so that the site can stand
 * under any path, and would point elsewhere once the address follows the reading.
 */
export function makeAbsolute(root: ParentNode): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]'))
    if (!link.getAttribute('href')!.startsWith('#')) link.setAttribute('href', link.href);
  for (const image of root.querySelectorAll<HTMLImageElement>('img[src]'))
    image.setAttribute('src', image.src);
  for (const source of root.querySelectorAll('source[srcset]'))
    source.setAttribute('srcset', new URL(source.getAttribute('srcset')!, document.baseURI).href);
}
