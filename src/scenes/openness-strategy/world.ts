import { scenarios } from '#simulation/scenarios.ts';
import type { Params } from '#simulation/types.ts';

const { params, against, seed } = scenarios.closed;

/** Two worlds with the same map of ideas and the same chance: every lab open, and every lab closed. */
export const worlds: {
  readonly open: Partial<Params>;
  readonly closed: Partial<Params>;
  readonly seed: number;
} = {
  open: against!,
  closed: params,
  seed
};

/**
 * The kernel that is followed, and the one it helps to make, with years of model time. Among the ideas that a lab finds
 * in both worlds, and that somebody else first reuses for the same new idea in both, it is the one whose waits, and the
 * difference between them, lie nearest to the means of the two worlds; the test does the choosing again.
 */
export const followed = {
  idea: 1400,
  child: 1574,
  open: { found: 16, released: 16, reused: 22, finder: 13, reuser: 10 },
  closed: { found: 22.25, released: 24.75, reused: 29.5, finder: 14, reuser: 7 }
} as const;

/** Years that the two worlds run side by side. */
export const YEARS = 40;
