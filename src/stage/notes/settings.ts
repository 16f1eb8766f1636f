/** How a presenter likes this window on this device. */
export interface Settings {
  /** Text size of the notes against the usual one. */
  readonly text: number;
  /** The length of the plan in minutes. */
  readonly plan: PlanLength;
}

/** Lengths of a lesson that there are plans for, in minutes. */
export const planLengths = [15, 45, 90] as const;
export type PlanLength = (typeof planLengths)[number];

/** Sizes of text to choose from. */
export const sizes = [0.65, 0.8, 1, 1.2, 1.45, 1.75, 2.1] as const;
export const usual: Settings = { text: 1, plan: 45 };

const SETTINGS = 'seed-corn:notes';
const TIMING = 'seed-corn:timing';

/** The size `by` places further along; stays at the ends. */
export function sizeAfter(text: number, by: number): number {
  const index = sizes.findIndex((size) => size === text);
  return sizes[Math.min(sizes.length - 1, Math.max(0, index + by))] ?? usual.text;
}

/** Settings from stored text; whatever is not understood is as usual. It never throws. */
export function parseSettings(stored: string | null): Settings {
  try {
    const { text, plan } = JSON.parse(stored ?? '{}') ?? {};
    return {
      text: sizes.find((size) => size === text) ?? usual.text,
      plan: planLengths.find((length) => length === plan) ?? usual.plan
    };
  } catch {
    return usual;
  }
}

/** The settings kept on this device; the usual ones where storage is blocked. */
export const loadSettings = (): Settings => parseSettings(stored(SETTINGS));

/** Keeps the settings, if the device lets us. */
export const saveSettings = (settings: Settings): void => keep(SETTINGS, settings);

/** The text of the timing kept on this device, if any; to be parsed. */
export const loadTiming = (): string | null => stored(TIMING);

/** Keeps the timing of the last presentation, if the device lets us: a window opened anew goes on with it. */
export const saveTiming = (timing: unknown): void => keep(TIMING, timing);

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    return;
  }
}
