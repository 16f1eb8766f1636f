import type { Choices } from '#scenes/contract.ts';

/** What a link can carry besides its place: the reader's guess, in words and as a query without `?`. */
export interface WithGuess {
  /** What the reader ticks to send it along. */
  readonly words: string;
  readonly query: string;
}

/** The reader's own guess at a step, if it asks for one and they made it. */
export function guessAt(_step: string | undefined, _choices: Choices): WithGuess | undefined {
  return undefined;
}
