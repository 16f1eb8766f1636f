import type { SectionId, StepId } from '#content/story.ts';
import { noChoices, type Choices } from '#scenes/contract.ts';
import { indexOf, places } from '#story/places.ts';
import type { Position } from '#story/progress.ts';
import type { Reading } from './geometry.ts';

/** Takes the reader somewhere: by scrolling, by stepping… whatever drives the position now. */
export type Mover = (section: SectionId, step: StepId) => void;

/** The reader: where they are, and what they have set. Drivers set it; everything shown is derived from it. */
export class Reader {
  /** Empty in the plain layout: everything counts as read. */
  position = $state.raw<Position>();
  /** How far the picture of the present section has replaced the one before, 0 to 1. */
  enter = $state(1);
  choices = $state.raw<Choices>(noChoices);
  /** The layout in charge may take over how places are reached; else the position is set at once. */
  mover: Mover | undefined;

  /** What a driver found. */
  read({ position, enter }: Reading): void {
    const now = this.position;
    if (now?.step !== position.step || now.t !== position.t) this.position = position;
    this.enter = enter;
  }

  /** Goes to a step, by default to the first of its section. */
  goTo(section: SectionId, step?: StepId): void {
    const target = places.find((place) => place.section === section && (!step || place.step === step));
    if (!target) return;
    if (this.mover) this.mover(target.section, target.step);
    else this.read({ position: { ...target, t: 1 }, enter: 1 });
  }

  /** Goes one step on; stays at the last. */
  next(): void {
    this.#move(1);
  }

  /** Goes one step back; stays at the first. */
  previous(): void {
    this.#move(-1);
  }

  /** Changes the choices named, keeps the rest. */
  choose = (change: Partial<Choices>): void => {
    this.choices = { ...this.choices, ...change };
  };

  #move(by: 1 | -1): void {
    const target = places[indexOf(this.position?.step) + by];
    if (target) this.goTo(target.section, target.step);
  }
}
