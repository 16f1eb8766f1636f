import { outcomeOf, type Outcome } from './outcome.ts';
import { run } from './run.ts';
import type { Params } from './types.ts';

/** One run of a sweep. */
export interface Job {
  readonly params: Partial<Params>;
  readonly seed: number;
}

/** A few runs to be made in one go. */
export interface Batch {
  readonly id: number;
  readonly jobs: readonly Job[];
}

/** What came of a batch, in the order of its jobs. */
export interface Report {
  readonly id: number;
  readonly outcomes: readonly Outcome[];
}

/** Makes the runs of a batch. */
export const make = ({ id, jobs }: Batch): Report => ({
  id,
  outcomes: jobs.map(({ params, seed }) => outcomeOf(run(params, seed)))
});
