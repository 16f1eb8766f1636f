import { mean } from 'd3';
import { machineLabels } from '#content/labels/machine.ts';
import { paramsOf } from '#simulation/params.ts';
import type { Params } from '#simulation/types.ts';
import { sharedBy } from '../sharing.ts';
import type { Pair } from './measures.ts';
import { spreadOf } from './spread.ts';

const words = machineLabels.verdict;

/** An order that holds in so many of 100 worlds is called clear. */
const CLEAR = 90;

/** Labs that publish no more than this share of their ideas are called closed. */
const CLOSED = 0.05;

const shared = new WeakMap<Partial<Params>, number>();

/** Share of their ideas that labs publish, mean over labs and the run, 0–1. Reckoned once for the same rules. */
export const sharingOf = (params: Partial<Params>): number => {
  const labs = () => [...sharedBy(params, 0), ...sharedBy(params, 1)];
  const share = shared.get(params) ?? mean(labs())!;
  shared.set(params, share);
  return share;
};

/** By how much the ideas of each world differ from those of its comparison, in per cent. */
export const changesOf = (pairs: readonly Pair[]): readonly number[] =>
  pairs.map(({ own, other }) => 100 * (own.end.ideas / Math.max(1, other.end.ideas) - 1));

/** Which rules win: those under which labs share nothing, or less, those under which they share more, or neither clearly; undefined where both share as much. */
export const winnerOf = (
  params: Partial<Params>,
  other: Partial<Params>,
  changes: readonly number[]
): 'closed' | 'less' | 'open' | 'even' | undefined => {
  const [own, others] = [sharingOf(params), sharingOf(other)];
  if (Math.abs(own - others) < 0.01) return undefined;
  const share = (100 * changes.filter((change) => change > 0).length) / changes.length;
  const lost = (100 * changes.filter((change) => change < 0).length) / changes.length;
  if (share < CLEAR && lost < CLEAR) return 'even';
  if (share >= CLEAR !== own < others) return 'open';
  return Math.min(own, others) < CLOSED ? 'closed' : 'less';
};

const round = (value: number): number => Math.round(value) + 0;

/** What a hundred worlds say, in plain words: who wins, by how much, in how many worlds; and who leads. */
export const verdictOf = (
  params: Partial<Params>,
  other: Partial<Params>,
  pairs: readonly Pair[],
  against: string
): readonly string[] => {
  const changes = changesOf(pairs);
  const { median, low, high } = spreadOf(changes);
  const [more, fewer] = [changes.filter((n) => n > 0).length, changes.filter((n) => n < 0).length];
  const change = round(median);
  const winner = winnerOf(params, other, changes);
  const [us, china] = [
    pairs.filter(({ own }) => own.end.lead > 0).length,
    pairs.filter(({ own }) => own.end.lead < 0).length
  ];
  const exhausted = pairs.filter(({ own, other }) => own.exhausted || other.exhausted).length;
  const side = change > 0 ? more : fewer;
  const ends = change < 0 ? [-high, -low] : [low, high];
  return [
    ...(winner ? [words[winner]] : []),
    words.total(change, round(ends[0]!), round(ends[1]!), side, pairs.length, against),
    words.lead(us, china, pairs.length),
    ...(exhausted > 0 ? [words.exhausted(exhausted, pairs.length)] : [])
  ];
};

/**
 * How much more research the labs do than where all share, in per cent: what secrets pay for. Undefined where labs hire,
 * as part of it is then done by professors of before.
 */
export const extraOf = (params: Partial<Params>, pairs: readonly Pair[]): number | undefined => {
  const { hire, events } = paramsOf(params);
  const hired = [hire, ...events.map((event) => ('set' in event ? (event.set.hire ?? 0) : 0))].flat();
  if (hired.some((share) => share > 0)) return undefined;
  return round(
    100 * (spreadOf(pairs.map(({ own, other }) => own.labProjects / other.labProjects)).median - 1)
  );
};
