import type { StepId } from '#content/story.ts';
import { readingAt, type Reading } from './geometry.ts';
import { blocksOf, elementOf, measure, type Arrangement, type Measures, type Parts } from './page.ts';
import { watchScroll, type Watch } from './scroll.ts';

/** Frames without movement after which the driver stops looking until scrollama wakes it again. */
const STILL_FRAMES = 12;
/** Milliseconds without movement that count as rest (Safari allows 100 address changes in 30 s). */
const REST = 400;
/** Milliseconds after a change of size before the observers are set up anew. */
const SETTLE = 150;

/** What the driver tells. */
export interface Told {
  read(reading: Reading): void;
  arranged(arrangement: Arrangement): void;
  /** The reader has come to rest; `moved` if they scrolled since the last rest, not the page by itself. */
  rested(moved: boolean): void;
}

/** A point of the text to keep in place: a step, and where in it the trigger line stands, as a share of its height. */
export interface Hold {
  readonly step: StepId;
  readonly share: number;
}

/** Turns the place of the page on the screen into what is being read, and keeps it when the page changes size. */
export class Driver {
  #parts: Parts;
  #told: Told;
  #measures: Measures;
  #watch: Watch;
  #sizes: ResizeObserver;
  #hold: Hold;
  #y = Number.NaN;
  #restedAt: number;
  #still = 0;
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #settle: ReturnType<typeof setTimeout> | undefined;

  /** Throws where the browser lacks what reading by scroll needs; the plain layout is for that. */
  constructor(parts: Parts, told: Told) {
    this.#parts = parts;
    this.#told = told;
    this.#measures = measure(parts);
    const { trigger } = this.#measures.lines;
    const offset = Math.min(1, Math.max(0, trigger / innerHeight));
    this.#watch = watchScroll(blocksOf(parts.text), offset, () => this.#wake());
    told.arranged(this.#measures.arrangement);
    this.#hold = this.#look();
    this.#restedAt = scrollY;
    this.#sizes = new ResizeObserver(() => this.resized());
    for (const part of Object.values(parts)) this.#sizes.observe(part);
  }

  /** Where the reader is, to come back to. */
  get hold(): Hold {
    return this.#hold;
  }

  /** True while the first step has not been reached. */
  get before(): boolean {
    const { zones, lines } = this.#measures;
    return zones[0]!.top - scrollY > lines.trigger;
  }

  /** Puts a point of the text back under the trigger line; not counted as the reader's own scrolling. */
  restore(hold: Hold): void {
    const element = elementOf(hold.step);
    if (!element) return;
    const { top, height } = element.getBoundingClientRect();
    this.#scrollBy(top + hold.share * height - this.#measures.lines.trigger);
  }

  /** Jumps, without animation, to where a link to the element lands. */
  jump(element: Element): void {
    element.scrollIntoView({ behavior: 'instant', block: 'start' });
    this.#look();
    this.#wake();
  }

  /** Takes the page's present place as given, not as the reader's scrolling. */
  settleHere(): void {
    this.#restedAt = scrollY;
    this.#look();
  }

  /** Measures again after a change of size, and keeps the reader where they were. */
  resized(): void {
    const [before, hold] = [this.#measures, this.#hold];
    this.#measures = measure(this.#parts);
    const { width, height, arrangement } = this.#measures;
    if (arrangement !== before.arrangement) this.#told.arranged(arrangement);
    if (scrollY > 0 && (width !== before.width || height !== before.height)) this.restore(hold);
    this.#look();
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => this.#watch.resize(), SETTLE);
  }

  stop(): void {
    this.#watch.stop();
    this.#sizes.disconnect();
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    clearTimeout(this.#settle);
  }

  #scrollBy(distance: number): void {
    if (Math.abs(distance) < 0.5) return;
    const from = scrollY;
    scrollTo({ top: from + distance, behavior: 'instant' });
    this.#restedAt += scrollY - from;
  }

  #look(): Hold {
    const { zones, lines } = this.#measures;
    this.#y = scrollY;
    const reading = readingAt(zones, this.#y, lines);
    this.#told.read(reading);
    const rect = elementOf(reading.position.step)!.getBoundingClientRect();
    this.#hold = { step: reading.position.step, share: (lines.trigger - rect.top) / (rect.height || 1) };
    return this.#hold;
  }

  #wake(): void {
    this.#still = 0;
    if (!this.#frame) this.#frame = requestAnimationFrame(() => this.#follow());
  }

  /** Looks once a frame while the page moves; no frame is asked for at rest. */
  #follow(): void {
    this.#frame = 0;
    if (this.#parts.text.offsetWidth !== this.#measures.width) return this.resized();
    if (scrollY !== this.#y) {
      this.#still = 0;
      this.#look();
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => this.#restNow(), REST);
    } else this.#still += 1;
    if (this.#still < STILL_FRAMES) this.#frame = requestAnimationFrame(() => this.#follow());
  }

  #restNow(): void {
    const moved = Math.abs(scrollY - this.#restedAt) > 4;
    this.#restedAt = scrollY;
    this.#told.rested(moved);
  }
}
