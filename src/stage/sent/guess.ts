import { sentLabels as words } from '#content/labels/sent.ts';
import type { SectionId, StepId } from '#content/story.ts';
import type { Choices, Sent } from '#scenes/contract.ts';
import { guessOf, truth } from '#scenes/strong-but-closed/guess.ts';
import { periods } from '#scenes/strong-but-closed/periods.ts';

/** One of the three things that readers guess, and how a link carries it. */
interface Asked {
  readonly section: SectionId;
  /** The steps that ask, and that show the answer. */
  readonly step: StepId;
  readonly reveal: StepId;
  /** The numbers of a guess as a link has them, whole; undefined without one. */
  readonly numbersIn: (choices: Sent) => readonly number[] | undefined;
  /** The greatest of each number; the least is 0. */
  readonly most: readonly number[];
  /** The guess of that many numbers, each in range. */
  readonly guess: (numbers: readonly number[]) => Sent;
  readonly tell: (numbers: readonly number[]) => string;
}

const NAME = 'guess';
/** More than the longest guess takes, in characters. */
const LONGEST = 40;

const asks: readonly Asked[] = [
  {
    section: 'moving-faster',
    step: 'guess-the-lag',
    reveal: 'lag-opens',
    numbersIn: ({ lagGuess }) => (lagGuess === undefined ? undefined : [lagGuess]),
    most: [36],
    guess: ([months]) => ({ lagGuess: months! }),
    tell: ([months]) => words.lag(months!)
  },
  {
    section: 'strong-but-closed',
    step: 'draw-the-line',
    reveal: 'line-falls',
    // The first point is given to everybody.
    numbersIn: ({ lineGuess }) => guessOf(lineGuess)?.slice(1),
    most: periods.slice(1).map(() => 100),
    guess: (numbers) => ({ lineGuess: [truth[0]!, ...numbers] }),
    tell: (numbers) => words.line(truth[0]!, numbers.at(-1)!, periods.at(-1)!.name)
  },
  {
    section: 'seed-corn',
    step: 'guess-forty-years',
    reveal: 'forty-years-run',
    numbersIn: ({ hireGuess }) => hireGuess && [hireGuess.rate * 100, hireGuess.year40],
    most: [15, 200],
    guess: ([percent, year40]) => ({ hireGuess: { rate: percent! / 100, year40: year40! } }),
    tell: ([percent, year40]) => words.hire(percent! / 100, year40!)
  }
];

/** The steps that ask for the guess of a section and that answer it; undefined for sections without one. */
export const stepsOf = (
  section: SectionId | undefined
): { readonly step: StepId; readonly reveal: StepId } | undefined =>
  asks.find((asked) => asked.section === section);

const keptTo = (most: readonly number[], numbers: readonly number[]): readonly number[] =>
  numbers.map((number, i) => Math.min(most[i]!, Math.max(0, Math.round(number))));

/** The query, without `?`, of the guess made in a section: `guess=5`, `guess=40.30.20.10`; empty without one. */
export function guessQueryOf(section: SectionId, choices: Pick<Choices, keyof Sent>): string {
  const asked = asks.find((each) => each.section === section);
  const numbers = asked?.numbersIn(choices);
  return asked && numbers ? `${NAME}=${keptTo(asked.most, numbers).join('.')}` : '';
}

/**
 * The guess that a query brings to a section, kept to what can be guessed there, and in words that are never text of the
 * query. Takes any string and never throws; undefined for none, for two, for anything too long or not understood.
 */
export function guessIn(
  section: SectionId | undefined,
  search: string
): { readonly sent: Sent; readonly told: string } | undefined {
  const asked = asks.find((each) => each.section === section);
  const given = new URLSearchParams(search).getAll(NAME);
  const [text = ''] = given;
  if (!asked || given.length !== 1 || text.length > LONGEST || !/^\d{1,4}(\.\d{1,4})*$/.test(text))
    return undefined;
  const numbers = text.split('.').map(Number);
  if (numbers.length !== asked.most.length) return undefined;
  const kept = keptTo(asked.most, numbers);
  return { sent: asked.guess(kept), told: asked.tell(kept) };
}
