import { answerWith, type Question, type QuestionId } from './questions.ts';

/** How many gave each answer, in the order of a question's answers: whole numbers from 0 to 999. */
export type Counts = readonly number[];

export const MOST = 999;

/** The class guesses a presentation holds. */
export interface ClassTally {
  /** What was counted on this device. */
  readonly own: Readonly<Partial<Record<QuestionId, Counts>>>;
  /** A result that came by link: shown before the own one, and not kept until it is changed. */
  readonly linked?: { readonly id: QuestionId; readonly counts: Counts };
}

export const noTally: ClassTally = { own: {} };

export const sumOf = (counts: Counts): number => counts.reduce((sum, count) => sum + count, 0);

/** True for counts of exactly that question: one for each answer, each whole and in range. */
export const areCounts = ({ from }: Question, counts: unknown): counts is Counts =>
  Array.isArray(counts) &&
  counts.length === from.length &&
  counts.every((count) => Number.isInteger(count) && count >= 0 && count <= MOST);

/** The counts to show for a question, all 0 where nothing was counted, and whether they came by link. */
export function shownOf(tally: ClassTally, { id, from }: Question): { counts: Counts; linked: boolean } {
  const linked = tally.linked?.id === id ? tally.linked.counts : undefined;
  return { counts: linked ?? tally.own[id] ?? from.map(() => 0), linked: !!linked };
}

/** The tally with other counts for a question, now the own ones; a result that came by link gives way to them. */
export function withCounts(tally: ClassTally, { id }: Question, counts: Counts): ClassTally {
  const others = Object.entries(tally.own).filter(([other]) => other !== id);
  const own = Object.fromEntries(sumOf(counts) > 0 ? [...others, [id, counts]] : others);
  return tally.linked && tally.linked.id !== id ? { own, linked: tally.linked } : { own };
}

/** The tally without the result that came by link. */
export const withoutLinked = ({ own }: ClassTally): ClassTally => ({ own });

/** The counts with that many for one answer, kept within 0 to 999; what is no number counts as 0. */
export const counted = (counts: Counts, answer: number, count: number): Counts =>
  counts.map((each, i) => (i === answer ? Math.min(MOST, Math.max(0, Math.round(count) || 0)) : each));

/** The answers between which the middle guess lies, first and last, from 0; undefined where nobody guessed. */
export function medianOf(counts: Counts): readonly [number, number] | undefined {
  const all = sumOf(counts);
  if (all === 0) return undefined;
  const answerAt = (rank: number): number => {
    let passed = 0;
    return counts.findIndex((count) => (passed += count) > rank);
  };
  return [answerAt(Math.ceil(all / 2) - 1), answerAt(Math.floor(all / 2))];
}

/** The answers in which the truth's range lies, first and last, from 0. */
export const rangeOf = (question: Question): readonly [number, number] => [
  answerWith(question, question.truth.low),
  answerWith(question, question.truth.high)
];

/** How many guesses a kernel stands for, 1, 2, 5, 10 and so on, so that the longest row has at most `room` kernels. */
export function eachKernel(counts: Counts, room: number): number {
  const most = Math.max(...counts);
  for (let ten = 1; ; ten *= 10)
    for (const step of [1, 2, 5]) if (most <= step * ten * room) return step * ten;
}
