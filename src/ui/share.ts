/** How an attempt to share ended; said aloud by whoever is told. */
export type Shared = 'shared' | 'dismissed' | 'copied' | 'failed';

/** True where the page may open a share sheet: in a frame without leave there may be one that only refuses. */
export const canShare = (data: ShareData): boolean =>
  'share' in navigator && (navigator.canShare?.(data) ?? true);

/** Opens the share sheet and tells how that ended; never rejects. */
export async function share(data: ShareData): Promise<Exclude<Shared, 'copied'>> {
  try {
    await navigator.share(data);
    return 'shared';
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'dismissed' : 'failed';
  }
}

/** Copies a text and tells how that ended; never rejects, even where the browser has no clipboard for pages. */
export async function copy(text: string): Promise<'copied' | 'failed'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'failed';
  }
}

/**
 * Shares what a link opens instead of following it: the phone's share sheet where there is one, else the clipboard.
 * Undefined where a key asks the browser for something else, such as a new tab: then the link is a plain link.
 */
export async function shareLink(event: MouseEvent, url: string, title: string): Promise<Shared | undefined> {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  event.preventDefault();
  const data = { title, url };
  return matchMedia('(pointer: coarse)').matches && canShare(data) ? share(data) : copy(url);
}
