import { reported } from '#content/data/reported.ts';
import measured from '#content/data/measured.json' with { type: 'json' };
import { labels } from '#content/labels/what-next.ts';
import { headCounts } from '#simulation/counts.ts';
import { run } from '#simulation/run.ts';
import { scenarios } from '#simulation/scenarios.ts';
import { ahead } from '../ahead.ts';
import type { Choices } from '../contract.ts';

/** One guess beside its answer, on a line from 0 to `most`. */
export interface Guess {
  readonly id: 'lag' | 'line' | 'hire';
  readonly question: string;
  readonly most: number;
  /** What the reader set; undefined when they did not guess. */
  readonly guess: number | undefined;
  readonly answer: number;
  readonly low: number;
  readonly high: number;
  readonly found: string;
}

/** Share of professors hired a year where the reader set none. */
const RATE = 0.1;

const counted = new Map<number, number>();

/** The world that most readers will see. */
ahead(() => labsAt(RATE));

/** Researchers in labs at year 40, in per cent of the start, at a hiring rate; head counts depend on no chance. */
const labsAt = (rate: number): number => {
  const known = counted.get(rate);
  if (known !== undefined) return known;
  const { labs } = headCounts(run({ events: [{ year: 5, set: { hire: rate } }] }, scenarios.seedcorn.seed));
  const percent = Math.round((100 * (labs.at(-1) ?? 0)) / (labs[0] ?? 1));
  counted.set(rate, percent);
  return percent;
};

const within = (value: number | undefined, most: number): number | undefined =>
  value === undefined ? undefined : Math.round(Math.min(most, Math.max(0, value)));

/** The three guesses of the story beside what was found; the last one's answer is for the reader's own hiring rate. */
export const guessesOf = ({ lagGuess, lineGuess, hireGuess }: Choices): readonly Guess[] => {
  const { mean, least, most } = reported.m3;
  const { found } = labels.guesses;
  const open = measured.us['2025'].pct;
  const rate = Math.min(0.15, Math.max(0, hireGuess?.rate ?? RATE));
  const labs = labsAt(rate);
  return [
    {
      id: 'lag',
      question: labels.guesses.lag,
      most: 36,
      guess: within(lagGuess, 36),
      answer: mean,
      low: least,
      high: most,
      found: found.lag(mean, least, most)
    },
    {
      id: 'line',
      question: labels.guesses.line,
      most: 100,
      guess: within(lineGuess?.at(-1), 100),
      answer: open,
      low: open,
      high: open,
      found: found.line(open)
    },
    {
      id: 'hire',
      question: labels.guesses.hire(Math.round(rate * 100)),
      most: 200,
      guess: within(hireGuess?.year40, 200),
      answer: labs,
      low: labs,
      high: labs,
      found: found.hire(labs)
    }
  ];
};

/** What the reader guessed against what was found, in one sentence. */
export const sentenceOf = ({
  guess,
  answer,
  low,
  high
}: Pick<Guess, 'guess' | 'answer' | 'low' | 'high'>): string => {
  const words = labels.guesses;
  if (guess === undefined) return words.none;
  return words.you(guess, guess - answer, low < high && guess >= low && guess <= high);
};
