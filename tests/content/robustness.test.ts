import { describe, expect, it } from 'vitest';
import { breakevenMap } from '#content/breakeven-map.ts';
import { figureAt, fill, modelled } from '#content/figures.ts';
import { horizons } from '#content/horizons.ts';
import { inputWords, type Input } from '#content/labels/drivers.ts';
import { robustness } from '#content/robustness.ts';
import { twoByTwo } from '#content/two-by-two.ts';

const kappas = breakevenMap.kappa;
const rising = (values: readonly number[]): boolean =>
  values.every((value, n) => n === 0 || value > values[n - 1]!);

describe('the sweep over everything', () => {
  it('has words and a range for every input, and every input in every list', () => {
    const all = Object.keys(inputWords).sort();
    expect(Object.keys(robustness.ranges).sort()).toEqual(all);
    for (const years of horizons)
      for (const list of Object.values(robustness.at[years].drivers)) {
        expect(list.map(({ input }) => input).sort()).toEqual(all);
        const strengths = list.map(({ correlation }) => Math.abs(correlation));
        expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
      }
  });

  it('calls inputs by words that differ', () => {
    for (const part of ['more', 'how'] as const) {
      const words = Object.values(inputWords).map((input) => input[part]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('finds what the model’s rules would have: pay helps closed, long secrets help open, missed papers hurt the closer', () => {
    const of = (list: readonly { input: Input; correlation: number }[], input: Input): number =>
      list.find((driver) => driver.input === input)!.correlation;
    for (const years of horizons) {
      const { open, closer } = robustness.at[years].drivers;
      expect(of(open, 'kappa')).toBeLessThan(-0.3);
      expect(of(open, 'T')).toBeGreaterThan(0.3);
      expect(closer[0]!.input).toBe('rho');
      expect(of(closer, 'rho')).toBeLessThan(-0.5);
    }
  });

  it('after 40 years bears out the step that says it depends most on pay and on how long secrets last', () => {
    expect(robustness.at[40].drivers.open.slice(0, 2).map(({ input }) => input)).toEqual(['kappa', 'T']);
  });

  it('both sides win somewhere', () => {
    for (const years of horizons) {
      const { worlds, low, high, even, difference } = robustness.at[years].open;
      expect(low <= worlds && worlds <= high).toBe(true);
      expect(worlds).toBeGreaterThan(10);
      expect(100 - worlds - even).toBeGreaterThan(10);
      expect(difference.p10).toBeLessThan(0);
      expect(difference.p90).toBeGreaterThan(0);
    }
  });

  it('can be quoted, and sentences may rest on it', () => {
    const { worlds, low } = robustness.at[40].open;
    expect(fill('{robustness.open.y40.worlds} of 100')).toBe(`${worlds} of 100`);
    expect(figureAt('robustness.open.y40.low')).toBe(`${low}`);
    expect(figureAt('robustness.points')).toBe('2,000');
    expect(figureAt('model-sweep.openMore40.worlds')).toBe(`${worlds}`);
    expect(modelled.figures.filter(({ id }) => id === 'model-sweep')).toHaveLength(1);
  });
});

describe('the break-even map', () => {
  const rowOf = (T: number) => breakevenMap.cells.filter((cell) => cell.T === T);

  it('has every cell once, T by T and κ by κ', () => {
    expect(breakevenMap.cells.map(({ T, kappa }) => [T, kappa])).toEqual(
      breakevenMap.T.flatMap((T) => kappas.map((kappa) => [T, kappa]))
    );
    expect(rising(breakevenMap.T) && rising(kappas)).toBe(true);
  });

  it('the premium buys research, and more the higher it is; research buys ideas', () => {
    for (const T of breakevenMap.T) {
      for (const years of horizons) {
        expect(rowOf(T)[0]!.extra[years]).toBe(0);
        expect(rising(rowOf(T).map(({ extra }) => extra[years]))).toBe(true);
        expect(rising(rowOf(T).map(({ total }) => total[years].mean))).toBe(true);
      }
    }
  });

  it('closed wins where secrets pay well and leak soon, open where they last and pay nothing', () => {
    const cell = (T: number, kappa: number) => rowOf(T).find((one) => one.kappa === kappa)!.total[40];
    expect(cell(1, 3).mean).toBeGreaterThan(0);
    expect(cell(1, 3).worlds).toBeGreaterThan(90);
    expect(cell(10, 0).mean).toBeLessThan(0);
    expect(cell(10, 0).worlds).toBe(0);
  });

  it('counts worlds of 100, and a mean far from zero has most of them on its side', () => {
    for (const { total, lead } of breakevenMap.cells)
      for (const measure of [...horizons.map((y) => total[y]), ...horizons.map((y) => lead[y])]) {
        expect(measure.worlds + measure.even).toBeLessThanOrEqual(100);
        expect(measure.se).toBeGreaterThan(0);
        if (measure.mean > 5 * measure.se) expect(measure.worlds).toBeGreaterThan(50);
        if (measure.mean < -5 * measure.se) expect(measure.worlds).toBeLessThan(50);
      }
  });
});

describe('the two-by-two', () => {
  const corner = (a: string, b: string) => twoByTwo.corners.find((one) => one.a === a && one.b === b)!;

  it('agrees with the map at the same setting', () => {
    const cell = breakevenMap.cells.find(({ T, kappa }) => T === 2 && kappa === 1)!;
    for (const years of horizons) {
      expect(corner('closed', 'open').at[years].lead.mean).toBe(cell.lead[years].mean);
      expect(corner('closed', 'open').at[years].ahead.more).toBe(cell.lead[years].worlds);
      expect(corner('closed', 'closed').at[years].ideasThanOpen.more).toBe(cell.total[years].worlds);
      const [closed, open] = [corner('closed', 'closed'), corner('open', 'open')];
      const change = 100 * (closed.at[years].ideas.mean / open.at[years].ideas.mean - 1);
      expect(Math.abs(change - cell.total[years].mean)).toBeLessThan(1);
    }
  });

  it('lets who closes alone lead, and both be level where they do the same', () => {
    for (const years of horizons) {
      expect(corner('closed', 'open').at[years].ahead.more).toBeGreaterThan(90);
      expect(corner('open', 'closed').at[years].ahead.more).toBeLessThan(10);
      expect(Math.abs(corner('open', 'open').at[years].lead.median)).toBeLessThanOrEqual(2);
    }
  });

  it('answers for each side what closing does, given the other', () => {
    expect(twoByTwo.replies.map(({ side, other }) => [side, other])).toEqual([
      ['a', 'open'],
      ['a', 'closed'],
      ['b', 'open'],
      ['b', 'closed']
    ]);
    const reply = twoByTwo.replies[0]!.at[40];
    expect(reply.ideas).toEqual(corner('closed', 'open').at[40].ideasThanOpen);
    expect(reply.lead.more).toBeGreaterThan(80);
  });
});
