import type { SectionId } from '#content/story.ts';
import { forgetFit } from './fit.ts';
import { readingAt, type Reading } from './geometry.ts';
import { measure, overlay, type Arrangement, type Measures } from './page.ts';
import type { Parts } from './parts.ts';
import { watchScroll, type Watch } from './scroll.ts';

/** Frames without movement after which the driver stops looking until scrollama wakes it again. */
const STILL_FRAMES = 12;
/** Milliseconds without movement or change that count as rest (Safari allows 100 address changes in 30 s). */
export const REST = 400;
/** Milliseconds after a change of size before the observers are set up anew. */
const SETTLE = 150;
/** A change of height alone up to this many pixels is the browser's own bars coming and going. */
const BARS = 160;

/** What the driver tells. */
export interface Told {
  read(reading: Reading): void;
  arranged(arrangement: Arrangement): void;
  /** The page has come to rest; `moved` if the reader scrolled since the last rest, not the page by itself. */
  rested(moved: boolean): void;
}

/** A point of the text to keep in place: a block of it, counted from 0, and how much of that is above the trigger. */
export interface Hold {
  readonly block: number;
  readonly share: number;
}

/** Turns the place of the page on the screen into what is being read, and keeps it when the page changes size. */
export class Driver {
  #parts: Parts;
  #told: Told;
  #measures: Measures;
  #watch: Watch;
  #sizes: ResizeObserver;
  #hold: Hold = { block: 0, share: 0 };
  #overlaid: SectionId | undefined;
  /** Where the page was scrolled to at the last look. */
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
    const offset = Math.min(1, Math.max(0, this.#measures.lines.trigger / innerHeight));
    const blocks = this.#measures.blocks.map(({ element }) => element);
    this.#watch = watchScroll(blocks, offset, () => this.#wake());
    this.#sizes = new ResizeObserver(() => this.resized());
    for (const part of Object.values(parts)) this.#sizes.observe(part);
    addEventListener('resize', this.#observeAnew);
    this.#restedAt = scrollY;
    told.arranged(this.#measures.arrangement);
    this.#look();
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
  restore({ block, share }: Hold): void {
    const held = this.#measures.blocks[block];
    if (held) this.#scrollTo(held.top + share * held.height - this.#measures.lines.trigger);
  }

  /** Jumps, without animation, to where a link to the element lands. */
  jump(element: Element): void {
    element.scrollIntoView({ behavior: 'instant', block: 'start' });
    this.#look();
    this.#wake();
  }

  /** Takes the page's present place as given, not as the reader's scrolling; `put` there by a link, whatever was held. */
  settleHere(put = false): void {
    this.resized(put);
    this.#look();
    this.#restedAt = scrollY;
  }

  /** Measures again after a change of size, and keeps the reader where they were, unless they were `put` elsewhere. */
  resized(put = false): void {
    const before = this.#measures;
    const now = measure(this.#parts);
    const grown = now.window.height - before.window.height;
    const barsOnly = now.window.width === before.window.width && grown !== 0 && Math.abs(grown) <= BARS;
    this.#measures = now;
    this.#overlaid = undefined;
    if (now.arrangement !== before.arrangement) this.#told.arranged(now.arrangement);
    const changed = now.text.width !== before.text.width || now.text.height !== before.text.height;
    if (changed && !put && scrollY > 0 && !this.#opened(before, now)) {
      if (barsOnly && now.arrangement === before.arrangement) return this.#keepWords(before);
      this.restore(this.#hold);
    }
    this.#look();
    this.#observeAnew();
  }

  /** True when the reader has just opened or shut something in the text: what they pressed stays under their finger. */
  #opened(before: Measures, now: Measures): boolean {
    const sameWindow = now.window.width === before.window.width && now.window.height === before.window.height;
    return sameWindow && document.activeElement?.matches('details > summary') === true;
  }

  stop(): void {
    forgetFit();
    this.#watch.stop();
    this.#sizes.disconnect();
    removeEventListener('resize', this.#observeAnew);
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#rest);
    clearTimeout(this.#settle);
  }

  #observeAnew = (): void => {
    clearTimeout(this.#settle);
    this.#settle = setTimeout(() => this.#watch.resize(), SETTLE);
  };

  /** The words being read stay where they are on the screen, and the step stays the one being read. */
  #keepWords(before: Measures): void {
    const [then, now] = [before.blocks[this.#hold.block], this.#measures.blocks[this.#hold.block]];
    if (then && now) this.#scrollTo(this.#y + now.top + now.inner - then.top - then.inner);
    this.#y = scrollY;
    this.#observeAnew();
  }

  #scrollTo(y: number): void {
    const from = Number.isNaN(this.#y) ? scrollY : this.#y;
    if (Math.abs(y - scrollY) >= 0.5) scrollTo({ top: y, behavior: 'instant' });
    this.#restedAt += scrollY - from;
  }

  #look(): void {
    const { zones, blocks, lines, arrangement } = this.#measures;
    this.#y = scrollY;
    const line = this.#y + lines.trigger;
    const reading = readingAt(zones, this.#y, lines);
    const index = Math.max(
      0,
      blocks.findLastIndex(({ top }) => top <= line)
    );
    const { top, height } = blocks[index]!;
    this.#hold = { block: index, share: (line - top) / (height || 1) };
    this.#told.read(reading);
    if (this.#overlaid !== reading.position.section)
      overlay(this.#parts, arrangement, (this.#overlaid = reading.position.section));
  }

  #wake(): void {
    this.#still = 0;
    if (!this.#frame) this.#frame = requestAnimationFrame(() => this.#follow());
  }

  /** Looks once a frame while the page moves; no frame is asked for at rest. */
  #follow(): void {
    this.#frame = 0;
    if (scrollY !== this.#y) {
      this.#still = 0;
      if (this.#stale) this.resized();
      else this.#look();
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => this.#restNow(), REST);
    } else this.#still += 1;
    if (this.#still < STILL_FRAMES) this.#frame = requestAnimationFrame(() => this.#follow());
  }

  /** True where the page has changed size in this very frame, before its observer could say so. */
  get #stale(): boolean {
    const { offsetWidth, offsetHeight } = this.#parts.text;
    const { width, height } = this.#measures.text;
    return offsetWidth !== width || offsetHeight !== height;
  }

  #restNow(): void {
    const moved = Math.abs(scrollY - this.#restedAt) > 4;
    this.#restedAt = scrollY;
    this.#told.rested(moved);
  }
}
