const KEY = 'seed-corn:slides';

/** How a presenter likes the slides on this device. */
export interface Settings {
  /** Text size against the usual one. */
  readonly text: number;
  /** Plain black on white with thick marks, for weak projectors. */
  readonly contrast: boolean;
}

export const usual: Settings = { text: 1, contrast: false };

/** Sizes of text to choose from. */
export const sizes = [0.8, 0.9, 1, 1.15, 1.3, 1.5] as const;

/** The size `by` places further along; stays at the ends. */
export function sizeAfter(text: number, by: number): number {
  const index = sizes.findIndex((size) => size === text);
  return sizes[Math.min(sizes.length - 1, Math.max(0, index + by))] ?? usual.text;
}

/** Settings from stored text; whatever is not understood is as usual. It never throws. */
export function parseSettings(stored: string | null): Settings {
  try {
    const { text, contrast } = JSON.parse(stored ?? '{}') ?? {};
    return { text: sizes.find((size) => size === text) ?? usual.text, contrast: contrast === true };
  } catch {
    return usual;
  }
}

/** The settings kept on this device; the usual ones where storage is blocked. */
export function loadSettings(): Settings {
  try {
    return parseSettings(localStorage.getItem(KEY));
  } catch {
    return usual;
  }
}

/** Keeps the settings, if the device lets us. */
export function saveSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    return;
  }
}
