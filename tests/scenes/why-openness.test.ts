import { describe, expect, it } from 'vitest';
import { labels } from '../../src/content/labels/why-openness.ts';
import { whyOpenness } from '../../src/content/sections/why-openness.ts';
import { bloom, closed, keptAt, openTrace, read } from '../../src/scenes/why-openness/moments.ts';
import { CLOSED_YEAR, stateAt } from '../../src/scenes/why-openness/state.ts';
import { opennessAt } from '../../src/scenes/field.ts';
import { blocOf, INSTITUTIONS, isBreakthrough } from '../../src/simulation/types.ts';
import { at } from './readings.ts';

describe('the five reasons', () => {
  it('each have a caption and a case against', () => {
    expect(labels.steps).toHaveLength(whyOpenness.steps.length);
    for (const { against } of labels.steps) expect(against.length).toBeGreaterThan(20);
  });

  it('long-term innovation: a late breakthrough that grew from an old idea, just made', () => {
    expect(isBreakthrough(openTrace, bloom.idea)).toBe(true);
    expect(bloom.year - bloom.oldest).toBeGreaterThan(15);
    const { field } = stateAt(at('why-openness', 'long-term-innovation'));
    expect(field.time).toBeGreaterThan(bloom.year);
    expect(field.time).toBeLessThan(bloom.year + 1);
    expect(field.view.ideasLit).toEqual(expect.arrayContaining([...bloom.parents]));
  });

  it('national security: one idea of side A, read and built on by both sides', () => {
    expect(blocOf(openTrace.origin[read.idea]!)).toBe(0);
    expect(new Set(read.readers.map(({ inst }) => blocOf(inst)))).toEqual(new Set([0, 1]));
    for (const { inst, year } of read.readers) {
      expect(year).toBeGreaterThanOrEqual(read.released);
      expect(openTrace.visibleAt[read.idea * INSTITUTIONS + inst]! / 4).toBeLessThanOrEqual(year);
    }
    const { field, readers } = stateAt(at('why-openness', 'national-security'));
    expect(readers).toBe(1);
    expect(field.time).toBeGreaterThan(Math.max(...read.readers.map(({ year }) => year)));
  });

  it('democratic values: walls round every lab, and ideas that nobody outside can check', () => {
    const { field } = stateAt(at('why-openness', 'democratic-values'));
    expect(field.params).toBe(closed.params);
    expect(field.time).toBe(CLOSED_YEAR);
    for (const lab of [3, 7, 11, 15]) expect(opennessAt(field.params, lab, CLOSED_YEAR)).toBe(0);
    const { kept, all } = keptAt(CLOSED_YEAR);
    expect(kept).toBeGreaterThan(20);
    expect(kept).toBeLessThan(all);
  });

  it('competitiveness: side A walled, side B open', () => {
    const { params, time } = stateAt(at('why-openness', 'competitiveness')).field;
    expect([opennessAt(params, 4, time), opennessAt(params, 12, time)]).toEqual([0, 1]);
  });
});
