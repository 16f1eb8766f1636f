/** The exact properties of the model's specification, section 8: they hold in every run. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '#simulation/run.ts';
import { isUniversity, type Params, type Trace } from '#simulation/types.ts';
import { bigParams, digest, exclusiveOf, findersOf, params } from './worlds.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const tracesOf = (of: typeof params, numRuns: number): Trace[] =>
  fc.sample(fc.tuple(of, seeds), { numRuns, seed: 1 }).map(([given, seed]) => run(given, seed));
const traces = tracesOf(params, 30);

/** The ideas, of whatever run, for which something that must hold does not. */
const breaking = (holds: (trace: Trace, v: number) => boolean): unknown[] =>
  traces.flatMap((trace) =>
    Array.from(trace.found.keys())
      .filter((v) => v >= trace.textbook && !holds(trace, v))
      .map((v) => ({ v, seed: trace.seed, params: trace.params }))
  );

describe('1 the same again', () => {
  test('same seed, parameters and events give the same run', () => {
    for (const trace of traces) expect(digest(run(trace.params, trace.seed))).toBe(digest(trace));
  });

  test('a trace is not touched by later runs', () => {
    const trace = run({ oA: 0.3 }, 5);
    const before = digest(trace);
    for (let s = 0; s < 40; s++) run({ oA: 0, kappa: 3, years: 5 }, s);
    expect(digest(trace)).toBe(before);
  });

  test('different seeds differ', () => {
    const runs = [1, 2, 3, 4].map((s) => run({ years: 5 }, s));
    expect(new Set(runs.map((trace) => trace.order.join())).size).toBe(4);
    expect(new Set(runs.map((trace) => trace.prereq.join())).size).toBe(4);
  });

  test('the map is the same under any policy', () => {
    const maps = traces.map((trace) => {
      const { field, prereqStart, prereq } = run({ ...trace.params, k: 5, W: 1000, years: 5 }, 11);
      return [field, prereqStart, prereq].join();
    });
    expect(new Set(maps).size).toBe(1);
  });
});

describe('2 conservation', () => {
  test('each idea found has one origin, which can see it; what is not found is visible to nobody', () => {
    const wrong = breaking((trace, v) => {
      const seen = trace.visibleAt.subarray(v * 16, v * 16 + 16);
      const origin = trace.origin[v]!;
      if (trace.found[v]! < 0)
        return origin === -1 && trace.released[v] === -1 && seen.every((t) => t === -1);
      return origin >= 0 && seen[origin] === trace.found[v];
    });
    expect(wrong).toEqual([]);
    for (const trace of traces) {
      expect(new Set(trace.order).size).toBe(trace.order.length);
      expect(trace.order.length).toBe(trace.found.filter((t) => t > 0).length);
    }
  });

  test('ideas and releases come in their order, and no idea is released before it is found', () => {
    for (const trace of traces) {
      for (const [list, times] of [
        [trace.order, trace.found],
        [trace.releases, trace.released]
      ] as const) {
        const ordered = Array.from(list, (v) => times[v]!);
        expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
        expect(new Set(list).size).toBe(list.length);
      }
    }
    expect(breaking(({ found, released }, v) => released[v]! < 0 || released[v]! >= found[v]!)).toEqual([]);
  });

  test('the finder could see what the idea needs before the tick of the find', () => {
    const recombining = traces.filter((trace) => trace.params.recomb && trace.params.events.length === 0);
    expect(recombining.length).toBeGreaterThan(5);
    for (const trace of recombining) {
      const needs = (v: number): Int32Array =>
        trace.prereq.subarray(trace.prereqStart[v]!, trace.prereqStart[v + 1]!);
      const early = findersOf(trace).filter(([v, i, t]) =>
        needs(v).some((p) => trace.visibleAt[p * 16 + i]! < 0 || trace.visibleAt[p * 16 + i]! >= t)
      );
      expect(early).toEqual([]);
    }
  });
});

describe('3 and 4 secrets', () => {
  test('a secret is visible only to those who found it; nothing arrives before its release', () => {
    for (const trace of traces) {
      const finders = new Map(findersOf(trace).map(([v, i, t]) => [v * 16 + i, t]));
      const wrong: number[] = [];
      trace.visibleAt.forEach((seen, at) => {
        const v = Math.floor(at / 16);
        if (v < trace.textbook || seen < 0 || finders.get(at) === seen) return;
        // A publication is recorded at the end of its quarter, which is the start of the next; a leak at the start.
        const earliest = trace.released[v]! + trace.leaked[v]!;
        if (trace.released[v]! < 0 || seen < earliest) wrong.push(at);
      });
      expect(wrong).toEqual([]);
    }
  });

  test('an exclusive idea is secret and seen by nobody else, and they are counted right', () => {
    for (const trace of traces) expect(Array.from(trace.exclusive)).toEqual(exclusiveOf(trace));
  });
});

describe('5 limits with known answers', () => {
  test('all closed, and secrets never leak: nothing ever arrives', () => {
    const closed: Partial<Params> = { oA: 0, oB: 0, oU: 0, T: Infinity };
    for (const s of [1, 2, 3]) {
      const trace = run(closed, s);
      expect(trace.releases).toHaveLength(0);
      const seen = trace.visibleAt.subarray(trace.textbook * 16).filter((t) => t >= 0).length;
      expect(seen).toBe(findersOf(trace).length);
    }
  });

  test('all open: nothing is locked or exclusive, and premium and secret life change nothing, bit for bit', () => {
    for (const s of [1, 2, 3]) {
      const trace = run({ hire: 0.05 }, s);
      expect(trace.exclusive.every((x) => x === 0)).toBe(true);
      expect(trace.order.every((v) => trace.released[v]! >= 0 && trace.leaked[v] === 0)).toBe(true);
      expect(digest(run({ hire: 0.05, kappa: 4, T: Infinity }, s))).toBe(digest(trace));
      expect(digest(run({ hire: 0.05, kappa: 0, T: 0.25 }, s))).toBe(digest(trace));
    }
  });
});

describe('6 and 7 people and projects', () => {
  test('without hiring, head counts stay as they are', () => {
    for (const head of [0.5, 1, 1.7]) {
      const trace = run({ head, oA: 0, hire: 0 }, 3);
      const start = (counts: Float64Array): number[] => Array.from(counts, (_, cell) => counts[cell % 16]!);
      for (const counts of [trace.people, trace.students]) {
        const expected = start(counts);
        expect(counts.every((n, cell) => Math.abs(n - expected[cell]!) < 1e-6)).toBe(true);
      }
      expect([trace.people[0], trace.people[3], trace.people[8], trace.people[11]]).toEqual([
        20 * head,
        33 * head,
        20,
        33
      ]);
    }
  });

  test('people are never negative, universities never above their posts, and duplicated projects are projects', () => {
    for (const { people, duplicated, projects } of traces) {
      expect(people.every((n) => n >= 0)).toBe(true);
      expect(people.every((n, cell) => !isUniversity(cell % 16) || n <= people[cell % 16]! + 1e-9)).toBe(
        true
      );
      expect(duplicated.every((n, cell) => n <= projects[cell]!)).toBe(true);
    }
  });

  test('without premium and hiring, openness does not change the number of projects', () => {
    for (const s of [1, 2, 3, 4, 5]) {
      const [open, half, closed] = [1, 0.5, 0].map((o) =>
        run({ oA: o, oB: o, oU: o, kappa: 0 }, s).projects.reduce((sum, n) => sum + n, 0)
      );
      expect(Math.abs(closed! / open! - 1)).toBeLessThan(0.01);
      expect(Math.abs(half! / open! - 1)).toBeLessThan(0.01);
    }
  });
});

describe('8 the map is large enough', () => {
  test('within the ranges and with some fishing out, its last idea is never found', () => {
    for (const trace of tracesOf(bigParams, 30))
      expect(Math.max(...trace.order)).toBeLessThan(trace.ideas - 1);
  });
});
