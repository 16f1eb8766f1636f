import { describe, expect, it } from 'vitest';
import claims from '../../src/content/claims.json' with { type: 'json' };
import eci from '../../src/content/data/eci.json' with { type: 'json' };
import { reported } from '../../src/content/data/reported.ts';
import { noChoices } from '../../src/scenes/contract.ts';
import { counts, PAPERS } from '../../src/scenes/moving-faster/counts.ts';
import { bests, lagAt, lags, records, scalesIn, stairs } from '../../src/scenes/moving-faster/frontier.ts';
import { heaps } from '../../src/scenes/moving-faster/piles.ts';
import { rollIn } from '../../src/scenes/moving-faster/roll.ts';
import Scene from '../../src/scenes/moving-faster/Scene.svelte';
import { stateAt } from '../../src/scenes/moving-faster/state.ts';
import { typeOf } from '../../src/ui/chart/frame.ts';
import { yearOf } from '../../src/ui/chart/dates.ts';
import { along, at, largestChange, numbersIn } from './along.ts';
import { faultsIn, markupOf, sizes, textsIn } from './drawn.ts';

const section = 'moving-faster';
const guessed = { ...noChoices, lagGuess: 12 };
const steps = ['reading-pile', 'guess-the-lag', 'lag-opens', 'for-faster', 'records-american'];
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe('the stage of moving-faster', () => {
  it('is finite everywhere, and a jump shows what scrolling shows', () => {
    const walked = along(section, 20).map((progress) => stateAt(progress, guessed));
    for (const value of walked.flatMap((now) => [...numbersIn(now).values()]))
      expect(value).toBeTypeOf('number');
    expect(walked.flatMap((now) => [...numbersIn(now).values()]).every(Number.isFinite)).toBe(true);
    const back = along(section, 20)
      .toReversed()
      .map((progress) => stateAt(progress, guessed));
    expect(back.toReversed()).toEqual(walked);
  });

  it('changes little when the reader moves little', () => {
    const [path, change] = largestChange(along(section, 500).map((progress) => stateAt(progress, guessed)));
    expect(change, path).toBeLessThan(0.03);
  });

  it('always shows one picture, and never two in full', () => {
    for (const progress of along(section, 100)) {
      const { piles, frontier, measures, records: roll } = stateAt(progress, noChoices);
      expect(Math.max(piles, frontier, measures, roll)).toBeGreaterThan(0.1);
      expect(piles + frontier + measures + roll).toBeLessThan(1.35);
    }
  });

  it('takes a guess of 0 to 36 months and asks only while the question stands', () => {
    expect(stateAt(at(section, 'guess-the-lag', 0.5), { ...noChoices, lagGuess: 400 }).guess).toBe(36);
    expect(stateAt(at(section, 'guess-the-lag', 0.5), { ...noChoices, lagGuess: -3 }).guess).toBe(0);
    expect(stateAt(at(section, 'guess-the-lag', 0.5), noChoices)).toMatchObject({
      asking: true,
      guess: undefined
    });
    expect(stateAt(at(section, 'lag-opens', 0.5), noChoices).asking).toBe(false);
  });
});

describe('what moving-faster draws', () => {
  it('heaps twice as many kernels for China as for the US', () => {
    expect(sum(heaps.china)).toBe(2 * sum(heaps.us));
  });

  it('has sixteen American records, each above every Chinese model before it', () => {
    expect(records).toHaveLength(16);
    for (const { year, eci: points } of records) {
      const rivals = bests.china.filter((rival) => rival.year <= year).map((rival) => rival.eci);
      expect(Math.max(0, ...rivals)).toBeLessThan(points);
    }
  });

  it('opens the lag to the months that the data give at every month end', () => {
    eci.monthly.china.forEach(({ date, lag, follower }, i) => {
      const now = lagAt(i / (lags.length - 1));
      expect(now.months).toBeCloseTo(lag, 9);
      expect(now.eci).toBeCloseTo(follower, 9);
      expect(now.year).toBeCloseTo(yearOf(date), 9);
    });
  });

  it('reaches back by the lag to the time when the US passed the score', () => {
    for (const { year, months, eci: points } of lags) {
      const passed = bests.us.find((record) => record.eci > points)!;
      expect(year - months / 12).toBeCloseTo(passed.year, 1);
    }
  });

  it('climbs the American staircase one record a step', () => {
    const scales = scalesIn({ x: 0, y: 0, width: 300, height: 200 });
    expect(stairs(bests.us, 2026.3, scales).match(/V/g)).toHaveLength(bests.us.length - 1);
    expect(stairs(bests.us, 2020, scales)).toBe('');
  });

  it('sets every record beside a lower Chinese score of its day', () => {
    const box = { x: 20, y: 0, width: 350, height: 320 };
    const rows = rollIn(box, typeOf(390, 440), records, {
      date: String,
      orgs: {},
      points: String,
      alone: ''
    });
    expect(rows).toHaveLength(16);
    expect(rows.filter(({ rival }) => rival !== undefined)).toHaveLength(15);
    for (const { kernel, rival } of rows) if (rival) expect(rival.x).toBeLessThan(kernel.x);
  });

  it('counts kernels as its labels say', () => {
    const [papers, meeting, score] = counts;
    expect(papers!.rows.map(({ kernels, rest }) => [kernels, kernels + rest])).toEqual([
      [5, 100],
      [36, 100]
    ]);
    expect(meeting!.rows.map(({ kernels }) => kernels)).toEqual([
      Math.round(2450 / PAPERS),
      Math.round(2370 / PAPERS)
    ]);
    expect(score!.rows[0].kernels - score!.rows[1].kernels).toBe(1);
    expect(100 / score!.rows[0].kernels).toBeCloseTo(reported.m6.lead, 1);
  });

  it('says the same numbers as the claims it rests on', () => {
    const textOf = (id: string): string => {
      const claim = claims.find((entry) => entry.id === id)!;
      return `${claim.text} ${claim.seen.note}`;
    };
    expect(textOf('m3')).toMatch(/seven months.*four to fourteen/);
    expect(Object.values(reported.m3)).toEqual([7, 4, 14]);
    expect(textOf('m6')).toContain(`${reported.m6.lead} per cent`);
    for (const count of [2450, 2370]) expect(textOf('m7')).toContain(count.toLocaleString('en-US'));
    expect(textOf('m8')).toMatch(/under 5 per cent in 2000 to nearly 36 per cent in 2025/);
  });

  it('answers the guess in words', () => {
    const words = (choices: typeof guessed | typeof noChoices) =>
      textsIn(markupOf(Scene, at(section, 'lag-opens', 1), { width: 900, height: 900 }, choices))
        .map(({ text }) => text)
        .join(' ');
    expect(words(guessed)).toContain('You said 12: 5 more.');
    expect(words(noChoices)).not.toContain('You said');
    expect(words(noChoices)).toContain('7 months on average');
  });

  it.each(sizes)('is legible at $width×$height, half way and at the end', (size) => {
    for (const step of steps) {
      for (const [t, choices] of [
        [0.5, guessed],
        [1, noChoices],
        [1, guessed]
      ] as const) {
        const texts = textsIn(markupOf(Scene, at(section, step, t), size, choices));
        expect(texts.length).toBeGreaterThan(4);
        expect(faultsIn(texts, size), step).toEqual([]);
      }
    }
  });
});
