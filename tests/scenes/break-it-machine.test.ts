import { describe, expect, it } from 'vitest';
import { mechanisms } from '#content/labels/controls.ts';
import { hireBy, hirerOf, hirers } from '../../src/scenes/break-it/controls/hiring.ts';
import { isOff, switched, type Mechanism } from '../../src/scenes/break-it/controls/mechanisms.ts';
import { sliders, stopOf, valueOf } from '../../src/scenes/break-it/controls/sliders.ts';
import { tapped, wallsOf, without } from '../../src/scenes/break-it/controls/walls.ts';
import { openOf, presets } from '../../src/scenes/break-it/world.ts';
import { apart, fanIn } from '../../src/scenes/break-it/worlds/fan.ts';
import { pairsOf, type Pair } from '../../src/scenes/break-it/worlds/measures.ts';
import { fanOf, jobsOf, rowsOf, spreadOf, WORLDS } from '../../src/scenes/break-it/worlds/spread.ts';
import {
  changesOf,
  extraOf,
  sharingOf,
  verdictOf,
  winnerOf
} from '../../src/scenes/break-it/worlds/verdict.ts';
import { opennessAt } from '../../src/scenes/field.ts';
import { outcomeOf } from '../../src/simulation/outcome.ts';
import { defaults, paramsOf, ranges } from '../../src/simulation/params.ts';
import { run } from '../../src/simulation/run.ts';
import type { Params } from '../../src/simulation/types.ts';

/** Some worlds and their comparison, run for real. */
const pairsFor = (params: Partial<Params>, of: number, other = openOf(params)): readonly Pair[] =>
  Array.from({ length: of }, (_, n) => ({
    own: outcomeOf(run(params, n + 1)),
    other: outcomeOf(run(other, n + 1))
  }));

describe('the sliders', () => {
  it('keep within the ranges of the model and say something at every stop', () => {
    for (const { name, stops, say } of sliders) {
      const [low, high] = ranges[name];
      expect([...stops].sort((a, b) => a - b)).toEqual(stops);
      for (const stop of stops) {
        expect(say(stop)).not.toMatch(/NaN|undefined/);
        if (stop === Infinity) continue;
        expect(stop).toBeGreaterThanOrEqual(low);
        expect(stop).toBeLessThanOrEqual(high);
      }
    }
  });

  it('stand at the default where nothing is set, and at the nearest stop else', () => {
    for (const slider of sliders)
      expect(slider.stops[stopOf(slider, valueOf({}, slider.name))]).toBeCloseTo(
        defaults[slider.name] as number
      );
    const life = sliders.find(({ name }) => name === 'T')!;
    expect(life.stops[stopOf(life, Infinity)]).toBe(Infinity);
    expect(life.stops[stopOf(life, 9.4)]).toBe(10);
    expect(valueOf({ hire: [0, 0.1] }, 'hire')).toBe(0.1);
  });

  it('are there for every number that the reader may set', () => {
    const set = sliders.map(({ name }) => name as string);
    expect([...set, 'oU'].sort()).toEqual(Object.keys(ranges).sort());
  });
});

describe('switches', () => {
  it('turn each mechanism off alone, and back on', () => {
    for (const name of Object.keys(mechanisms) as Mechanism[]) {
      const off = switched({ oA: 0 }, name, true);
      const others = (Object.keys(mechanisms) as Mechanism[]).filter((other) => other !== name);
      expect([name, isOff({}, name), isOff(off, name)]).toEqual([name, false, true]);
      expect(others.filter((other) => isOff(off, other))).toEqual([]);
      expect(paramsOf(off)).not.toEqual(paramsOf({ oA: 0 }));
      expect(paramsOf(switched(off, name, false))).toEqual(paramsOf({ oA: 0 }));
    }
  });

  it('say whose labs hire', () => {
    for (const hirer of hirers) expect(hirerOf({ hire: hireBy(hirer, 0.1) })).toBe(hirer);
    expect(hireBy('us', 0)).toBe(0);
  });
});

describe('a tap on a plot', () => {
  it('holds from the year shown, and a second one there takes it back', () => {
    const walled = tapped({}, 4, 12, 40);
    expect(walled.events).toEqual([{ year: 12, inst: 4, o: 0 }]);
    expect([opennessAt(walled, 4, 11.75), opennessAt(walled, 4, 12), opennessAt(walled, 5, 12)]).toEqual([
      1, 0, 1
    ]);
    expect(tapped(walled, 4, 12, 40).events).toEqual([]);
    expect(opennessAt(tapped(walled, 4, 20, 40), 4, 20)).toBe(1);
  });

  it('at the end holds from the start, or from the last change of rules: it always shows', () => {
    expect(tapped({}, 4, 40, 40).events).toEqual([{ year: 0, inst: 4, o: 0 }]);
    const reopened = tapped(presets.reopen.params, 4, 40, 40);
    expect(opennessAt(presets.reopen.params, 4, 40)).toBe(1);
    expect(opennessAt(reopened, 4, 40)).toBe(0);
    expect(opennessAt(tapped(reopened, 4, 40, 40), 4, 40)).toBe(1);
  });

  it('can be taken back from the list', () => {
    const both = tapped(tapped({}, 4, 3, 40), 12, 5, 40);
    expect(wallsOf(both).map(({ inst, year }) => [inst, year])).toEqual([
      [4, 3],
      [12, 5]
    ]);
    expect(wallsOf(without(both, 0)).map(({ inst }) => inst)).toEqual([12]);
  });
});

describe('many worlds', () => {
  it('come in pairs with the same seed, a hundred of them', () => {
    const jobs = jobsOf({ oA: 0 }, {});
    expect(jobs).toHaveLength(2 * WORLDS);
    jobs.forEach((job, n) => {
      expect(job.seed).toBe(1 + Math.floor(n / 2));
      expect(job.params).toEqual(n % 2 ? {} : { oA: 0 });
    });
    expect(pairsOf([{} as never, undefined, {} as never, {} as never])).toHaveLength(1);
  });

  it('are run once where a world is its own comparison, and each is then its own other', () => {
    const jobs = jobsOf({ oA: 1, oB: 1 }, { oU: 1 });
    expect(jobs.map(({ seed }) => seed)).toEqual(Array.from({ length: WORLDS }, (_, n) => n + 1));
    const outcomes = jobs.slice(0, 3).map(({ params, seed }) => outcomeOf(run(params, seed)));
    const pairs = pairsOf([outcomes[0], undefined, outcomes[2]], true);
    expect(pairs).toEqual([
      { own: outcomes[0], other: outcomes[0] },
      { own: outcomes[2], other: outcomes[2] }
    ]);
    for (const { more, less, name } of rowsOf(pairs))
      if (name !== 'lead') expect([more, less]).toEqual([0, 0]);
  });

  it('have a middle and a range', () => {
    const { median, low, high } = spreadOf(Array.from({ length: 101 }, (_, n) => n - 20));
    expect([median, low, high]).toEqual([30, -10, 70]);
    expect(spreadOf([])).toEqual({ median: 0, low: 0, high: 0 });
    expect(fanOf([]).length).toBe(0);
    expect(fanOf([[0, 5], [0, 7], [0, 9]])[1]!.median).toBe(7); // prettier-ignore
  });

  const closed = { oA: 0, oB: 0, kappa: 0 };

  it('say who wins, by how much and in how many, both ways', { timeout: 60_000 }, () => {
    const open = pairsFor(closed, 10);
    const sentences = verdictOf(closed, openOf(closed), open, 'everything open');
    expect(sentences[0]).toBe('Sharing wins here.');
    expect(sentences[1]).toMatch(/fewer ideas than with everything open .*: fewer in 10 of 10 worlds/);
    const { params } = presets.pay;
    const paid = pairsFor(params, 10);
    expect(winnerOf(params, openOf(params), changesOf(paid))).toBe('closed');
    expect(extraOf(params, paid)).toBeGreaterThan(50);
    expect(extraOf({ ...params, hire: [0, 0.1] }, paid)).toBeUndefined();
    const rows = rowsOf(paid);
    expect(rows.find(({ name }) => name === 'ideas')!.more).toBe(10);
    expect(rows.find(({ name }) => name === 'kept')!.other.high).toBe(0);
    expect(rows.every(({ more, less }) => more + less <= 10)).toBe(true);
  });

  it('name no winner where the order is not clear, or nobody shares less', () => {
    expect(winnerOf(closed, {}, [1, 1, 1, -1])).toBe('even');
    expect(winnerOf({ oA: 0.5 }, {}, Array(10).fill(3))).toBe('less');
    expect(winnerOf({ hire: 0.1 }, {}, Array(10).fill(-3))).toBeUndefined();
    expect([sharingOf({}), sharingOf(closed), sharingOf({ oA: 0 })]).toEqual([1, 0, 0.5]);
    expect(sharingOf(presets.reopen.params)).toBeCloseTo(0.5, 1);
  });

  it('are drawn inside their box, and their labels apart', () => {
    const fans = [fanOf([[0, 50, 120]]), fanOf([[0, 60, 90]])];
    const { x, y, line, ideas } = fanIn({ x: 10, y: 20, width: 100, height: 50 }, 2, fans);
    expect([x(0), x(2), y(0), y(120)]).toEqual([10, 110, 70, 20]);
    expect(line([0, 60, 120])).toBe('M10,70L60,45L110,20');
    expect(ideas.every((value) => value > 0 && value <= 120)).toBe(true);
    expect(apart([30, 60], 15, [20, 70])).toEqual([30, 60]);
    const [a, b] = apart([69, 68], 15, [20, 70]);
    expect(a - b).toBe(15);
    expect(Math.max(a, b)).toBeLessThanOrEqual(70);
  });
});
