import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ChallengesStill from '../../src/scenes/break-it/challenges/ChallengesStill.svelte';
import { toldOf } from '../../src/scenes/break-it/challenges/telling.ts';
import { caseOf, LONG, marginOf, NEEDED } from '../../src/scenes/break-it/challenges/rules.ts';
import { endsIn, jobsOf, verdictOf, type Verdict } from '../../src/scenes/break-it/challenges/verdict.ts';
import { challenges, type Challenge } from '../../src/scenes/contract.ts';
import { outcomeOf, type Outcome } from '../../src/simulation/outcome.ts';
import { run } from '../../src/simulation/run.ts';
import type { Params } from '../../src/simulation/types.ts';
import { faultsIn, sizes, textsIn } from './drawn.ts';

const known = new Map<string, Outcome>();

/** The verdict of the model over all its worlds; a run that was made before is not made again. */
const judged = (challenge: Challenge, params: Partial<Params>): Verdict => {
  const outcomes = jobsOf(params).map(({ params: rules, seed }) => {
    const key = JSON.stringify([rules, seed]);
    const outcome = known.get(key) ?? outcomeOf(run(rules, seed));
    known.set(key, outcome);
    return outcome;
  });
  return verdictOf(challenge, params, endsIn(params, outcomes));
};

const pays: Partial<Params> = { oA: 0, oB: 0, kappa: 3, T: 1, years: 10 };

/** Worlds that meet a challenge, each a few moves from the defaults, and worlds that come near. */
const worlds: Readonly<
  Record<Challenge, { met: readonly Partial<Params>[]; near: readonly Partial<Params>[] }>
> = {
  'closing-wins': { met: [pays], near: [{ ...pays, kappa: 1 }] },
  'lead-but-less': {
    met: [
      { oA: 0, oB: 1, T: 5, years: 10 },
      { oA: 1, oB: 0, T: 5, years: 10 }
    ],
    near: [{ oA: 0, oB: 1, kappa: 3, T: 1, years: 10 }]
  },
  'open-overtakes': {
    met: [{ oA: 0, oB: 1, rho: 1, years: 10 }],
    near: [
      { oA: 0, oB: 1, rho: 0.2, years: 10 },
      { oA: 0, oB: 1, years: 10 }
    ]
  },
  'seed-corn-breaks': { met: [{ hire: 0.1, years: 10 }], near: [{ hire: 0.1, years: 20 }] }
};

describe('the model', () => {
  for (const challenge of challenges) {
    it(`meets ${challenge} in a few moves, and not in worlds that come near`, () => {
      for (const params of worlds[challenge].met) {
        expect(Object.keys(params).length).toBeLessThanOrEqual(5);
        expect(judged(challenge, params).kind).toBe('met');
      }
      for (const params of worlds[challenge].near) expect(judged(challenge, params).kind).toBe('not-met');
    });

    it(`meets ${challenge} neither at the defaults nor with all dials at their ends and nothing shared or hired`, () => {
      for (const params of [{}, { kappa: 4, T: 10, eta: 0.8, rho: 1, W: 2000, recomb: false }]) {
        expect(caseOf(challenge, params)).toHaveProperty('reason');
        expect(verdictOf(challenge, params, []).kind).toBe('does-not-apply');
      }
    });
  }
});

describe('what a challenge is about', () => {
  const reasonOf = (challenge: Challenge, params: Partial<Params>): string | undefined => {
    const found = caseOf(challenge, params);
    return 'reason' in found ? found.reason : undefined;
  };

  it('closing: labs that keep at least a quarter of their ideas, over the whole run', () => {
    expect(reasonOf('closing-wins', { oA: 0.9, oB: 0.9 })).toBe('labs-share');
    expect(reasonOf('closing-wins', { oA: 0.5, oB: 1 })).toBeUndefined();
    expect(reasonOf('closing-wins', { events: [{ year: 39, set: { oA: 0, oB: 0 } }] })).toBe('labs-share');
    expect(reasonOf('closing-wins', { events: [{ year: 5, inst: 3, o: 0 }] })).toBe('labs-share');
    expect(reasonOf('closing-wins', { oU: 0 })).toBe('labs-share');
  });

  it('one closer: a side that shares clearly less than the other', () => {
    expect(reasonOf('lead-but-less', { oA: 0, oB: 0 })).toBe('sides-alike');
    expect(reasonOf('lead-but-less', { oA: 0.9, oB: 1 })).toBe('sides-alike');
    expect(caseOf('lead-but-less', { oA: 1, oB: 0.5 })).toMatchObject({ closer: 'B' });
    const walls = [3, 4, 5, 6, 7].map((inst) => ({ year: 0, inst, o: 0 }));
    expect(caseOf('lead-but-less', { events: walls })).toMatchObject({ closer: 'A' });
  });

  it('overtaking: a sharer that did not begin larger, and hides no closed lab behind open ones', () => {
    expect(reasonOf('open-overtakes', { oA: 0, head: 0.5 })).toBe('sharer-began-larger');
    expect(reasonOf('open-overtakes', { oA: 0, head: 1.5 })).toBeUndefined();
    expect(reasonOf('open-overtakes', { oB: 0, head: 1.5 })).toBe('sharer-began-larger');
    expect(reasonOf('open-overtakes', { oA: 0.3, events: [{ year: 0, inst: 12, o: 0 }] })).toBe(
      'sharer-hides'
    );
  });

  it('seed corn: professors hired for most of a run that lasts, with talent on throughout', () => {
    expect(reasonOf('seed-corn-breaks', { hire: 0.04 })).toBe('few-hired');
    expect(reasonOf('seed-corn-breaks', { hire: [0.1, 0] })).toBeUndefined();
    expect(reasonOf('seed-corn-breaks', { hire: [0.08, 0] })).toBe('few-hired');
    expect(reasonOf('seed-corn-breaks', { hire: 0.1, years: 5 })).toBe('too-short');
    expect(reasonOf('seed-corn-breaks', { hire: 0.1, talent: false })).toBe('talent-off');
    const events = [{ year: 3, set: { talent: false } }];
    expect(reasonOf('seed-corn-breaks', { hire: 0.1, events })).toBe('talent-off');
    expect(reasonOf('seed-corn-breaks', { events: [{ year: 30, set: { hire: 0.15 } }] })).toBe('few-hired');
    expect(reasonOf('seed-corn-breaks', { events: [{ year: 15, set: { hire: 0.15 } }] })).toBeUndefined();
  });
});

describe('the verdict', () => {
  const closed: Partial<Params> = { oA: 0, oB: 1, years: 5 };

  it('is not given before all worlds are run', () => {
    const some = jobsOf(closed).slice(0, 20);
    const outcomes = some.map(({ params, seed }) => outcomeOf(run(params, seed)));
    const verdict = verdictOf('open-overtakes', closed, endsIn(closed, outcomes));
    expect(verdict).toMatchObject({ kind: 'running', done: 10 });
  });

  it('counts what it says it counts, and turns round with the sides', () => {
    const moment = outcomeOf(run(closed, 1)).end;
    const opened = { ...moment, ideas: moment.ideas + 9, bestA: moment.bestA + 1, bestB: moment.bestB - 1 };
    const ends = { own: { ...moment, lead: 4 }, opened, unhired: { ...moment, ideas: moment.ideas - 3 } };
    expect(marginOf('more', ends)).toBe(-9);
    expect(marginOf('fewer', ends)).toBe(9);
    expect(marginOf('more-than-unhired', ends)).toBe(3);
    expect(['A', 'B'].map((side) => marginOf('closer-leads', ends, side as 'A'))).toEqual([4, -4]);
    expect(['A', 'B'].map((side) => marginOf('sharer-leads', ends, side as 'A'))).toEqual([-4, 4]);
    expect(['A', 'B'].map((side) => marginOf('closer-knows-less', ends, side as 'A'))).toEqual([1, -1]);
  });

  it('needs as many worlds as it says, in each demand', () => {
    const even = outcomeOf(run(closed, 1)).end;
    const ahead = { ...even, lead: -5 };
    const needed = NEEDED['open-overtakes'];
    const withAhead = (count: number) =>
      Array.from({ length: 100 }, (_, n) => ({
        own: n < count ? ahead : { ...even, lead: 0 },
        opened: even
      }));
    expect(verdictOf('open-overtakes', closed, withAhead(needed)).kind).toBe('met');
    expect(verdictOf('open-overtakes', closed, withAhead(needed - 1)).kind).toBe('not-met');
  });

  it('runs nothing where no challenge is about the rules, and each world once where several are', () => {
    expect(jobsOf({})).toEqual([]);
    expect(jobsOf({ hire: 0.1, years: LONG })).toHaveLength(200);
    expect(jobsOf({ oA: 0, hire: 0.1, years: LONG })).toHaveLength(300);
  });
});

describe('what is said', () => {
  const params: Partial<Params> = { oA: 0, oB: 1, years: 5 };
  const even = outcomeOf(run(params, 1)).end;
  const ends = (worlds: number) =>
    Array.from({ length: worlds }, () => ({ own: { ...even, lead: -7 }, opened: even }));
  const told = (worlds: number, found = false) =>
    toldOf('open-overtakes', params, verdictOf('open-overtakes', params, ends(worlds)), found);

  it('gives the numbers and what is needed, and what it shows once it holds', () => {
    expect(told(40)).toMatchObject({ mark: 'running', shows: '' });
    expect(told(40).reasons[0]).toContain('40 of 40 worlds; it needs 90 of 100');
    expect(told(100).mark).toBe('met');
    expect(told(100).reasons[0]).toMatch(/Chinese labs.*100 of 100 worlds; it needs 90\./);
    expect(told(100).shows).toContain('after 5 years it leads by 7 ideas');
  });

  it('keeps what was found before in other worlds, and says why a challenge is not about these', () => {
    const verdict = verdictOf('seed-corn-breaks', params, []);
    expect(toldOf('seed-corn-breaks', params, verdict, true)).toMatchObject({ mark: 'found', shows: '' });
    const reason = toldOf('seed-corn-breaks', params, verdict, false);
    expect(reason.mark).toBe('does-not-apply');
    expect(reason.reasons[0]).toMatch(/5 years, too short/);
  });

  it('has words for every reason that there can be', () => {
    const rules: Partial<Params>[] = [
      {},
      { oA: 0.9 },
      { oA: 0, head: 0.5 },
      { oA: 0.3, events: [{ year: 0, inst: 12, o: 0 }] },
      { hire: 0.1, talent: false },
      { hire: 0.1, years: 5 },
      { events: [{ year: 30, set: { hire: 0.15 } }] }
    ];
    const said = rules.flatMap((each) =>
      challenges.flatMap((id) => toldOf(id, each, verdictOf(id, each, []), false).reasons)
    );
    expect(new Set(said).size).toBeGreaterThan(8);
    for (const sentence of said) expect(sentence).not.toMatch(/undefined|NaN/);
  });
});

describe('the list on the stage', () => {
  for (const size of [...sizes, { width: 350, height: 400 }, { width: 900, height: 850 }])
    for (const below of [0, 50])
      it(`keeps its words apart and inside: ${size.width}×${size.height}, ${below} free below`, () => {
        const draw = (solved: readonly Challenge[]): string =>
          render(ChallengesStill, { props: { size, below, solved } }).body;
        expect(faultsIn(textsIn(draw([])), { width: size.width, height: size.height - below })).toEqual([]);
        expect(
          faultsIn(textsIn(draw(challenges)), { width: size.width, height: size.height - below })
        ).toEqual([]);
        // What is found is ticked, so that colour is not all that says so.
        const ticks = (markup: string) => markup.match(/stroke-linejoin="round"[^>]*>/g)?.length ?? 0;
        expect(ticks(draw(challenges))).toBeGreaterThan(ticks(draw([])));
        expect(draw([])).not.toMatch(/style=|class=/);
      });
});
