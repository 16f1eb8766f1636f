import { keep, kept } from '../storage.ts';

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
export const loadSettings = (): Settings => parseSettings(kept(KEY));

/** Keeps the settings, if the device lets us. */
export const saveSettings = (settings: Settings): void => keep(KEY, JSON.stringify(settings));
