import type { Choices } from '#scenes/contract.ts';

/**
 * Opens the panel that shares what a pressed `a[data-share]` links to. Whatever asks the browser for something else,
 * such as a new tab, and whatever fails, is left to the link.
 */
export async function heedShare(event: MouseEvent, choices: Choices): Promise<void> {
  const mark = (event.target as Element).closest<HTMLAnchorElement>('a[data-share]');
  if (!mark || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (!('HTMLDialogElement' in window)) return;
  event.preventDefault();
  try {
    (await import('./open.ts')).openPanel(mark, choices);
  } catch {
    location.assign(mark.href);
  }
}
