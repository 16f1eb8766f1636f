import { labels } from '#content/labels/challenges.ts';
import { paramsOf } from '#simulation/params.ts';
import type { Params } from '#simulation/types.ts';
import type { Challenge } from '../../contract.ts';
import type { Verdict } from './verdict.ts';

/** What is said of a challenge: how it stands, why, and what it shows once it is met. */
export interface Told {
  /** Held by the rules as they are, found before, being judged, or neither. */
  readonly mark: keyof typeof labels.marks;
  readonly reasons: readonly string[];
  readonly shows: string;
}

/** A verdict in words. */
export function toldOf(
  challenge: Challenge,
  params: Partial<Params>,
  verdict: Verdict,
  found: boolean
): Told {
  if (verdict.kind === 'does-not-apply')
    return {
      mark: found ? 'found' : 'does-not-apply',
      reasons: [labels.reasons[verdict.reason](verdict.amount)],
      shows: ''
    };
  const { kind, counts, done, needed, closer = 'A', change, lead } = verdict;
  const { years } = paramsOf(params);
  return {
    mark: kind === 'not-met' && found ? 'found' : kind,
    reasons: (done === 0 ? [] : counts).map(({ demand, worlds }) =>
      labels.count(labels.demands[demand](closer), worlds, done, needed)
    ),
    shows: kind === 'met' ? labels.challenges[challenge].shows({ change, lead, years }) : ''
  };
}
