import data from './data/two-by-two.json' with { type: 'json' };
import { byHorizon, type ByHorizon } from './horizons.ts';

/** What a side does: all its labs publish everything, or nothing. */
export type Policy = 'open' | 'closed';

/** A number over 100 worlds, in ideas: its mean, its middle, and the span of the middle eight of ten. */
export interface Spread {
  readonly mean: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** In how many of 100 worlds there is more than in what it is compared with, and in how many the same. */
export interface Counted {
  readonly more: number;
  readonly even: number;
}

/** The worlds of one pair of policies, after so many years. */
export interface Payoff {
  /** Ideas in the world. */
  readonly ideas: Spread;
  /** Ideas known to each side’s best lab. */
  readonly bestA: Spread;
  readonly bestB: Spread;
  /** A’s best lab over B’s. Negative: B leads. */
  readonly lead: Spread;
  /** Worlds in which A leads; in the rest that are not even, B does. */
  readonly ahead: Counted;
  /** Worlds with more ideas than the same world has when both sides share. */
  readonly ideasThanOpen: Counted;
}

/** A pair of policies. */
export interface Corner {
  readonly a: Policy;
  readonly b: Policy;
  readonly at: ByHorizon<Payoff>;
}

/** What closing does instead of opening, for one side, while the other does what it does: worlds in which it has more. */
export interface Reply {
  readonly side: 'a' | 'b';
  readonly other: Policy;
  readonly at: ByHorizon<{
    /** What its own best lab knows. */
    readonly best: Counted;
    /** Its lead over the other side. */
    readonly lead: Counted;
    /** Ideas in the world. */
    readonly ideas: Counted;
  }>;
}

/** What `scripts/sweep.ts` writes: lists in the order of the horizons. */
export interface TwoByTwoData {
  readonly seeds: readonly number[];
  readonly horizons: readonly number[];
  readonly cells: readonly { readonly a: Policy; readonly b: Policy; readonly at: readonly Payoff[] }[];
  readonly replies: readonly {
    readonly side: 'a' | 'b';
    readonly other: Policy;
    readonly at: readonly Reply['at'][40][];
  }[];
}

const { cells, replies } = data as unknown as TwoByTwoData;

/** Both sides’ policies at the defaults, computed once and committed. Corners: open/open, open/closed, closed/open, closed/closed, A first. */
export const twoByTwo: { readonly corners: readonly Corner[]; readonly replies: readonly Reply[] } = {
  corners: cells.map(({ a, b, at }) => ({ a, b, at: byHorizon(at) })),
  replies: replies.map(({ side, other, at }) => ({ side, other, at: byHorizon(at) }))
};
