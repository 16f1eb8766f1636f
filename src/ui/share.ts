/** How an attempt to share ended; said aloud by whoever is told. */
export type Shared = 'shared' | 'dismissed' | 'copied' | 'failed';

/**
 * Shares what a link opens instead of following it: the phone's share sheet where there is one, else the clipboard.
 * Undefined where a key asks the browser for something else, such as a new tab: then the link is a plain link.
 */
export async function shareLink(event: MouseEvent, url: string, title: string): Promise<Shared | undefined> {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  event.preventDefault();
  try {
    if (matchMedia('(pointer: coarse)').matches && navigator.share)
      return await navigator.share({ title, url }).then(
        () => 'shared',
        () => 'dismissed'
      );
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    return 'failed';
  }
}
