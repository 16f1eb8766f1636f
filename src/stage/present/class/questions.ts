import { reported } from '#content/data/reported.ts';
import { openWeights } from '#content/data/shares.json';
import { figures, type Band, type Figures } from '#content/figures.ts';
import { classLabels, classQuestions } from '#content/labels/class.ts';
import { hiredRates } from '#content/labels/spreads.ts';
import type { Sentence } from '#content/schema.ts';
import type { StepId } from '#content/story.ts';

/** A question is known by the step that asks it: public, and part of links. */
export type QuestionId = keyof typeof classQuestions;

/** What a class guesses: a whole number, sorted into a few answers that leave none out. */
export interface Question {
  readonly id: QuestionId;
  /** The step that shows the truth. */
  readonly reveal: StepId;
  readonly asked: string;
  readonly unit: string;
  /** The least number of each answer, rising; the first is 0. */
  readonly from: readonly number[];
  /** The greatest number there can be; absent: none. */
  readonly top?: number;
  /** The truth, and the range it is reported with or varies in; the same number where there is none. */
  readonly truth: { readonly at: number; readonly low: number; readonly high: number };
  /** The truth in words, with its kind. */
  readonly says: Sentence;
}

/** Professors of 100 that labs hire a year where the story tells of it. */
const STORY_RATE = 10;

function lag(): Question {
  const { mean, least, most } = reported.m3;
  const { asked, unit, truth } = classQuestions['guess-the-lag'];
  return {
    id: 'guess-the-lag',
    reveal: 'lag-opens',
    asked,
    unit,
    // Its range is three whole answers, with the average in the middle one.
    from: [0, least, mean, mean + 3, most + 1, 25],
    truth: { at: mean, low: least, high: most },
    says: truth(mean, least, most)
  };
}

function line(): Question {
  const { period, us } = openWeights.findLast((each) => each.period.length === 4 && each.period < '2026')!;
  const { asked, unit, truth } = classQuestions['draw-the-line'];
  return {
    id: 'draw-the-line',
    reveal: 'line-falls',
    asked: asked(period),
    unit: unit(period),
    from: [0, 10, 20, 40, 60, 80],
    top: 100,
    truth: { at: us.pct, low: us.pct, high: us.pct },
    says: truth(us.pct, us.open, us.known)
  };
}

function forty(): Question {
  const rates = figures['model-hire-rates'] as Figures;
  const labs = hiredRates.map((rate) => (rates[`labs${rate}`] as Band).median!);
  const [at, low, high] = [labs[hiredRates.indexOf(STORY_RATE)]!, Math.min(...labs), Math.max(...labs)];
  const { asked, unit, truth } = classQuestions['guess-forty-years'];
  return {
    id: 'guess-forty-years',
    reveal: 'forty-years-run',
    asked,
    unit,
    from: [0, 25, 50, 75, 100, 125],
    truth: { at, low, high },
    says: truth(at, STORY_RATE, low, high)
  };
}

const all = [lag(), line(), forty()];

/** What classes guess, by the step that asks. */
export const questions = Object.fromEntries(all.map((question) => [question.id, question])) as Readonly<
  Record<QuestionId, Question>
>;

/** The question with that id; undefined for anything else. */
export const questionOf = (id: string): Question | undefined => all.find((question) => question.id === id);

/** What a step asks of a class, or reveals; undefined for a step that does neither. */
export function classStepOf(step: StepId): { question: Question; revealed: boolean } | undefined {
  const question = all.find(({ id, reveal }) => id === step || reveal === step);
  return question && { question, revealed: question.reveal === step };
}

/** The words of the answers from one to another, from 0: from the first's least number to the last's greatest. */
export function answerOf({ from, top }: Question, first: number, last = first): string {
  const most = last + 1 < from.length ? from[last + 1]! - 1 : top;
  return most === undefined ? classLabels.orMore(from[first]!) : classLabels.span(from[first]!, most);
}

/** The answer, from 0, that holds a number. */
export const answerWith = ({ from }: Question, value: number): number =>
  Math.max(
    0,
    from.findLastIndex((least) => least <= value)
  );
