import { getContext } from 'svelte';
import type { SectionId } from '#content/story.ts';
import type { Horizon } from '#simulation/outcome.ts';
import type { Params } from '#simulation/types.ts';
import type { Progress } from '#story/progress.ts';

/** What the model takes of an experiment's settings, and the years at which it is read. */
export { paramsOf } from '#simulation/params.ts';
export { HORIZONS } from '#simulation/outcome.ts';

/** What `break-it` can show: one run, many worlds, the break-even map, the two-by-two, the challenges, what drives the result. */
export const instruments = ['replay', 'worlds', 'map', 'square', 'challenges', 'drivers'] as const;
export type Instrument = (typeof instruments)[number];

/** What the reader cares about: the world’s total, what their side’s best lab knows, or its lead. */
export const goals = ['total', 'best', 'lead'] as const;
export type Goal = (typeof goals)[number];

/** The four challenges of `break-it`. */
export const challenges = ['closing-wins', 'lead-but-less', 'open-overtakes', 'seed-corn-breaks'] as const;
export type Challenge = (typeof challenges)[number];

/** How the reader looks at their experiment. What is absent is as the step being read has it. */
export interface Looking {
  readonly instrument?: Instrument;
  readonly horizon?: Horizon;
  readonly goal?: Goal;
  /** The number of the world that is replayed. */
  readonly seed?: number;
  /** Rules of the world to compare with; absent: the same rules with everything open. */
  readonly pinned?: Partial<Params>;
}

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
  /** Settings of `break-it`, over the model's defaults; empty: the story's own worlds. */
  readonly experiment: Partial<Params>;
  readonly looking: Looking;
  /** Challenges that an experiment of the reader's has met. */
  readonly solved: readonly Challenge[];
  /** Settings of a link that had to be changed to make sense, by their names in it; never kept. */
  readonly mended: readonly string[];
  /** Another’s guess, that a link has brought: shown beside the reader’s own with the answer, never kept. */
  readonly sent?: Sent | undefined;
}

/** A guess at one of the three questions, as somebody sends it. */
export type Sent = Pick<Choices, 'lagGuess' | 'lineGuess' | 'hireGuess'>;

export const noChoices: Choices = { walls: {}, experiment: {}, looking: {}, solved: [], mended: [] };

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
  /** False while the scene only stands ready beside the section being read, or gives way to it; true if left out. */
  readonly current?: boolean;
  /** Told whenever the field drawn changes; undefined when no field is drawn. */
  readonly tell?: (facts: FieldFacts | undefined) => void;
  /** The address, on this site, of the place being read with a query of the section’s own (without `?`). */
  readonly linkTo?: (query: string) => string;
}

/** What a tool of a section takes, wherever it is opened. */
export type ToolProps = Pick<SceneProps<SectionId>, 'choices' | 'choose' | 'linkTo'>;
