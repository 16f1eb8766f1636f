import { describe, expect, it } from 'vitest';
import claims from '../../src/content/claims.json' with { type: 'json' };
import builtOn from '../../src/content/data/built-on.json' with { type: 'json' };
import fmti from '../../src/content/data/fmti.json' with { type: 'json' };
import shares from '../../src/content/data/shares.json' with { type: 'json' };
import { reported } from '../../src/content/data/reported.ts';
import { noChoices } from '../../src/scenes/contract.ts';
import { built, builtIn } from '../../src/scenes/openness-strategy/built.ts';
import { series, spotsIn } from '../../src/scenes/openness-strategy/cross.ts';
import { crossingIn } from '../../src/scenes/openness-strategy/crossing.ts';
import { flowPath } from '../../src/scenes/openness-strategy/flow.ts';
import { hundred } from '../../src/scenes/openness-strategy/heads.ts';
import { pacificIn } from '../../src/scenes/openness-strategy/pacific.ts';
import Scene from '../../src/scenes/openness-strategy/Scene.svelte';
import { scores } from '../../src/scenes/openness-strategy/scores.ts';
import { stateAt, type OpennessStrategy } from '../../src/scenes/openness-strategy/state.ts';
import { followed, worlds } from '../../src/scenes/openness-strategy/world.ts';
import { metricsOf } from '../../src/simulation/metrics.ts';
import { run } from '../../src/simulation/run.ts';
import { isUniversity, type Trace } from '../../src/simulation/types.ts';
import { typeOf } from '../../src/ui/chart/frame.ts';
import { widthOf } from '../../src/ui/chart/text.ts';
import { along, at, largestChange, numbersIn } from './along.ts';
import { faultsIn, markupOf, sizes, textsIn } from './drawn.ts';

const section = 'openness-strategy';
const steps = [
  'plant-and-build',
  'lines-cross',
  'follow-one-kernel',
  'behind-a-wall',
  'two-worlds',
  'weights-are-not-all',
  'strategy-under-limits'
];

/** What of a state can be seen: a field's year counts only while it is there, a clock against its whole scale. */
const seen = ({ followField, pairFields, clocks, ...rest }: OpennessStrategy) => ({
  ...rest,
  clocks: [clocks.open / 8, (clocks.closed / 8) * rest.walled],
  followYear: (followField.time / 40) * followField.view.head,
  followView: { ...followField.view, dim: followField.view.dim * followField.view.head },
  pairYear: (pairFields.open.time / 40) * rest.pair
});

describe('the stage of openness-strategy', () => {
  it('is finite everywhere, and a jump shows what scrolling shows', () => {
    const walked = along(section, 20).map((progress) => stateAt(progress, noChoices));
    const numbers = walked.flatMap((now) => [...numbersIn(now).values()]);
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.every(Number.isFinite)).toBe(true);
    const back = along(section, 20)
      .toReversed()
      .map((progress) => stateAt(progress, noChoices));
    expect(back.toReversed()).toEqual(walked);
  });

  it('changes little when the reader moves little', () => {
    const skip = ['plotsLit', 'ideasLit'];
    const [path, change] = largestChange(
      along(section, 500).map((progress) => seen(stateAt(progress, noChoices))),
      skip
    );
    expect(change, path).toBeLessThan(0.05);
  });

  it('always shows one picture, and never two in full', () => {
    for (const progress of along(section, 100)) {
      const { planted, cross, follow, pair, scores: scored, built: bases } = stateAt(progress, noChoices);
      const layers = [planted, cross, follow, pair, scored, bases];
      expect(Math.max(...layers)).toBeGreaterThan(0.1);
      expect(layers.reduce((a, b) => a + b, 0)).toBeLessThan(1.35);
    }
  });

  it('swaps the followed world only while no field is seen', () => {
    const states = along(section, 400).map((progress) => stateAt(progress, noChoices));
    states.slice(1).forEach((now, i) => {
      if (now.world !== states[i]!.world && now.follow > 0)
        expect(now.followField.view.head + states[i]!.followField.view.head).toBeLessThan(0.05);
    });
  });

  it('gives both worlds the same seed, and the same year', () => {
    const { pairFields } = stateAt(at(section, 'two-worlds', 0.6), noChoices);
    expect(pairFields.open.seed).toBe(pairFields.closed.seed);
    expect(pairFields.open.time).toBe(pairFields.closed.time);
    expect(pairFields.closed.params).toMatchObject({ oA: 0, oB: 0 });
  });
});

/** For each idea that was reused, the first new idea that needed it. */
const firstChildren = (trace: Trace): Map<number, number> => {
  const first = new Map<number, number>();
  for (const child of trace.order) {
    for (let i = trace.prereqStart[child]!; i < trace.prereqStart[child + 1]!; i += 1) {
      const idea = trace.prereq[i]!;
      if (!first.has(idea)) first.set(idea, child);
    }
  }
  return first;
};

describe('the followed kernel', () => {
  const open = run(worlds.open, worlds.seed);
  const closed = run(worlds.closed, worlds.seed);

  it('is the one whose waits lie nearest to the means of its two worlds', () => {
    const [inOpen, inClosed] = [firstChildren(open), firstChildren(closed)];
    const means = [metricsOf(open).reuse!, metricsOf(closed).reuse!] as const;
    const byAnother = (trace: Trace, idea: number, child: number): boolean =>
      !isUniversity(trace.origin[idea]!) && trace.origin[child] !== trace.origin[idea];
    const distance = (idea: number, child: number): number => {
      const [a, b] = [open, closed].map((trace) => (trace.found[child]! - trace.found[idea]!) / 4) as [
        number,
        number
      ];
      return (a - means[0]) ** 2 + (b - means[1]) ** 2 + (b - a - means[1] + means[0]) ** 2;
    };
    const fit = [...inOpen].filter(
      ([idea, child]) =>
        inClosed.get(idea) === child && byAnother(open, idea, child) && byAnother(closed, idea, child)
    );
    expect(fit.length).toBeGreaterThan(50);
    const [nearest] = fit.toSorted((a, b) => distance(...a) - distance(...b));
    expect(nearest).toEqual([followed.idea, followed.child]);
  });

  it('was found, left its plot and was reused when the stage says so', () => {
    for (const [trace, told] of [
      [open, followed.open],
      [closed, followed.closed]
    ] as const) {
      expect(trace.found[followed.idea]! / 4).toBe(told.found);
      expect(trace.released[followed.idea]! / 4).toBe(told.released);
      expect(trace.found[followed.child]! / 4).toBe(told.reused);
      expect(trace.origin[followed.idea]).toBe(told.finder);
      expect(trace.origin[followed.child]).toBe(told.reuser);
    }
    expect(open.leaked[followed.idea]).toBe(0);
    expect(closed.leaked[followed.idea]).toBe(1);
  });

  it('stops each clock at the reuse, and holds the open one while the walled one runs', () => {
    const { clocks: first } = stateAt(at(section, 'follow-one-kernel', 1), noChoices);
    expect(first).toEqual({ open: 6, closed: 0 });
    const running = stateAt(at(section, 'behind-a-wall', 0.5), noChoices).clocks;
    expect(running.open).toBe(6);
    expect(running.closed).toBeGreaterThan(1);
    expect(stateAt(at(section, 'behind-a-wall', 1), noChoices).clocks).toEqual({ open: 6, closed: 7.25 });
  });
});

describe('what openness-strategy draws', () => {
  it('colours as many of a hundred kernels as the reports give per cent', () => {
    expect(hundred(50, 50, 40)).toHaveLength(100);
    const textOf = (id: string): string => claims.find((entry) => entry.id === id)!.text;
    expect(textOf('o7')).toContain(`${reported.o7.china} per cent`);
    expect(textOf('o6')).toMatch(new RegExp(`${reported.o6.china} per cent.*${reported.o6.us} per cent`));
    expect(textOf('o3')).toMatch(/31 marked unreleased, 2 unknown/);
  });

  it('draws each share with one kernel a model, at the height of its share', () => {
    const box = { x: 0, y: 0, width: 400, height: 200 };
    for (const side of ['us', 'china'] as const) {
      spotsIn(box, 40, side).forEach((spot, i) => {
        const row = shares.openWeights[i]![side];
        expect([spot.openKernels.length, spot.openKernels.length + spot.keptKernels.length]).toEqual([
          row.open,
          row.known
        ]);
        expect(spot.y).toBeCloseTo(200 * (1 - row.open / row.known), 9);
      });
    }
    const ahead = series.map(({ us, china }) => Math.sign(china.share - us.share));
    expect(ahead).toEqual([-1, 1, 1, 1, 1, 1]);
  });

  it('lists the thirteen firms of 2025 with their scores, best first', () => {
    expect(scores).toHaveLength(13);
    for (const { company, score } of scores) {
      expect(fmti.scores.find((entry) => entry.year === 2025 && entry.company === company)!.score).toBe(
        score
      );
    }
    expect(scores.map(({ score }) => score).toSorted((a, b) => b - a)).toEqual(
      scores.map(({ score }) => score)
    );
  });

  it('draws one kernel for each model built on the other country’s base', () => {
    expect(built.slice(0, 4).map(({ chineseOnUs }) => chineseOnUs)).toEqual([3, 20, 5, 2]);
    expect(built.slice(0, 4).map(({ usOnChinese }) => usOnChinese)).toEqual([0, 1, 8, 2]);
    const rows = builtIn({ x: 0, y: 0, width: 360, height: 300 }, typeOf(390, 440));
    for (const row of rows) {
      const models = builtOn.models.filter(({ date }) => date.startsWith(String(row.year)));
      expect(row.china.kernels).toHaveLength(models.filter(({ country }) => country === 'china').length);
      expect(row.us.kernels).toHaveLength(models.filter(({ country }) => country === 'us').length);
    }
  });

  it('prints the counts of both directions beside the shores, year by year', () => {
    for (const size of sizes) {
      const texts = textsIn(markupOf(Scene, at(section, 'strategy-under-limits', 1), size));
      const years = texts.filter(({ text }) => /^202[2-6]$/.test(text));
      expect(years.map(({ text }) => text)).toEqual(['2022', '2023', '2024', '2025', '2026']);
      const numbers = texts.filter(({ text }) => /^\d{1,2}$/.test(text));
      const middle = size.width / 2;
      const down = (some: typeof numbers) =>
        some.toSorted((a, b) => a.top - b.top).map(({ text }) => Number(text));
      expect(down(numbers.filter(({ left }) => left < middle))).toEqual([0, 1, 8, 2, 1]);
      expect(down(numbers.filter(({ left }) => left > middle))).toEqual([3, 20, 5, 2, 0]);
      expect(texts.map(({ text }) => text).join(' ')).toContain('to April 2025');
    }
  });

  it('lets a flow run from each base to each model on it, across the sea, thin at the base', () => {
    const { rows } = pacificIn({ width: 390, height: 440 });
    const links = builtOn.flows.reduce((sum, { bases }) => sum + bases.length, 0);
    const drawn = rows.flatMap(({ china, us }) =>
      [china, us].flatMap(({ kernels, from, models }) =>
        kernels.flatMap((kernel, i) => {
          expect(from[i]!.map(({ name }) => name).toSorted()).toEqual(models[i]!.bases.toSorted());
          return from[i]!.map((base) => ({ base, kernel }));
        })
      )
    );
    expect(drawn).toHaveLength(links);
    for (const { base, kernel } of drawn) {
      expect(Math.abs(base.x - kernel.x)).toBeGreaterThan(200);
      const path = flowPath(base, kernel, 0, 3, 1);
      const places = path
        .slice(1, -1)
        .split('L')
        .map((pair) => pair.split(' ').map(Number));
      const wide = (i: number): number => Math.abs(places[i]![1]! - places[places.length - 1 - i]![1]!);
      expect(wide(places.length / 2 - 1)).toBeGreaterThan(4 * wide(0));
      expect(flowPath(base, kernel, 0, 3, 0)).toBe('');
    }
  });

  it('keeps the figures of the two lines off each other, off the heads and inside the picture', () => {
    for (const size of sizes.filter(({ height }) => height >= 350)) {
      const { tags, spots, font } = crossingIn(size);
      expect(tags).toHaveLength(2 * series.length);
      for (const { lines, x, y } of tags) {
        const half = (Math.max(...lines.map((line) => widthOf(line, font, true))) * 0.92) / 2;
        const [top, bottom] = [y - font * 0.75, y + (lines.length - 1) * font * 1.25 + font * 0.2];
        for (const spot of [...spots.us, ...spots.china]) {
          const dx = Math.max(0, Math.abs(spot.x - x) - half);
          const dy = Math.max(0, top - spot.y, spot.y - bottom);
          expect(Math.hypot(dx, dy), `${lines.join(' ')} at ${size.width}`).toBeGreaterThan(
            spot.radius * 0.8
          );
        }
      }
    }
  });

  it.each(sizes)('is legible at $width×$height, half way and at the end', (size) => {
    for (const [step, t] of steps.flatMap((name) => [[name, 0.5] as const, [name, 1] as const])) {
      const markup = markupOf(Scene, at(section, step, t), size);
      // The field has words of its own, which belong to the picture and its tests.
      const texts = textsIn(markup.slice(markup.indexOf('class="over')));
      expect(texts.length).toBeGreaterThan(3);
      expect(faultsIn(texts, size), step).toEqual([]);
    }
  });
});
