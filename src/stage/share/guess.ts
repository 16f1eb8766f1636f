import { sentLabels } from '#content/labels/sent.ts';
import { placeOfId } from '#story/address.ts';
import type { Choices } from '#scenes/contract.ts';
import { guessIn, guessQueryOf, stepsOf } from '../sent/guess.ts';

/** What a link can carry besides its place: the reader's guess, in words and as a query without `?`. */
export interface WithGuess {
  /** What the reader ticks to send it along. */
  readonly words: string;
  readonly query: string;
}

/** The reader's own guess at a step, if it asks for one and they made it. */
export function guessAt(step: string | undefined, choices: Choices): WithGuess | undefined {
  const section = placeOfId(step ?? '')?.section;
  if (!section || stepsOf(section)?.step !== step) return undefined;
  const query = guessQueryOf(section, choices);
  const made = guessIn(section, query);
  return made && { words: sentLabels.withMine(made.told), query };
}
