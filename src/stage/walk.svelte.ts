import { untrack } from 'svelte';
import { prefersReducedMotion, Tween } from 'svelte/motion';
import { cubicInOut } from 'svelte/easing';
import { indexOf, places, type StepPlace } from '#story/places.ts';
import { between } from '#story/progress.ts';
import type { Reading } from './geometry.ts';
import type { Reader } from './reader.svelte.ts';

/** Milliseconds in which the picture of the next step comes in. */
const STEP = 800;
/** The share of them in which the picture of a new section takes the place of the last one. */
const LEAD = 0.3;

/** What is read when a share `p`, 0 to 1, of the way into a step has been walked. */
export function readingOf({ section, step }: StepPlace, p: number): Reading {
  const index = indexOf(step);
  const entering = index > 0 && places[index - 1]?.section !== section;
  return {
    position: { section, step, t: entering ? between(p, LEAD, 1) : between(p, 0, 1) },
    enter: entering ? between(p, 0, LEAD) : 1
  };
}

/**
 * Moves a reader by whole steps. The next step's picture comes in over a moment, anything else is there at once; so is
 * all where nobody sees it move, or wants it to. The reader is at the new step at once, however quickly they go on.
 */
export class Walk {
  readonly #reader: Reader;
  readonly #tween = new Tween(1, { easing: cubicInOut });
  #target: StepPlace | undefined = $state.raw();

  constructor(reader: Reader) {
    this.#reader = reader;
    reader.mover = (section, step) => this.#to({ section, step });
  }

  /** Lets the reader follow; to be called in an effect, which runs whenever the walk has got further. */
  follow(): void {
    const walked = this.#tween.current;
    const target = this.#target;
    // A link, or Back, may have led elsewhere meanwhile.
    if (target && untrack(() => this.#reader.position)?.step === target.step)
      this.#reader.read(readingOf(target, walked));
  }

  /** Leaves the reader to others. */
  stop(): void {
    this.#reader.mover = undefined;
    this.#target = undefined;
  }

  #to(place: StepPlace): void {
    const on = indexOf(place.step) - indexOf(this.#reader.position?.step);
    if (on === 0) return;
    const moves = on === 1 && !prefersReducedMotion.current && !document.hidden;
    this.#target = place;
    void this.#tween.set(moves ? 0 : 1, { duration: 0 });
    this.#reader.read(readingOf(place, moves ? 0 : 1));
    if (moves) void this.#tween.set(1, { duration: STEP });
  }
}
