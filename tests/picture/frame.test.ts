import { describe, expect, it } from 'vitest';
import { frame } from '#picture/frame.ts';
import { marksOf, type KernelMark, type Mark } from '#picture/list.ts';
import { emptyFrame } from '#picture/marks.ts';
import { looks } from '#picture/looks.ts';
import { wholeField } from '#picture/view.ts';
import { isBreakthrough, type Trace } from '#simulation/types.ts';
import { times, traceOf, worlds } from './trace.ts';

const everything = { ...wholeField, people: 1 };
const marksAt = (trace: Trace, time: number, view = everything): Mark[] => marksOf(frame(trace, time, view));
const kernelsAt = (trace: Trace, time: number): KernelMark[] =>
  marksAt(trace, time).filter((mark) => mark.kind === 'kernel');
const tickOf = (trace: Trace, time: number): number => Math.min(trace.ticks, Math.max(0, time * 4));

describe.each(Object.keys(worlds))('the field of the world “%s”', (name) => {
  const trace = traceOf(name);

  it.each(times)('has each kernel in exactly one place at year %d', (time) => {
    const ideas = kernelsAt(trace, time).map((mark) => mark.idea);
    expect(new Set(ideas).size).toBe(ideas.length);
  });

  it('shows every idea that has been found, and none that has not, at the turn of each quarter', () => {
    for (const time of [0, 0.25, 5, 8.25, 19.75]) {
      const found = [...trace.order].filter((v) => trace.found[v]! <= 4 * time);
      const whole = kernelsAt(trace, time).filter((mark) => mark.idea >= trace.textbook);
      const grown = new Set(whole.map((mark) => mark.idea));
      expect(found.filter((v) => !grown.has(v))).toEqual([]);
      // The others are still growing, in the plot that is about to find them.
      const early = whole.filter((mark) => trace.found[mark.idea]! > 4 * time);
      expect(early.filter((mark) => mark.place !== 'plot' || trace.found[mark.idea]! > 4 * time + 2)).toEqual(
        []
      );
    }
  });

  it('keeps secrets in plots and has what is public outside, at the turn of each quarter', () => {
    for (const time of [0.5, 6, 8.5, 12, 19]) {
      for (const { idea, place } of kernelsAt(trace, time)) {
        const isPublic = trace.released[idea]! >= 0 && trace.released[idea]! <= 4 * time;
        expect(place !== 'plot', `idea ${idea} in the ${place} at year ${time}`).toBe(isPublic);
      }
    }
  });

  it('draws hollow what leaked, gold what is a breakthrough, grey what is kept', () => {
    for (const { idea, place, look } of kernelsAt(trace, 18.1)) {
      const { fill, gold } = looks[look]!;
      expect(gold).toBe(isBreakthrough(trace, idea));
      if (place !== 'plot') expect(fill === undefined).toBe(trace.leaked[idea] === 1);
      else if (!gold && trace.released[idea] !== trace.found[idea]) expect(fill).toBe('kept');
    }
  });

  it('has sane marks: finite places within the square, sizes and opacities in range', () => {
    for (const mark of marksAt(trace, 13.37)) {
      if ('alpha' in mark) expect(mark.alpha).toBeGreaterThanOrEqual(0);
      expect(mark.alpha).toBeLessThanOrEqual(1);
      const places = 'points' in mark ? mark.points : [mark.x, mark.y];
      for (const place of places) expect(place > -0.02 && place < 1.02).toBe(true);
    }
  });

  it('keeps the air clear', () => {
    for (const time of times) {
      const flying = marksAt(trace, time).filter(
        (mark) => mark.kind === 'reading' || (mark.kind === 'kernel' && mark.place === 'flight')
      );
      expect(flying.length).toBeLessThan(100);
    }
  });
});

describe('frame', () => {
  const trace = traceOf('walled');

  it('depends only on its arguments: rewinding and jumping give what scrolling gives', () => {
    const used = emptyFrame();
    const there = [0, 3, 8.1, 8.6, 21.7, 40].map((time) => marksOf(frame(trace, time, everything, used)));
    const back = [40, 21.7, 8.6, 8.1, 3, 0].map((time) => marksOf(frame(trace, time, everything, used)));
    expect(back.reverse()).toEqual(there);
    expect(marksAt(trace, 8.6)).toEqual(there[3]);
  });

  it('moves smoothly: a small step in time is a small step of every kernel', () => {
    for (let time = 2; time < 9; time += 0.173) {
      const later = new Map(kernelsAt(trace, time + 0.002).map((mark) => [mark.idea, mark]));
      for (const mark of kernelsAt(trace, time)) {
        const next = later.get(mark.idea);
        if (next) expect(Math.hypot(next.x - mark.x, next.y - mark.y)).toBeLessThan(0.02);
      }
    }
  });

  it('takes times outside the run as its ends', () => {
    expect(marksAt(trace, -5)).toEqual(marksAt(trace, 0));
    expect(marksAt(trace, 1000)).toEqual(marksAt(trace, 40));
    expect(marksAt(trace, Number.NaN)).toEqual(marksAt(trace, 0));
  });

  it('sends to plots only readings that land before the find they made possible', () => {
    const at = 12.3;
    const readings = marksAt(trace, at).filter((mark) => mark.kind === 'reading');
    expect(readings.length).toBeGreaterThan(0);
    for (const { idea } of readings) {
      const fruit = [...trace.order].filter((child) =>
        trace.prereq.subarray(trace.prereqStart[child]!, trace.prereqStart[child + 1]).includes(idea)
      );
      expect(trace.released[idea]).toBeLessThanOrEqual(tickOf(trace, at));
      expect(fruit.some((child) => trace.found[child]! >= tickOf(trace, at))).toBe(true);
    }
  });

  it('puts ideas into the head in order of release, from the middle outwards', () => {
    const distance = new Map(
      kernelsAt(trace, 30)
        .filter((mark) => mark.place === 'head')
        .map((mark) => [mark.idea, Math.hypot(mark.x - 0.5, mark.y - 0.5)])
    );
    const inOrder = [...trace.releases].map((v) => distance.get(v)).filter((r) => r !== undefined);
    expect(inOrder.length).toBeGreaterThan(500);
    expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
  });

  it('dims everything but what the view points at', () => {
    const idea = trace.releases[40]!;
    const marks = marksAt(trace, 20, { ...everything, dim: 1, ideasLit: [idea], plotsLit: [3] });
    for (const mark of marks) {
      if (mark.kind === 'kernel')
        expect(mark.alpha === 1).toBe(
          mark.idea === idea || (trace.origin[mark.idea] === 3 && mark.place === 'plot')
        );
      if (mark.kind === 'plot') expect(mark.alpha === 1).toBe(mark.inst === 3);
    }
  });
});
