import { describe, expect, test } from 'vitest';
import { leadMonths } from '#simulation/lead.ts';
import { piecesAt } from '#simulation/pieces.ts';
import { metricsOf, run } from '#simulation/run.ts';
import { isBreakthrough, type Params, type Trace } from '#simulation/types.ts';

const cases: readonly Partial<Params>[] = [
  {},
  { oA: 0, oB: 0, kappa: 0, T: 10 },
  { oA: 0.3, rho: 0.5, hire: 0.1, head: 1.5, years: 22 },
  { oA: 0, oB: 0, oU: 0, T: Infinity, recomb: false, years: 10 }
];

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const by = (time: number, t: number): boolean => time >= 0 && time <= t;
const knownTo = (trace: Trace, i: number, t: number): number =>
  Array.from(trace.order).filter((v) => by(trace.visibleAt[v * 16 + i]!, t)).length;

describe.each(cases)('the metrics of %o, counted from their definitions', (params) => {
  const trace = run(params, 21);
  const metrics = metricsOf(trace);
  const ticks = [0, 7, 20, 33, trace.ticks].filter((t) => t <= trace.ticks);
  const found = (t: number): number[] => Array.from(trace.order).filter((v) => by(trace.found[v]!, t));

  test('ideas and breakthroughs', () => {
    for (const t of ticks) expect(metrics.ideasBy[t]).toBe(found(t).length);
    expect(metrics.ideas).toBe(trace.order.length);
    const years = found(trace.ticks)
      .filter((v) => isBreakthrough(trace, v))
      .map((v) => trace.found[v]! / 4)
      .sort((a, b) => a - b);
    expect(metrics.breakthroughYears).toEqual(years);
    expect([metrics.breakthroughs, metrics.firstBreakthrough, metrics.thirdBreakthrough]).toEqual([
      years.length,
      years[0] ?? null,
      years[2] ?? null
    ]);
    expect(metrics.breakthroughsPerDecade.length).toBe(Math.ceil(trace.params.years / 10));
    expect(metrics.breakthroughsPerDecade.reduce((sum, n) => sum + n, 0)).toBe(years.length);
    expect(metrics.breakthroughsPerDecade[0]).toBe(
      years.filter((year) => year < 10 || trace.params.years === 10).length
    );
  });

  test('share locked, and where papers come from', () => {
    for (const t of ticks) {
      const recent = found(t).filter((v) => trace.found[v]! > t - 20);
      const locked = recent.filter((v) => !by(trace.released[v]!, t));
      expect(metrics.lockedBy[t]).toBe(locked.length / Math.max(1, recent.length));
      const papers = Array.from(trace.releases).filter(
        (v) => trace.leaked[v] === 0 && by(trace.released[v]!, t) && trace.released[v]! > t - 20
      );
      expect(metrics.papersBBy[t]).toBe(
        papers.filter((v) => trace.publisher[v]! >= 8).length / papers.length
      );
    }
    expect(metrics.papersB).toBe(Number.isNaN(metrics.papersBBy.at(-1)!) ? null : metrics.papersBBy.at(-1));
  });

  test('people, projects and fields', () => {
    const at = (t: number, of: (i: number) => boolean): number =>
      range(16)
        .filter(of)
        .reduce((sum, i) => sum + trace.people[t * 16 + i]!, 0);
    for (const t of ticks) {
      expect(metrics.professorsBy[t]).toBeCloseTo(
        at(t, (i) => i % 8 < 3),
        9
      );
      expect(metrics.labResearchersBy[t]).toBeCloseTo(
        at(t, (i) => i % 8 >= 3),
        9
      );
    }
    const total = (values: Int32Array): number => values.reduce((sum, n) => sum + n, 0);
    expect(metrics.duplicated).toBe(total(trace.duplicated) / total(trace.projects));
    const spreads = range(trace.ticks).map((t) => {
      const fields = range(6).map((f) => trace.projectsByField[t * 6 + f]!);
      const all = fields.reduce((sum, n) => sum + n, 0);
      return 1 / fields.reduce((sum, n) => sum + (n / all) ** 2, 0);
    });
    expect(metrics.fieldSpread).toBeCloseTo(spreads.reduce((sum, n) => sum + n, 0) / trace.ticks, 9);
    expect(metrics.fieldSpread).toBeGreaterThanOrEqual(1);
    expect(metrics.fieldSpread).toBeLessThanOrEqual(6);
  });

  test('lead and reach', () => {
    const labs = (bloc: number): number[] => range(5).map((n) => bloc * 8 + 3 + n);
    for (const t of ticks) {
      const [a, b] = [0, 1].map((bloc) => Math.max(...labs(bloc).map((i) => knownTo(trace, i, t))));
      expect([metrics.knowledge[0].best[t], metrics.knowledge[1].best[t]]).toEqual([a, b]);
      expect(metrics.leadBy[t]).toBe(a! - b!);
      const reach = (bloc: number): number =>
        found(t).filter((v) => range(8).some((n) => by(trace.visibleAt[v * 16 + bloc * 8 + n]!, t))).length;
      expect([metrics.knowledge[0].reach[t], metrics.knowledge[1].reach[t]]).toEqual([reach(0), reach(1)]);
    }
  });

  test('pieces in one place', () => {
    for (const t of ticks) {
      const pieces = piecesAt(trace, t);
      expect(metrics.piecesBy[t]).toEqual(pieces);
      const next = range(6000).find((v) => isBreakthrough(trace, v) && !by(trace.found[v]!, t))!;
      const needs = [...trace.prereq.slice(trace.prereqStart[next], trace.prereqStart[next + 1])];
      const seen = range(16).map((i) => needs.filter((p) => by(trace.visibleAt[p * 16 + i]!, t)).length);
      expect(pieces).toEqual({
        idea: next,
        needed: needs.length,
        found: needs.filter((p) => by(trace.found[p]!, t)).length,
        together: Math.max(...seen)
      });
      expect(pieces.together).toBeLessThanOrEqual(pieces.found);
    }
  });

  test('time to first reuse', () => {
    const waits = found(trace.ticks).flatMap((v) => {
      const users = found(trace.ticks).filter((u) =>
        trace.prereq.slice(trace.prereqStart[u], trace.prereqStart[u + 1]).includes(v)
      );
      return users.length === 0 ? [] : [Math.min(...users.map((u) => trace.found[u]!)) - trace.found[v]!];
    });
    expect(metrics.reuse).toBeCloseTo(waits.reduce((sum, n) => sum + n, 0) / waits.length / 4, 9);
  });
});

describe('lead in months', () => {
  test('is how long ago the leader knew what the other knows now', () => {
    const a = Int32Array.of(0, 10, 20, 30, 40);
    const b = Int32Array.of(0, 10, 15, 20, 20);
    expect([...leadMonths(a, b)]).toEqual([0, 0, 1.5, 3, 6]);
    expect([...leadMonths(b, a)]).toEqual([-0, -0, -1.5, -3, -6].map((months) => months + 0));
  });

  test('reaches back to the start where the other knows nothing', () => {
    expect([...leadMonths(Int32Array.of(0, 5, 5), Int32Array.of(0, 0, 0))]).toEqual([0, 3, 6]);
  });
});

test('the wait for one place to see all pieces is none when all is open, and long when secrets are', () => {
  expect(metricsOf(run({}, 3)).waited).toBeLessThan(0.1);
  const waits = [1, 2, 3, 4, 5, 6].map(
    (seed) => metricsOf(run({ oA: 0, oB: 0, kappa: 0, T: 10 }, seed)).waited ?? 0
  );
  expect(waits.reduce((sum, n) => sum + n, 0) / 6).toBeGreaterThan(0.3);
});

test('a map that has nothing left says so', () => {
  expect(metricsOf(run({}, 1)).exhausted).toBe(false);
  const all = { oA: 0, oB: 0, kappa: 4, T: 1, eta: 0, gamma: 0, W: 2000, head: 4, dup: false };
  expect(metricsOf(run(all, 1)).exhausted).toBe(true);
});
