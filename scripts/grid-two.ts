import { mean, quantile, range } from 'd3';
import type { Counted, Payoff, Policy, Reply, Spread, TwoByTwoData } from '../src/content/two-by-two.ts';
import { HORIZONS } from '../src/simulation/outcome.ts';
import { rounded } from './bands.ts';
import { read, type Reading } from './horizons.ts';

const WORLDS = range(1, 101);
const POLICIES = ['open', 'closed'] as const;
const SIDES = ['a', 'b'] as const;

const spreadOf = (values: readonly number[]): Spread => ({
  mean: rounded(mean(values)!, 1),
  median: rounded(quantile(values, 0.5)!, 0),
  low: rounded(quantile(values, 0.1)!, 0),
  high: rounded(quantile(values, 0.9)!, 0)
});

/** Compares two lists world by world. */
const counted = (own: readonly number[], other: readonly number[]): Counted => ({
  more: own.filter((value, w) => value > other[w]!).length,
  even: own.filter((value, w) => value === other[w]!).length
});

/** What is written to `two-by-two.json`: both sides' policies, four worlds on each seed, the defaults otherwise. */
export function twoByTwo(): TwoByTwoData {
  const worldsOf = (a: Policy, b: Policy): Reading[] =>
    WORLDS.map((seed) => read({ oA: a === 'open' ? 1 : 0, oB: b === 'open' ? 1 : 0 }, seed));
  const cells = POLICIES.flatMap((a) => POLICIES.map((b) => ({ a, b, worlds: worldsOf(a, b) })));
  const at = (a: Policy, b: Policy) => cells.find((cell) => cell.a === a && cell.b === b)!.worlds;
  const both = at('open', 'open');
  const leadOf = (world: Reading, h: number): number => world.bestA[h]! - world.bestB[h]!;

  const payoffOf = (worlds: readonly Reading[], h: number): Payoff => {
    const list = (value: (world: Reading) => number, of = worlds): number[] => of.map(value);
    return {
      ideas: spreadOf(list((world) => world.ideas[h]!)),
      bestA: spreadOf(list((world) => world.bestA[h]!)),
      bestB: spreadOf(list((world) => world.bestB[h]!)),
      lead: spreadOf(list((world) => leadOf(world, h))),
      ahead: counted(
        list((world) => world.bestA[h]!),
        list((world) => world.bestB[h]!)
      ),
      ideasThanOpen: counted(
        list((world) => world.ideas[h]!),
        list((world) => world.ideas[h]!, both)
      )
    };
  };

  const replyOf = (side: 'a' | 'b', other: Policy, h: number): Reply['at'][40] => {
    const own = (policy: Policy) => (side === 'a' ? at(policy, other) : at(other, policy));
    const best = (world: Reading) => (side === 'a' ? world.bestA : world.bestB)[h]!;
    const lead = (world: Reading) => (side === 'a' ? 1 : -1) * leadOf(world, h);
    const compare = (value: (world: Reading) => number) =>
      counted(own('closed').map(value), own('open').map(value));
    return { best: compare(best), lead: compare(lead), ideas: compare((world) => world.ideas[h]!) };
  };

  return {
    seeds: [WORLDS[0]!, WORLDS.at(-1)!],
    horizons: HORIZONS,
    cells: cells.map(({ a, b, worlds }) => ({ a, b, at: HORIZONS.map((_, h) => payoffOf(worlds, h)) })),
    replies: SIDES.flatMap((side) =>
      POLICIES.map((other) => ({ side, other, at: HORIZONS.map((_, h) => replyOf(side, other, h)) }))
    )
  };
}
