import { describe, expect, it } from 'vitest';
import claims from '../../src/content/claims.json' with { type: 'json' };
import hiring from '../../src/content/data/hiring.json' with { type: 'json' };
import { reported } from '../../src/content/data/reported.ts';
import { noChoices } from '../../src/scenes/contract.ts';
import { wayOf } from '../../src/scenes/seed-corn/corn.ts';
import { labels } from '../../src/content/labels/seed-corn.ts';
import { crossing } from '../../src/scenes/seed-corn/crossing.ts';
import { apart } from '../../src/scenes/seed-corn/curves.ts';
import { peopleAt } from '../../src/scenes/seed-corn/people.ts';
import { stateAt } from '../../src/scenes/seed-corn/state.ts';
import { at } from './readings.ts';

const box = { x: 0, y: 0, width: 360, height: 320 };
const read = (step: Parameters<typeof at<'seed-corn'>>[1], choices = noChoices) =>
  stateAt(at('seed-corn', step), choices);

describe('the two harvests', () => {
  it('grow again only where seed is kept', () => {
    const [kept, eaten] = [wayOf(box, true, 1, 1, 16), wayOf(box, false, 1, 1, 16)];
    expect(kept.kept.length).toBeGreaterThan(0);
    expect(kept.next).toHaveLength(kept.kept.length + kept.eaten.length);
    expect(eaten.kept).toEqual([]);
    expect(eaten.next).toEqual([]);
  });

  it('leave the seed in the harvest until it is set aside', () => {
    const before = wayOf(box, true, 0, 0, 16);
    const middle = before.harvestY;
    for (const { y } of before.kept) expect(Math.abs(y - middle)).toBeLessThan(before.radius);
    for (const { r } of before.next) expect(r).toBe(0);
  });
});

describe('people over forty years', () => {
  it('stay as they are without hiring', () => {
    for (const percent of peopleAt(0).labs) expect(percent).toBeCloseTo(100);
  });

  it('rise in the labs at first and fall below their start by year 40', () => {
    const { labs, students } = peopleAt(0.1);
    expect(labs[40]).toBeGreaterThan(100);
    expect(labs[160]).toBeLessThan(100);
    expect(students[160]).toBeLessThan(15);
  });

  it('agree with the committed sweep at its rates', () => {
    for (const { rate, labs } of hiring.rates) {
      const drawn = peopleAt(rate).labs;
      labs.forEach((percent, year) => expect(drawn[year * 4]).toBeCloseTo(percent, 0));
    }
  });
});

describe('seed-corn', () => {
  it('asks for a guess once, with a chart and no run', () => {
    const { guess, seen, people } = read('guess-forty-years');
    expect(guess.asking).toBe(true);
    expect(guess.opacity).toBe(1);
    expect([seen, people]).toEqual([false, 0]);
    expect(read('forty-years-run').guess.asking).toBe(false);
  });

  it('runs forty years at the rate that the reader set, beside their guess', () => {
    const choices = { ...noChoices, hireGuess: { rate: 0.03, year40: 120 } };
    const { field, rate, guess } = read('forty-years-run', choices);
    expect(field.time).toBe(40);
    expect(field.params.events).toEqual([{ year: 5, set: { hire: 0.03 } }]);
    expect([rate, guess.year40, guess.beside]).toEqual([0.03, 120, true]);
  });

  it('runs the story’s rate, and shows no guess, where the reader made none', () => {
    const { rate, guess } = read('forty-years-run');
    expect([rate, guess.year40]).toEqual([0.1, undefined]);
  });

  it('takes a guess out of range as its nearest end', () => {
    const { rate, guess } = read('forty-years-run', {
      ...noChoices,
      hireGuess: { rate: 9, year40: -5 }
    });
    expect([rate, guess.year40]).toEqual([0.15, 0]);
  });

  it('shows one picture at the end of each step', () => {
    const shown = (step: Parameters<typeof read>[0]) => {
      const now = read(step);
      return [now.corn, now.guess, now.phds, now.back, now.five].map(({ opacity }) => Math.round(opacity));
    };
    expect(shown('what-seed-corn-is')).toEqual([1, 0, 0, 0, 0]);
    expect(shown('where-phds-go')).toEqual([0, 0, 1, 0, 0]);
    expect(shown('people-come-back')).toEqual([0, 0, 0, 1, 0]);
    expect(shown('five-years-on')).toEqual([0, 0, 0, 0, 1]);
  });
});

it('draws one kernel for ten people, going and coming back', () => {
  const going = crossing(reported.c15.out / 10, [0, 200], 0, 1, true);
  expect(going).toHaveLength(40);
  for (const { x } of going) expect(x).toBeGreaterThan(0);
  expect(crossing(reported.c15.back / 10, [0, 200], 0, 1, false)).toHaveLength(20);
});

it('tells the difference between guess and run in one sentence', () => {
  const { difference, answer } = labels.guess;
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  expect(plain(difference(150, 68))).toBe('You guessed 150 %; the model says 68 %: 82 points fewer.');
  expect(plain(difference(50, 68))).toBe('You guessed 50 %; the model says 68 %: 18 points more.');
  expect(plain(difference(68, 68))).toBe('You guessed 68 %, and the model says 68 %.');
  expect(plain(answer(68))).toContain('68 %');
});

it('draws those who go and those who come back at one size, also in broader streams', () => {
  const [going, coming] = [crossing(40, [0, 200], 0, 1, true, 4), crossing(20, [0, 200], 0, 1, false, 4)];
  expect(new Set([...going, ...coming].map(({ r }) => r)).size).toBe(1);
  expect(new Set(going.map(({ y }) => y)).size).toBe(4);
  for (const { x, r } of [...going, ...coming]) {
    expect(x - r).toBeGreaterThanOrEqual(0);
    expect(x + r).toBeLessThanOrEqual(200);
  }
});

it('keeps labels apart, in order, and above the floor', () => {
  const placed = apart([50, 52, 100], 15, 100);
  expect(placed[1]! - placed[0]!).toBeGreaterThanOrEqual(15);
  expect(placed[2]! - placed[1]!).toBeGreaterThanOrEqual(15);
  expect(Math.max(...placed)).toBeLessThanOrEqual(100);
});

it('takes its figures from the claims', () => {
  const textOf = (id: string) => claims.find((claim) => claim.id === id)?.text ?? '';
  expect(textOf('c6')).toContain(`${reported.c6.now.pct} per cent`);
  expect(textOf('c6')).toContain(`${reported.c6.before} per cent`);
  expect(textOf('c15')).toContain(`over ${reported.c15.out}`);
  expect(textOf('c15')).toContain(`over ${reported.c15.back}`);
  for (const { pct, year } of reported.c10) {
    expect(textOf('c10')).toContain(`${pct} per cent`);
    expect(textOf('c10')).toContain(String(year));
  }
  expect(textOf('c4')).toContain('fivefold');
});
