import { describe, expect, test } from 'vitest';
import { standard, type Constants } from '#simulation/constants.ts';
import { paramsOf } from '#simulation/params.ts';
import { run } from '#simulation/run.ts';
import { isBreakthrough, type Params } from '#simulation/types.ts';
import { naiveRun, written } from './naive.ts';
import { digest } from './worlds.ts';

/** None as it is in the story. */
const others: Constants = {
  gap: 63,
  breakthroughUse: 0.41,
  lag: 6.3,
  staff: 41.2,
  professors: 14.7,
  teach: 0.73,
  phi: 0.31,
  difficulty: 4.4,
  half: 3.1,
  retire: 0.061,
  train: 0.21,
  academic: 0.44,
  keep: 0.83
};

const cases: readonly (readonly [string, Partial<Params>])[] = [
  ['defaults', {}],
  ['closed', { oA: 0, oB: 0, kappa: 3, T: 0.25 }],
  ['closed for good', { oA: 0, oB: 0, oU: 0, T: Infinity }],
  ['half open, reciprocity', { oA: 0.5, oB: 0.2, rho: 0.7, eta: 0.8, T: 5 }],
  ['reciprocity without leaks', { oA: 0, rho: 1, T: Infinity }],
  ['no recombination', { oA: 0, recomb: false, k: 7, W: 300 }],
  ['no duplication', { oB: 0, dup: false, gamma: 0.3 }],
  ['hiring', { hire: [0.15, 0.05], head: 1.5, oA: 0.3, k: 3 }],
  ['other constants', { hire: 0.03, oA: 0.2, oB: 0.6, kappa: 2, rho: 0.3 }],
  ['no talent', { hire: 0.1, talent: false, gamma: 0, kappa: 4, oA: 0, W: 2000 }],
  [
    'events',
    {
      events: [
        { year: 2, set: { oA: 0, oB: 0.5, T: 4 } },
        { year: 3.1, inst: 4, o: 1 },
        { year: 3.1, inst: 0, o: 0 },
        { year: 5, set: { hire: 0.1, kappa: 2, eta: 0 } },
        { year: 8, set: { oU: 0, dup: false, gamma: 0 } }
      ]
    }
  ]
];

describe.each(cases)('%s: the run is the one the specification spells out', (name, given) => {
  const params = paramsOf({ years: 12, ...given });
  const constants = name === 'other constants' ? others : standard;
  const trace = run(params, 77, constants);
  const slow = naiveRun(params, 77, constants === standard ? written : constants);

  test('the same ideas, found at the same time by the same institutions, seen everywhere at the same time', () => {
    expect(Array.from(trace.field)).toEqual(slow.field);
    const found = Array.from(trace.found, (t, v) => [v, t]).filter(([, t]) => t! >= 0);
    expect(found).toEqual([...slow.found].sort(([a], [b]) => a - b));
    expect(Array.from(trace.order, (v) => [v, trace.origin[v]])).toEqual([...slow.origin]);
    for (let i = 0; i < 16; i++) {
      const seen = found.map(([v]) => [v!, trace.visibleAt[v! * 16 + i]!]).filter(([, t]) => t! >= 0);
      expect(seen).toEqual([...slow.seenAt[i]!].sort(([a], [b]) => a - b));
    }
  });

  test('the same releases in the same order, the same work by the same people', () => {
    const releases = Array.from(trace.releases, (v) => {
      const leaked = trace.leaked[v] === 1;
      return [v, { t: trace.released[v]! - (leaked ? 0 : 1), leaked }];
    });
    expect(releases).toEqual([...slow.pub].slice(200));
    expect(Array.from(trace.people.slice(-16))).toEqual(slow.people);
    const projects = Array.from({ length: trace.ticks }, (_, t) =>
      sum(trace.projects.slice(t * 16, t * 16 + 16))
    );
    expect(projects).toEqual(slow.projects);
    expect(sum(trace.duplicated)).toBe(slow.duplicated);
  });
});

describe('the constants', () => {
  test('are those that the specification lists', () => {
    expect(standard).toEqual(written);
  });

  test.each(Object.keys(others) as (keyof Constants)[])('%s alone changes a run', (name) => {
    const params = { hire: 0.03, oA: 0, kappa: 2, years: 15 };
    const changed = run(params, 5, { ...standard, [name]: others[name] });
    expect(digest(changed)).not.toBe(digest(run(params, 5)));
  });

  test('of one run do not linger in the next', () => {
    const before = digest(run({ oA: 0 }, 9));
    run({ oA: 0 }, 9, others);
    expect(digest(run({ oA: 0 }, 9))).toBe(before);
    expect(digest(run({ oA: 0 }, 9, { ...standard }))).toBe(before);
  });

  test('breakthroughs are where the gap puts them', () => {
    const trace = run({ years: 5 }, 3, others);
    const needs = (v: number): number => trace.prereqStart[v + 1]! - trace.prereqStart[v]!;
    const ideas = Array.from({ length: trace.ideas - trace.textbook }, (_, n) => trace.textbook + n);
    expect(ideas.filter((v) => isBreakthrough(trace, v))).toEqual(ideas.filter((_, n) => n % 63 === 62));
    for (const v of ideas) expect(needs(v) > 2).toBe(isBreakthrough(trace, v));
  });
});

const sum = (values: Int32Array): number => values.reduce((total, n) => total + n, 0);
