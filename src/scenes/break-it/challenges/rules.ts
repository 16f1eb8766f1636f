import { paramsOf } from '#simulation/params.ts';
import type { Moment } from '#simulation/outcome.ts';
import type { Params, PolicyEvent } from '#simulation/types.ts';
import type { Challenge } from '../../contract.ts';
import { quartersOf, sharedBy, sharing, unhired } from '../sharing.ts';

/** The worlds that are run beside the reader’s own, with the same seeds: all labs open from first to last, or nobody hired. */
export type Beside = 'opened' | 'unhired';

/** Ends of the same world under the reader’s rules and under those it is held against. */
export type Ends = { readonly own: Moment } & Readonly<Partial<Record<Beside, Moment>>>;

/** What must hold, world by world. */
export type Demand =
  'more' | 'fewer' | 'closer-leads' | 'closer-knows-less' | 'sharer-leads' | 'more-than-unhired';

/** Why a challenge is not about the reader’s rules as they are. */
export type Reason =
  | 'labs-share'
  | 'sides-alike'
  | 'sharer-began-larger'
  | 'sharer-hides'
  | 'talent-off'
  | 'too-short'
  | 'few-hired';

/** Which side is spoken of: A is the reader’s. */
export type Bloc = 'A' | 'B';

/** A challenge as it stands for some rules: what it is held against, or why it is not about them. */
export type Case =
  | { readonly reason: Reason; readonly amount: number }
  | {
      readonly beside: Beside | undefined;
      /** The side that shares less, where the challenge is about one. */
      readonly closer: Bloc | undefined;
      readonly demands: readonly Demand[];
    };

/**
 * In how many of 100 worlds a demand must hold. 90 is far beyond chance. Hiring gets 75: it adds a few per cent to the
 * ideas at best, as much as two worlds with the same map differ by luck, so even in its best case at the defaults
 * (10 years, a tenth hired) the hiring world is ahead in only 80 of 100; 75 are still more than chance gives once in a million.
 */
export const NEEDED: Readonly<Record<Challenge, number>> = {
  'closing-wins': 90,
  'lead-but-less': 90,
  'open-overtakes': 90,
  'seed-corn-breaks': 75
};

/** Labs that keep a quarter of their ideas have closed; sides must differ by as much to be told apart. */
export const KEPT = 0.25;
/** Share of professors hired a year that eats the seed corn, in the mean of both sides, for more than half of the run. */
export const HIRED = 0.05;
/** Years that a run must last: a PhD takes five, so in a shorter one hardly a student could be missed. */
export const LONG = 10;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const sets = (event: PolicyEvent): Partial<Params> => ('set' in event ? event.set : {});

/** Share of professors hired a year, mean of both sides, in each quarter of the run. */
function hiredBy(params: Partial<Params>): readonly number[] {
  const events = [...(params.events ?? [])].sort((a, b) => a.year - b.year);
  return quartersOf(params).map((year) => {
    const now = events
      .filter((event) => event.year <= year)
      .reduce<Params['hire']>((hire, event) => sets(event).hire ?? hire, params.hire ?? 0);
    return meanOf([now].flat());
  });
}

/** The side that shares less by at least a quarter of its ideas, and how much each lab of both shares. */
function closerIn(params: Partial<Params>) {
  const [a, b] = [sharedBy(params, 0), sharedBy(params, 1)];
  const apart = meanOf(b) - meanOf(a);
  const closer: Bloc | undefined = Math.abs(apart) < KEPT ? undefined : apart > 0 ? 'A' : 'B';
  return { a, b, apart: Math.abs(apart), closer };
}

const cases: Readonly<Record<Challenge, (params: Partial<Params>) => Case>> = {
  'closing-wins': (params) => {
    const shared = meanOf([...sharedBy(params, 0), ...sharedBy(params, 1)]);
    if (shared > 1 - KEPT) return { reason: 'labs-share', amount: shared };
    return { beside: 'opened', closer: undefined, demands: ['more'] };
  },
  'lead-but-less': (params) => {
    const { closer, apart } = closerIn(params);
    if (!closer) return { reason: 'sides-alike', amount: apart };
    return { beside: 'opened', closer, demands: ['closer-leads', 'fewer', 'closer-knows-less'] };
  },
  'open-overtakes': (params) => {
    const { closer, apart, a, b } = closerIn(params);
    if (!closer) return { reason: 'sides-alike', amount: apart };
    const [kept, shared] = closer === 'A' ? [a, b] : [b, a];
    // A closed lab on the sharing side could lead by keeping, not by sharing.
    if (Math.min(...shared) < Math.max(...kept))
      return { reason: 'sharer-hides', amount: Math.min(...shared) };
    const { head } = paramsOf(params);
    const size = closer === 'A' ? 1 / head : head;
    if (size > 1) return { reason: 'sharer-began-larger', amount: size };
    return { beside: undefined, closer, demands: ['sharer-leads'] };
  },
  'seed-corn-breaks': (params) => {
    const events = params.events ?? [];
    const { years, talent } = paramsOf(params);
    if (!talent || events.some((event) => sets(event).talent === false))
      return { reason: 'talent-off', amount: 0 };
    if (years < LONG) return { reason: 'too-short', amount: years };
    const hired = hiredBy(params);
    const long = hired.filter((share) => share >= HIRED).length / hired.length;
    if (long <= 0.5) return { reason: 'few-hired', amount: long };
    return { beside: 'unhired', closer: undefined, demands: ['more-than-unhired'] };
  }
};

/** What a challenge asks of these rules, or why it is not about them. */
export const caseOf = (challenge: Challenge, params: Partial<Params>): Case => cases[challenge](params);

/** The rules of a world that the reader’s is held against; universities do in it what they do in the reader’s. */
export const rulesOf = (params: Partial<Params>, beside: Beside): Partial<Params> =>
  beside === 'unhired' ? unhired(params) : sharing(params, 1, 1);

const knows = (moment: Moment, bloc: Bloc): number => (bloc === 'A' ? moment.bestA : moment.bestB);
const leads = (moment: Moment, bloc: Bloc): number => (bloc === 'A' ? moment.lead : -moment.lead);

/** How far above nothing a demand is in one world, in ideas: it holds where this is more than 0. */
export function marginOf(demand: Demand, { own, opened, unhired: none }: Ends, closer: Bloc = 'A'): number {
  switch (demand) {
    case 'more':
      return own.ideas - opened!.ideas;
    case 'fewer':
      return opened!.ideas - own.ideas;
    case 'closer-leads':
      return leads(own, closer);
    case 'sharer-leads':
      return -leads(own, closer);
    case 'closer-knows-less':
      return knows(opened!, closer) - knows(own, closer);
    case 'more-than-unhired':
      return own.ideas - none!.ideas;
  }
}
