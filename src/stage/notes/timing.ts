import { story, type SectionId } from '#content/story.ts';
import { placeAt, places } from '#story/places.ts';

/**
 * How the time of one presentation is measured here: all times in milliseconds. The slides say when they began; the
 * rest is set in this window and kept on the device.
 */
export interface Timing {
  /** The id of the slides it belongs to. */
  readonly id: string;
  /** What is taken off the time since the beginning: pauses, what was before a reset; below 0 for slides that go on. */
  readonly off: number;
  /** The moment at which the time was stopped, if it is. */
  readonly paused?: number | undefined;
  /** Time spent in each section, while this window was open to see it. */
  readonly spent: Readonly<Partial<Record<SectionId, number>>>;
  /** The index of the slide that it began with. */
  readonly first: number;
  /** The section seen last, and the elapsed time then. */
  readonly seen?: { readonly section: SectionId; readonly at: number } | undefined;
}

/** A presentation seen later than this, in milliseconds, is taken to have begun with the first slide. */
const BEGINNING = 60_000;

/** The timing of slides seen for the first time: which slide is shown, and after what time. */
export const started = (id: string, index: number, elapsed: number): Timing => ({
  id,
  off: 0,
  spent: {},
  first: elapsed < BEGINNING ? index : 0
});

/** The time that a presentation has taken so far, pauses left out; never below 0. */
export const elapsedAt = ({ off, paused }: Timing, since: number, now: number): number =>
  Math.max(0, (paused ?? now) - since - off);

/** Stops the time, or lets it go on from where it stopped. */
export const pausedAt = (timing: Timing, now: number): Timing =>
  timing.paused === undefined
    ? { ...timing, paused: now }
    : { ...timing, off: timing.off + now - timing.paused, paused: undefined };

/** Begins at 0 again, with the slide shown now; a time that is stopped stays so. */
export const resetAt = ({ id, paused }: Timing, index: number, since: number, now: number): Timing => ({
  id,
  first: index,
  off: now - since,
  paused: paused === undefined ? undefined : now,
  spent: {}
});

/** The timing of slides that go on where others ended: no time is lost or won. */
export const handedOver = (
  timing: Timing,
  since: number,
  to: { readonly id: string; readonly since: number }
): Timing => ({ ...timing, id: to.id, off: timing.off + since - to.since });

/**
 * Counts the time since the last look to the section that was on then. Going back before the slide that it began with
 * moves the beginning there.
 */
export function lookedAt(timing: Timing, index: number, elapsed: number): Timing {
  const { spent, seen, first } = timing;
  const { section } = placeAt(index);
  const passed = seen ? Math.max(0, elapsed - seen.at) : 0;
  return {
    ...timing,
    first: Math.min(first, index),
    spent: seen ? { ...spent, [seen.section]: (spent[seen.section] ?? 0) + passed } : spent,
    seen: { section, at: elapsed }
  };
}

/** A length of time as a clock shows it: `7:05`, `1:02:03`. Whole seconds, rounded down. */
export function durationOf(milliseconds: number): string {
  const seconds = Math.floor(Math.max(0, milliseconds) / 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** The last moment that a date can name. */
const LATEST = 8.64e15;
const time = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= LATEST;
const sectionOf = (value: unknown): SectionId | undefined => story.find(({ id }) => id === value)?.id;

/** The timing from stored text if it is that of these slides, else none; anything malformed is left out. It never throws. */
export function parseTiming(stored: string | null, id: string): Timing | undefined {
  try {
    const { id: of, off, first, paused, spent, seen } = JSON.parse(stored ?? '{}') ?? {};
    if (of !== id || typeof off !== 'number' || !(Math.abs(off) <= LATEST)) return undefined;
    const section = sectionOf(seen?.section);
    const known = story.flatMap(({ id }) => (time(spent?.[id]) ? [[id, spent[id]] as const] : []));
    return {
      id,
      off,
      first: places[first] ? first : 0,
      paused: time(paused) ? paused : undefined,
      spent: Object.fromEntries(known),
      seen: section && time(seen.at) ? { section, at: seen.at } : undefined
    };
  } catch {
    return undefined;
  }
}
