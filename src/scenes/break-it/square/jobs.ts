import type { Job } from '#simulation/client.ts';
import type { Outcome } from '#simulation/outcome.ts';
import type { Params } from '#simulation/types.ts';
import { sharing } from '../sharing.ts';
import { WORLDS } from '../worlds/spread.ts';
import { corners, type Corner } from './game.ts';

const openness = { open: 1, closed: 0 } as const;

/** The reader’s rules with the labs of both sides doing what they do in this corner, from first to last. */
export const rulesIn = (params: Partial<Params>, { you, they }: Corner): Partial<Params> =>
  sharing(params, openness[you], openness[they]);

/** The four corners in each of 100 worlds, for 40 years, so that every horizon comes with them. A world's four are neighbours. */
export const jobsOf = (params: Partial<Params>): readonly Job[] => {
  const rules = corners.map((corner) => rulesIn({ ...params, years: 40 }, corner));
  return Array.from({ length: WORLDS }, (_, n) => n + 1).flatMap((seed) =>
    rules.map((each) => ({ params: each, seed }))
  );
};

/** The worlds whose four corners have all been run, each with its outcomes in the order of the corners. */
export const worldsIn = (outcomes: readonly (Outcome | undefined)[]): readonly (readonly Outcome[])[] =>
  Array.from({ length: outcomes.length / corners.length }, (_, n) =>
    outcomes.slice(n * corners.length, (n + 1) * corners.length)
  ).filter((four): four is Outcome[] => four.every(Boolean));
