import { mean } from 'd3';
import type { Job } from '#simulation/client.ts';
import type { Outcome } from '#simulation/outcome.ts';
import type { Params } from '#simulation/types.ts';
import { challenges, type Challenge } from '../../contract.ts';
import { WORLDS } from '../worlds/spread.ts';
import {
  caseOf,
  marginOf,
  NEEDED,
  rulesOf,
  type Beside,
  type Bloc,
  type Demand,
  type Ends,
  type Reason
} from './rules.ts';

/** In how many worlds a demand holds so far. */
export interface Count {
  readonly demand: Demand;
  readonly worlds: number;
}

/** What the model says of a challenge under some rules. */
export type Verdict =
  | { readonly kind: 'does-not-apply'; readonly reason: Reason; readonly amount: number }
  | {
      readonly kind: 'running' | 'met' | 'not-met';
      readonly closer: Bloc | undefined;
      readonly counts: readonly Count[];
      /** Worlds run so far, and how many of them each demand needs when all are. */
      readonly done: number;
      readonly needed: number;
      /** Ideas in the world against the one it is held against, change in per cent, mean of the worlds; and the sharer’s lead. */
      readonly change: number;
      readonly lead: number;
    };

/** The sets of rules that must be run for all challenges together: the reader’s own and those it is held against. */
export function besideIn(params: Partial<Params>): readonly Beside[] | undefined {
  const asked = challenges
    .map((challenge) => caseOf(challenge, params))
    .flatMap((found) => ('reason' in found ? [] : [found.beside]));
  return asked.length === 0 ? undefined : [...new Set(asked.filter((beside) => beside !== undefined))];
}

/** The runs that decide all the challenges that these rules are a case of, a world's together; none where they are no case of any. */
export function jobsOf(params: Partial<Params>): readonly Job[] {
  const beside = besideIn(params);
  if (!beside) return [];
  const rules = [params, ...beside.map((each) => rulesOf(params, each))];
  return Array.from({ length: WORLDS }, (_, n) => n + 1).flatMap((seed) =>
    rules.map((each) => ({ params: each, seed }))
  );
}

/** The ends of all worlds whose runs are complete, from the outcomes of `jobsOf` so far. */
export function endsIn(params: Partial<Params>, outcomes: readonly (Outcome | undefined)[]): readonly Ends[] {
  const beside = besideIn(params);
  if (!beside) return [];
  const runs = 1 + beside.length;
  return Array.from({ length: outcomes.length / runs }, (_, n) =>
    outcomes.slice(n * runs, (n + 1) * runs)
  ).flatMap(([own, ...others]) =>
    own && others.every(Boolean)
      ? [{ own: own.end, ...Object.fromEntries(beside.map((each, i) => [each, others[i]!.end])) }]
      : []
  );
}

/** Whether rules meet a challenge, by the worlds run so far; decided only when all 100 are. */
export function verdictOf(challenge: Challenge, params: Partial<Params>, ends: readonly Ends[]): Verdict {
  const found = caseOf(challenge, params);
  if ('reason' in found) return { kind: 'does-not-apply', ...found };
  const { demands, closer, beside } = found;
  const counts = demands.map((demand) => ({
    demand,
    worlds: ends.filter((each) => marginOf(demand, each, closer) > 0).length
  }));
  const needed = NEEDED[challenge];
  const met = counts.every(({ worlds }) => worlds >= needed);
  return {
    kind: ends.length < WORLDS ? 'running' : met ? 'met' : 'not-met',
    closer,
    counts,
    done: ends.length,
    needed,
    change: beside
      ? (mean(ends, (each) => 100 * (each.own.ideas / Math.max(1, each[beside]!.ideas) - 1)) ?? 0)
      : 0,
    lead: mean(ends, (each) => marginOf('sharer-leads', each, closer)) ?? 0
  };
}
