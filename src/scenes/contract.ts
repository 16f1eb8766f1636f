import { getContext } from 'svelte';
import type { SectionId } from '#content/story.ts';
import type { Params } from '#simulation/types.ts';
import type { Progress } from '#story/progress.ts';

/** What the model takes of an experiment's settings. */
export { paramsOf } from '#simulation/params.ts';

/** Who the reader is in `what-next`. */
export type Role = 'university' | 'company' | 'investor' | 'policymaker';

/**
 * What the reader has set. One plain object, kept by the stage, changed only through `choose`;
 * it never leaves the device except in a link the reader makes.
 */
export interface Choices {
  /** Walls set by tapping: institution → true (raised) or false (lowered). Absent: as the story has it. */
  readonly walls: Readonly<Record<number, boolean>>;
  /** Guess in `guess-the-lag`, in months. */
  readonly lagGuess?: number;
  /** Guess in `draw-the-line`: percentages, one for each point of the series. */
  readonly lineGuess?: readonly number[];
  /** Guess in `guess-forty-years`: hiring share per year, and researchers at year 40 as a percentage of today's. */
  readonly hireGuess?: { readonly rate: number; readonly year40: number };
  /** The paper locked in `one-open-paper`, by its id. */
  readonly locked?: string;
  readonly role?: Role;
  /** Settings of `break-it`, over the model's defaults. */
  readonly experiment: Partial<Params>;
}

export const noChoices: Choices = { walls: {}, experiment: {} };

/** Changes what is named, keeps the rest. */
export type Choose = (change: Partial<Choices>) => void;

/** The stage's size in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a field scene draws, for the stage's `data-…` attributes: model time in years, and counts in the frame. */
export interface FieldFacts {
  readonly year: number;
  readonly published: number;
  readonly kept: number;
  readonly breakthroughs: number;
}

/**
 * The still. The same `Scene.svelte` is rendered once more, without a browser, into a standalone SVG file (no
 * JavaScript, print, cards), 720×720 with every progress 1 and `noChoices`. The outermost `<svg>` elements of what it
 * renders are stacked in order in one SVG; all HTML around and between them is dropped. So:
 * - A scene is one `<svg width={size.width} height={size.height}>`, or a `Field` with such an `<svg>` over it.
 * - Place anything smaller than the stage by `x` and `y` attributes (wrap a small `Field` in an `<svg x y width height>`
 *   when `inStill()`), as places set by CSS are lost.
 * - Leave out HTML overlays, buttons, inputs and `<foreignObject>` when `inStill()`.
 * - Colours by `ink(…)`, fonts by attribute; no `style`, no class that the picture needs.
 */
export const STILL_CONTEXT = 'still';

/** True while a still is being rendered; to be called while a component starts, as `getContext` is. */
export const inStill = (): boolean => getContext(STILL_CONTEXT) !== undefined;

/** What every scene takes; it never sees pixels of the page, indexes, directions or events. */
export interface SceneProps<S extends SectionId> {
  readonly progress: Progress<S>;
  readonly choices: Choices;
  readonly choose: Choose;
  readonly size: Size;
  /** Told whenever the field drawn changes; undefined when no field is drawn. */
  readonly tell?: (facts: FieldFacts | undefined) => void;
}
