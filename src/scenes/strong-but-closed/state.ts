import { between, type Progress } from '#story/progress.ts';
import type { Choices } from '../contract.ts';
import { faded, fieldAfter, withWalls, type Shown } from '../field.ts';
import { entering, leaving, over } from '../ramp.ts';
import { guessOf } from './guess.ts';
import { fields, PAYING_SINCE } from './world.ts';

/** What the stage of `strong-but-closed` shows; numbers run from 0 to 1 unless said otherwise. */
export interface StrongButClosed {
  /** How far each picture is there. */
  readonly field: number;
  readonly line: number;
  readonly matrix: number;
  /** The field, faded with its pictures, and whether it is the one where secrecy pays. */
  readonly shown: Shown;
  readonly paying: boolean;
  /** How far the spreads over worlds of the open field and of the walled one are there. */
  readonly spreads: readonly [number, number];
  /** How far the comparison of worlds has been drawn. */
  readonly compared: number;
  /** The reader's line in per cent, and whether it can be drawn now. */
  readonly guess: readonly number[] | undefined;
  /** Another's line, shown beside it with the answer. */
  readonly sent: readonly number[] | undefined;
  readonly drawing: boolean;
  /** How far the answer's words have come, the true line is drawn, and the models have gathered behind the wall. */
  readonly answering: number;
  readonly fallen: number;
  readonly gathered: number;
  /** Whether its models can be read one by one. */
  readonly reading: boolean;
  /** How far the rows of the table have come, and how far the awkward ones stand alone. */
  readonly rows: number;
  /** Whether its rows can be sorted. */
  readonly sorting: boolean;
  readonly alone: number;
  readonly explained: number;
}

/** What the stage shows after this much of each step, with the reader's walls and line. */
export const stateAt = (progress: Progress<'strong-but-closed'>, choices: Choices): StrongButClosed => {
  const rise = progress['walls-rise'];
  const draws = progress['draw-the-line'];
  const falls = progress['line-falls'];
  const pays = progress['secrecy-pays'];
  const degrees = progress['degrees-of-open'];
  const awkward = progress['awkward-cases'];
  const walledIn = (shown: Shown): Shown => ({ ...shown, params: withWalls(shown.params, choices.walls) });
  const paying = pays > 0.06;
  const field = paying ? Math.min(entering(pays), leaving(degrees)) : leaving(draws);
  const story = fieldAfter(walledIn(fields.before), [
    { progress: progress['still-blooming'], to: walledIn(fields.blooming) },
    { progress: rise, to: walledIn(fields.walled) }
  ]);
  const payer = walledIn(fields.paying);
  const time = PAYING_SINCE + (payer.time - PAYING_SINCE) * between(pays, 0.1, 0.9);
  const shown = paying ? { ...payer, time } : story;
  return {
    field,
    line: Math.min(entering(draws), leaving(pays)),
    matrix: entering(degrees),
    shown: { ...shown, view: faded(shown.view, field) },
    paying,
    spreads: paying ? [0, 0] : [1 - between(rise, 0, 0.1), Math.min(between(rise, 0.1, 0.2), leaving(draws))],
    compared: over(pays, 0.35, 0.75),
    guess: guessOf(choices.lineGuess),
    sent: guessOf(choices.sent?.lineGuess),
    // The controls come when the chart is there, in another frame than the one that builds it.
    drawing: draws > 0.15 && falls < 0.1,
    answering: over(falls, 0.06, 0.16),
    fallen: over(falls, 0.1, 0.45),
    gathered: over(falls, 0.45, 0.88),
    reading: falls >= 0.88 && pays < 0.03,
    rows: between(degrees, 0.15, 0.85),
    sorting: degrees >= 0.85 && awkward < 0.06,
    alone: over(awkward, 0.06, 0.35),
    explained: over(awkward, 0.3, 0.55)
  };
};
