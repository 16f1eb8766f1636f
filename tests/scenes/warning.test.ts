import { describe, expect, it } from 'vitest';
import { HEAD, TEXTBOOK } from '../../src/picture/layout.ts';
import { first } from '../../src/scenes/warning/kernel.ts';
import { stateAt } from '../../src/scenes/warning/state.ts';
import { run } from '../../src/simulation/run.ts';
import { scenarios } from '../../src/simulation/scenarios.ts';
import { blocOf, isUniversity } from '../../src/simulation/types.ts';
import { at } from './readings.ts';

describe('the first kernel', () => {
  const trace = run(scenarios.open.params, scenarios.open.seed);

  it('is an idea that a lab of side A found and published at once', () => {
    expect(blocOf(first.inst)).toBe(0);
    expect(isUniversity(first.inst)).toBe(false);
    expect(trace.origin[first.idea]).toBe(first.inst);
    expect(trace.publisher[first.idea]).toBe(first.inst);
    expect(trace.released[first.idea]).toBe(trace.found[first.idea]);
  });

  it('lands at the rim of the textbook, since nearly nothing was published before it', () => {
    const away = Math.hypot(first.slot.x - 0.5, first.slot.y - 0.5);
    expect(away).toBeGreaterThan(TEXTBOOK);
    expect(away).toBeLessThan(TEXTBOOK + 0.1 * HEAD);
  });
});

describe('warning', () => {
  it('begins with an empty field: no year has passed and the plots are faint', () => {
    const { field } = stateAt(at('warning', 'who-warns'));
    expect(field.time).toBe(0);
    expect(field.view.plots).toBeLessThan(0.5);
  });

  it('follows one kernel from before it is found until it is planted', () => {
    const near = stateAt(at('warning', 'one-kernel', 0.4)).field;
    const after = stateAt(at('warning', 'one-kernel')).field;
    expect(near.time).toBeLessThan(first.found);
    expect(near.view.camera.zoom).toBeGreaterThan(2);
    expect(after.time).toBeGreaterThanOrEqual(first.planted);
    expect(after.view.ideasLit).toEqual([first.idea]);
  });

  it('ends on an open world of several years, seen whole', () => {
    const { field, sides } = stateAt(at('warning', 'why-existential'));
    expect(field.time).toBeGreaterThan(10);
    expect(field.params).toEqual({});
    expect(field.view.camera.zoom).toBe(1);
    expect(sides).toBe(1);
  });
});
