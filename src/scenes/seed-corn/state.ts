import { plotOf } from '#picture/layout.ts';
import { scenarios } from '#simulation/scenarios.ts';
import type { Progress } from '#story/progress.ts';
import { between } from '#story/progress.ts';
import type { Choices } from '../contract.ts';
import { captionAt, fieldAfter, viewOf, type Shown } from '../field.ts';
import { entering, leaving, over } from '../ramp.ts';
import { hiringAt, RATE, YEARS } from './people.ts';

/** What the stage of `seed-corn` shows; numbers run from 0 to 1 unless said otherwise. */
export interface SeedCorn {
  readonly corn: { readonly opacity: number; readonly setAside: number; readonly grown: number };
  readonly field: Shown;
  readonly seen: boolean;
  readonly caption: { readonly index: number; readonly opacity: number };
  /** How far the arrows are there that say where graduates go. */
  readonly graduates: number;
  /** The chart of people under the field: how far it is there. It is drawn up to the field's year. */
  readonly people: number;
  /** Share of professors hired a year in the world that is shown, 0–0.15. */
  readonly rate: number;
  readonly guess: {
    readonly opacity: number;
    readonly asking: boolean;
    /** Researchers at year 40 as a percentage of today's, as guessed; shown against the run when `beside` is true. */
    readonly year40: number | undefined;
    /** Another's, that a link has brought. */
    readonly sent: number | undefined;
    readonly beside: boolean;
  };
  readonly phds: { readonly opacity: number; readonly shown: readonly [number, number, number] };
  readonly back: {
    readonly opacity: number;
    readonly out: number;
    readonly back: number;
    readonly papers: number;
  };
  readonly five: { readonly opacity: number; readonly shown: number };
}

const { seed } = scenarios.seedcorn;
const view = viewOf({ head: 0.4, flights: 0, ties: 0, threads: 0, people: 1 });
/** Close to one university of side A and the labs beside it. */
const near = viewOf({ ...view, camera: { x: plotOf(1).x + 0.14, y: plotOf(1).y, zoom: 2 } });
const hidden = viewOf({ plots: 0, head: 0, flights: 0, ties: 0, threads: 0, people: 0 });

/** The hiring rate and guess that the reader has set, kept to their ranges; the story's rate where none is set. */
const settingsOf = ({ hireGuess, sent }: Choices) => ({
  rate: Math.min(0.15, Math.max(0, hireGuess?.rate ?? RATE)),
  year40: hireGuess && Math.min(200, Math.max(0, hireGuess.year40)),
  sent: sent?.hireGuess && Math.min(200, Math.max(0, sent.hireGuess.year40))
});

/** What the stage shows after this much of each step, with the reader's hiring rate in the run of forty years. */
export const stateAt = (progress: Progress<'seed-corn'>, choices: Choices): SeedCorn => {
  const trains = progress['who-trains-whom'];
  const hire = progress['labs-hire'];
  const guess = progress['guess-forty-years'];
  const forty = progress['forty-years-run'];
  const phds = progress['where-phds-go'];
  const back = progress['people-come-back'];
  const five = progress['five-years-on'];
  const { rate, year40, sent } = settingsOf(choices);
  const story = hiringAt(RATE);
  const start: Shown = { params: story, seed, time: 0, view: hidden };
  return {
    corn: {
      opacity: leaving(trains),
      setAside: over(progress['what-seed-corn-is'], 0.15, 0.45),
      grown: over(progress['what-seed-corn-is'], 0.5, 0.9)
    },
    field: fieldAfter(start, [
      { progress: between(trains, 0.06, 0.3), to: { ...start, view: near } },
      { progress: between(trains, 0.2, 1), to: { ...start, time: 4, view: near } },
      { progress: hire, to: { ...start, time: 10, view } },
      { progress: between(guess, 0, 0.15), to: { ...start, time: 10, view: hidden } },
      { progress: forty, to: { params: hiringAt(rate), seed, time: YEARS, view }, since: 5 },
      { progress: between(phds, 0, 0.15), to: { params: hiringAt(rate), seed, time: YEARS, view: hidden } }
    ]),
    seen: (trains > 0.06 && guess < 0.12) || (guess > 0.12 && forty > 0.06 && phds < 0.12),
    caption: captionAt([trains, hire, forty]),
    graduates: Math.min(over(trains, 0.35, 0.6), leaving(hire)),
    people: Math.max(Math.min(entering(trains), leaving(guess)), Math.min(entering(forty), leaving(phds))),
    rate: forty > 0.06 ? rate : RATE,
    guess: {
      opacity: Math.min(entering(guess), leaving(forty)),
      asking: guess > 0.1 && forty < 0.1,
      year40,
      sent: forty > 0.06 ? sent : undefined,
      beside: forty > 0.06
    },
    phds: {
      opacity: Math.min(entering(phds), leaving(back)),
      shown: [over(phds, 0.15, 0.4), over(phds, 0.4, 0.65), over(phds, 0.65, 0.85)]
    },
    back: {
      opacity: Math.min(entering(back), leaving(five)),
      out: over(back, 0.15, 0.45),
      back: over(back, 0.4, 0.65),
      papers: over(back, 0.65, 0.9)
    },
    five: { opacity: entering(five), shown: over(five, 0.2, 0.8) }
  };
};
