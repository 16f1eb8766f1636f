/** Where something is kept: on this device, or for as long as this tab is open. */
export type Shelf = 'device' | 'tab';

const shelves = { device: () => localStorage, tab: () => sessionStorage };

/** The text kept under a name; null for none, and where storage is blocked. It never throws. */
export function kept(name: string, shelf: Shelf = 'device'): string | null {
  try {
    return shelves[shelf]().getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text under a name, or with null nothing any more; where storage is blocked or full, it does nothing. */
export function keep(name: string, text: string | null, shelf: Shelf = 'device'): void {
  try {
    if (text === null) shelves[shelf]().removeItem(name);
    else shelves[shelf]().setItem(name, text);
  } catch {
    return;
  }
}
