import { keep, kept } from '../storage.ts';

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
export const loadSettings = (): Settings => parseSettings(kept(SETTINGS));

/** Keeps the settings, if the device lets us. */
export const saveSettings = (settings: Settings): void => keep(SETTINGS, JSON.stringify(settings));

/** The text of the timing kept on this device, if any; to be parsed. */
export const loadTiming = (): string | null => kept(TIMING);

/** Keeps the timing of the last presentation, if the device lets us: a window opened anew goes on with it. */
export const saveTiming = (timing: unknown): void => keep(TIMING, JSON.stringify(timing));
