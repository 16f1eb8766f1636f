import { between, type Progress } from '#story/progress.ts';
import type { Choices } from '../contract.ts';
import { entering, leaving, over } from '../ramp.ts';

/** What the stage of `moving-faster` shows; every number runs from 0 to 1 unless said otherwise. */
export interface MovingFaster {
  /** How far each picture is there. */
  readonly piles: number;
  readonly frontier: number;
  readonly measures: number;
  readonly records: number;
  /** How far the two piles have grown, and the differing reports with them. */
  readonly grown: number;
  readonly reports: number;
  /** How far the American frontier is drawn. */
  readonly leader: number;
  /** The reader's guess in months, how far it is shown, and whether it can be set now. */
  readonly guess: number | undefined;
  /** Another's guess in months, shown beside it with the answer. */
  readonly sent: number | undefined;
  readonly guessShown: number;
  readonly asking: boolean;
  /** How far the question has given way to the answer. */
  readonly turning: number;
  /** How far time has run over the Chinese models. */
  readonly swept: number;
  /** The chart whose marks can be read now. */
  readonly reads: 'frontier' | 'records' | undefined;
  /** How far each of the three comparisons has grown. */
  readonly measured: readonly [number, number, number];
  /** How far the sixteen records have been told. */
  readonly told: number;
}

const kept = (months: number | undefined): number | undefined =>
  months === undefined ? undefined : Math.min(36, Math.max(0, months));

/** What the stage shows after this much of each step, with the reader's guess kept to 0–36 months. */
export const stateAt = (progress: Progress<'moving-faster'>, choices: Choices): MovingFaster => {
  const guess = progress['guess-the-lag'];
  const opens = progress['lag-opens'];
  const faster = progress['for-faster'];
  const records = progress['records-american'];
  return {
    piles: leaving(guess),
    frontier: Math.min(entering(guess), leaving(faster)),
    measures: Math.min(entering(faster), leaving(records)),
    records: entering(records),
    grown: 0.35 + 0.65 * over(progress['reading-pile'], 0, 0.5),
    reports: over(progress['reading-pile'], 0.55, 0.85),
    leader: over(guess, 0.15, 0.6),
    guess: kept(choices.lagGuess),
    sent: kept(choices.sent?.lagGuess),
    guessShown: entering(guess),
    asking: guess > 0.1 && opens < 0.12,
    turning: over(opens, 0.12, 0.24),
    swept: between(opens, 0.12, 0.75),
    reads: opens > 0.3 && faster < 0.06 ? 'frontier' : records > 0.3 ? 'records' : undefined,
    measured: [over(faster, 0.2, 0.45), over(faster, 0.42, 0.68), over(faster, 0.65, 0.9)],
    told: between(records, 0.18, 0.9)
  };
};
