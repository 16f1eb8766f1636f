import type { Policy } from '#content/two-by-two.ts';
import type { Goal } from '../../contract.ts';

/** The reader’s side, drawn as the US labs (A), and the other (B). */
export const sides = ['you', 'they'] as const;
export type Side = (typeof sides)[number];

/** What both sides do. */
export type Corner = Readonly<Record<Side, Policy>>;

/** 1: clearly more, −1: clearly less, 0: no clear difference. */
export type Sign = -1 | 0 | 1;

/** Whether a side is better off in the second corner than in the first. */
export type Prefer = (side: Side, from: Corner, to: Corner) => Sign;

/** What a side does best while the other does what it does; undefined where there is no clear difference. */
export interface Reply {
  readonly side: Side;
  readonly other: Policy;
  readonly better: Policy | undefined;
}

/** What a side does best whatever the other does; or it depends on the other; or it is not clear. */
export type Way = Policy | 'depends' | 'unclear';

/**
 * What kind of game it is.
 * - contest: only the lead counts, what one gains the other loses.
 * - common: both want the same.
 * - harmony: the corner they settle in is better for both than its opposite.
 * - dilemma: it is worse for both than its opposite.
 * - settled: there is one such corner, and not both gain, or not both lose, by it.
 * - stag-hunt: all alike is stable, either way; nobody gains by moving alone.
 * - chicken: each does best to do the opposite of the other.
 * - chase: in every corner somebody gains by moving.
 * - undecided: the differences are too small to say which of these.
 */
export type Kind =
  'contest' | 'common' | 'harmony' | 'dilemma' | 'settled' | 'stag-hunt' | 'chicken' | 'chase' | 'undecided';

/** A game of two sides with two choices each. */
export interface Game {
  readonly kind: Kind;
  readonly replies: readonly Reply[];
  readonly ways: Readonly<Record<Side, Way>>;
  /** Corners that neither side clearly gains by leaving, and clearly loses by it. */
  readonly stable: readonly Corner[];
  /** Corners that may be the best for both: one if it clearly is, none where interests differ. */
  readonly best: readonly Corner[];
  /** For each side, whether the stable corner is better than its opposite; only where there is one stable corner. */
  readonly gains: Readonly<Record<Side, Sign>> | undefined;
}

export const policies = ['open', 'closed'] as const;

/** The four corners: both open, they closed, you closed, both closed. */
export const corners: readonly Corner[] = policies.flatMap((you) => policies.map((they) => ({ you, they })));

const flipped = (policy: Policy): Policy => (policy === 'open' ? 'closed' : 'open');
const rivalOf = (side: Side): Side => (side === 'you' ? 'they' : 'you');

/** The corner in which each side does the opposite. */
export const oppositeOf = ({ you, they }: Corner): Corner => ({ you: flipped(you), they: flipped(they) });

/** The corner that a side gets to by moving alone. */
export const movedBy = (side: Side, corner: Corner): Corner => ({ ...corner, [side]: flipped(corner[side]) });

export const sameCorner = (a: Corner, b: Corner): boolean => a.you === b.you && a.they === b.they;

const repliesOf = (prefer: Prefer): readonly Reply[] =>
  sides.flatMap((side) =>
    policies.map((other): Reply => {
      const open: Corner = side === 'you' ? { you: 'open', they: other } : { you: other, they: 'open' };
      const sign = prefer(side, open, movedBy(side, open));
      return { side, other, better: sign === 0 ? undefined : sign > 0 ? 'closed' : 'open' };
    })
  );

const stays = (replies: readonly Reply[], side: Side, corner: Corner): boolean =>
  replies.find((reply) => reply.side === side && reply.other === corner[rivalOf(side)])?.better ===
  corner[side];

const stableUnder = (replies: readonly Reply[]): readonly Corner[] =>
  corners.filter((corner) => sides.every((side) => stays(replies, side, corner)));

/** All that the replies could be, with the unclear ones settled in either way. */
const completed = (replies: readonly Reply[]): readonly (readonly Reply[])[] =>
  replies.reduce<readonly (readonly Reply[])[]>(
    (sets, reply) =>
      sets.flatMap((set) =>
        (reply.better ? [reply.better] : policies).map((better) => [...set, { ...reply, better }])
      ),
    [[]]
  );

const wayOf = (replies: readonly Reply[], side: Side): Way => {
  const [first, second] = replies.filter((reply) => reply.side === side).map(({ better }) => better);
  if (first === undefined || second === undefined) return 'unclear';
  return first === second ? first : 'depends';
};

const kindOf = (stable: readonly Corner[], gains: Game['gains']): Kind => {
  if (gains) {
    if (gains.you > 0 && gains.they > 0) return 'harmony';
    return gains.you < 0 && gains.they < 0 ? 'dilemma' : 'settled';
  }
  if (stable.length === 0) return 'chase';
  return stable[0]!.you === stable[0]!.they ? 'stag-hunt' : 'chicken';
};

/**
 * What kind of game two sides play, by what each prefers; every set of preferences has exactly one kind. Which corners
 * are stable must be the same however the unclear replies are settled, else the kind is undecided.
 */
export function gameOf(prefer: Prefer, goal: Goal): Game {
  const replies = repliesOf(prefer);
  const ways = { you: wayOf(replies, 'you'), they: wayOf(replies, 'they') };
  const clear = stableUnder(replies);
  const [stable, ...others] = completed(replies).map(stableUnder);
  const decided = others.every((set) => JSON.stringify(set) === JSON.stringify(stable));
  const only = decided && stable!.length === 1 ? stable![0]! : undefined;
  const gains = only && {
    you: prefer('you', oppositeOf(only), only),
    they: prefer('they', oppositeOf(only), only)
  };
  const best = corners.filter((corner) =>
    corners.every((other) => sides.every((side) => prefer(side, corner, other) <= 0))
  );
  const found = { replies, ways, stable: decided ? stable! : clear, best, gains };
  if (goal === 'lead') return { ...found, kind: 'contest' };
  if (goal === 'total') return { ...found, kind: 'common' };
  return { ...found, kind: decided ? kindOf(stable!, gains) : 'undecided' };
}
