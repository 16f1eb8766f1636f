/** The four kinds of claiming sentence; they are never blurred (storyboard, "Tone of the truth"). */
export type Kind = 'said' | 'measured' | 'modelled' | 'against';

/**
 * A sentence that claims something: its kind, and what it rests on. That is an id in `claims.json`; for a modelled
 * sentence an id in `data/modelled.json`.
 */
export interface Claiming {
  readonly kind: Kind;
  readonly claims: readonly string[];
  /** May hold `{name}` places that are filled from the figures, so that no number is typed twice. */
  readonly text: string;
}

/** A sentence: plain words, or a claim with its kind. */
export type Sentence = string | Claiming;

/** One idea, one change on stage: 25 to 70 words. */
export interface StepShape {
  readonly id: string;
  readonly text: readonly Sentence[];
  /** What the picture shows at the end of this step, for people who can't see it. */
  readonly description: string;
}

/** A section of the story; its id is a public address and never changes. */
export interface SectionShape {
  readonly id: string;
  readonly heading: string;
  /** For search results and shared links: at most 160 characters. */
  readonly blurb: string;
  /** One sentence that the reader should leave with. */
  readonly summary: string;
  /** The strongest thing that speaks against the section, in one sentence of at most 40 words, with what it rests on. */
  readonly objection: Claiming;
  readonly steps: readonly StepShape[];
  /** What of it opens in a window of its own: the words of the link to it, and the query that opens it. */
  readonly tool?: { readonly name: string; readonly query: string };
}

/** Keeps the ids of a section as literal types, so that a misspelt step does not compile. */
export const section = <const S extends SectionShape>(shape: S): S => shape;

const claiming =
  (kind: Kind) =>
  (claims: string | readonly string[], text: string): Claiming => ({
    kind,
    claims: typeof claims === 'string' ? [claims] : claims,
    text
  });

/** An attributed opinion: the text names the speaker. */
export const said = claiming('said');
/** A measured figure, with source and date behind its claim. */
export const measured = claiming('measured');
/** A result of our own simulation, printed with its spread. */
export const modelled = claiming('modelled');
/** The strongest evidence that speaks against the argument. */
export const against = claiming('against');
