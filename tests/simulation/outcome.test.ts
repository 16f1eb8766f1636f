import { describe, expect, test } from 'vitest';
import { HORIZONS, momentOf, outcomeOf } from '#simulation/outcome.ts';
import { metricsOf, run } from '#simulation/run.ts';
import { scenarios } from '#simulation/scenarios.ts';

describe('the outcome of a run', () => {
  test.each(Object.values(scenarios))('$id says what its metrics say', ({ params, seed }) => {
    const trace = run(params, seed);
    const metrics = metricsOf(trace);
    const outcome = outcomeOf(trace);
    expect(outcome.end).toEqual({
      years: 40,
      ideas: metrics.ideas,
      breakthroughs: metrics.breakthroughs,
      bestA: metrics.knowledge[0].best.at(-1),
      bestB: metrics.knowledge[1].best.at(-1),
      lead: metrics.lead,
      kept: metrics.locked,
      duplicated: metrics.duplicated,
      training: metrics.training,
      labResearchers: metrics.labResearchers
    });
    expect(outcome.ideasBy).toEqual(Array.from({ length: 41 }, (_, year) => metrics.ideasBy[4 * year]));
    expect(outcome.leadBy).toEqual(Array.from({ length: 41 }, (_, year) => metrics.leadBy[4 * year]));
    expect(outcome.labProjects).toBe(metrics.labProjects[0] + metrics.labProjects[1]);
    expect(outcome.exhausted).toBe(metrics.exhausted);
    for (const { years, ideas, lead, kept } of outcome.at) {
      const t = 4 * years;
      expect([ideas, lead]).toEqual([metrics.ideasBy[t], metrics.leadBy[t]]);
      expect(kept).toBeCloseTo(metrics.lockedBy[t]!, 12);
    }
  });

  test.each(HORIZONS)('%i years are the beginning of forty', (years) => {
    const params = { oA: 0, kappa: 2, hire: 0.05 };
    const short = outcomeOf(run({ ...params, years }, 5)).end;
    const long = momentOf(outcomeOf(run(params, 5)), years);
    const { bestA, bestB, lead, kept, ...same } = short;
    expect(long).toMatchObject(same);
    // A run ends before the mail of its last moment; a longer one has it.
    expect(long.bestA).toBeGreaterThanOrEqual(bestA);
    expect(long.bestB).toBeGreaterThanOrEqual(bestB);
    expect(long.kept).toBeLessThanOrEqual(kept);
    expect(Math.abs(long.lead - lead)).toBeLessThan(20);
  });

  test('a run that ends between two horizons has those it reached, and its end', () => {
    const { at, end, ideasBy } = outcomeOf(run({ years: 12.5 }, 1));
    expect(ideasBy).toHaveLength(13);
    expect(at.map(({ years }) => years)).toEqual([5, 10]);
    expect(end.years).toBe(12.5);
    expect(momentOf({ at, end } as never, 20)).toBe(end);
  });
});
