import { keep, kept } from './storage.ts';

const KEY = 'seed-corn:keys';

/** False if single keys were turned off on this device: who speaks to a machine, or types by accident, may need that. */
export const singleKeys = (): boolean => kept(KEY) !== 'off';

/** Turns single keys on or off, if the device keeps it. */
export const setSingleKeys = (on: boolean): void => keep(KEY, on ? null : 'off');

// Within `:is()` a browser passes over what it does not know, instead of throwing.

/** True while a window lies over the page and takes its keys; a page in full screen is none. */
export const openWindow = (): boolean => !!document.querySelector('dialog:is(:modal)');

/** True while a note or a menu is open, which Escape closes. */
export const openNote = (): boolean => !!document.querySelector(':is(:popover-open)');

/** True for a P pressed alone and in no field, nor over an open window. */
export function startsPresenting(event: KeyboardEvent): boolean {
  const { key, target, ctrlKey, altKey, metaKey, defaultPrevented, repeat } = event;
  if (key.toLowerCase() !== 'p' || ctrlKey || altKey || metaKey || defaultPrevented || repeat) return false;
  const typing = target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  return !typing && !openWindow() && !openNote() && singleKeys();
}
