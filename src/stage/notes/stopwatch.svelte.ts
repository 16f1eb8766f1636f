import { loadTiming, saveTiming } from './settings.ts';
import {
  elapsedAt,
  handedOver,
  lookedAt,
  parseTiming,
  pausedAt,
  resetAt,
  started,
  type Timing
} from './timing.ts';

/** Milliseconds without slides after which other slides are another presentation. */
const BREAK = 600_000;

/** What of a window with slides the time depends on. */
interface Presenting {
  readonly id: string;
  readonly since: number;
}

/** The time of the presentation followed; kept on the device, so that it outlives this window. */
export class Stopwatch {
  /** The present moment, in milliseconds since 1970, as of the last look. */
  now = $state(0);
  timing: Timing | undefined = $state.raw();
  #slides: Presenting | undefined = $state.raw();
  #heard = 0;
  #index = 0;

  /** Milliseconds since the slides began, without pauses; 0 before. */
  readonly elapsed = $derived(
    this.timing && this.#slides ? elapsedAt(this.timing, this.#slides.since, this.now) : 0
  );
  readonly paused = $derived(this.timing?.paused !== undefined);

  /** Looks at the clock and at the slide shown, by its index: to be called every second, and at every slide. */
  look(slides: Presenting | undefined, index: number, now = Date.now()): void {
    if (slides && slides.id !== this.#slides?.id) this.#begin(slides, index, now);
    this.#index = index;
    this.now = now;
    if (!slides || !this.timing) return;
    this.#heard = now;
    this.#slides = slides;
    this.timing = lookedAt(this.timing, index, this.elapsed);
    saveTiming(this.timing);
  }

  /** Stops the time, or lets it go on. */
  toggle(now = Date.now()): void {
    if (this.timing) this.#set(pausedAt(this.timing, now), now);
  }

  /** Begins at 0 again. */
  reset(now = Date.now()): void {
    if (this.timing && this.#slides)
      this.#set(resetAt(this.timing, this.#index, this.#slides.since, now), now);
  }

  /** Slides that were closed and opened again, within a short time, go on; others begin. */
  #begin(slides: Presenting, index: number, now: number): void {
    const before = this.timing && this.#slides && now - this.#heard < BREAK ? this.timing : undefined;
    this.timing =
      before && slides.since >= this.#heard
        ? handedOver(before, this.#slides!.since, slides)
        : (parseTiming(loadTiming(), slides.id) ?? started(slides.id, index, now - slides.since));
    this.#slides = slides;
  }

  #set(timing: Timing, now: number): void {
    this.now = now;
    this.timing = timing;
    saveTiming(timing);
  }
}
