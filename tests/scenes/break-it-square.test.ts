import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { goals } from '../../src/scenes/contract.ts';
import {
  corners,
  gameOf,
  sameCorner,
  type Corner,
  type Prefer,
  type Sign
} from '../../src/scenes/break-it/square/game.ts';
import Square from '../../src/scenes/break-it/square/Square.svelte';
import { squareIn } from '../../src/scenes/break-it/square/layout.ts';
import { jobsOf, rulesIn, worldsIn } from '../../src/scenes/break-it/square/jobs.ts';
import { clearOf, committedTable, preferIn, tableOf } from '../../src/scenes/break-it/square/table.ts';
import { priceOf, sentenceOf } from '../../src/scenes/break-it/square/telling.ts';
import { sharedBy, sharing, unhired } from '../../src/scenes/break-it/sharing.ts';
import { HORIZONS, outcomeOf } from '../../src/simulation/outcome.ts';
import { run } from '../../src/simulation/run.ts';
import type { Params } from '../../src/simulation/types.ts';
import { faultsIn, sizes, textsIn } from './drawn.ts';

/** Payoffs of you and them in the order of the corners: both open, they closed, you closed, both closed. */
type Matrix = readonly (readonly [number, number])[];

const at = (corner: Corner): number => corners.findIndex((other) => sameCorner(other, corner));

const exactly =
  (matrix: Matrix): Prefer =>
  (side, from, to) => {
    const player = side === 'you' ? 0 : 1;
    return Math.sign(matrix[at(to)]![player] - matrix[at(from)]![player]) as Sign;
  };

/** A hundred noisy worlds about each payoff; the noise is a fixed row of numbers between −1 and 1, other in every corner. */
const noisily = (matrix: Matrix, noise: number): Prefer => {
  const luck = (place: number, world: number): number =>
    noise * (2 * (((place * 37 + world * 61 + place * world * 13) % 101) / 100) - 1);
  return (side, from, to) => {
    const player = side === 'you' ? 0 : 1;
    const worldsOf = (place: number) =>
      Array.from({ length: 100 }, (_, n) => matrix[place]![player] + luck(4 * player + place, n));
    const before = worldsOf(at(from));
    return clearOf(worldsOf(at(to)).map((value, n) => value - before[n]!));
  };
};

const textbook: Readonly<Record<string, { matrix: Matrix; kind: string; stable: readonly string[] }>> = {
  'the prisoners’ dilemma': {
    matrix: [
      [3, 3],
      [0, 5],
      [5, 0],
      [1, 1]
    ],
    kind: 'dilemma',
    stable: ['closed closed']
  },
  'its mirror image': {
    matrix: [
      [1, 1],
      [5, 0],
      [0, 5],
      [3, 3]
    ],
    kind: 'dilemma',
    stable: ['open open']
  },
  'harmony, both open': {
    matrix: [
      [4, 4],
      [2, 3],
      [3, 2],
      [1, 1]
    ],
    kind: 'harmony',
    stable: ['open open']
  },
  'deadlock, both closed': {
    matrix: [
      [1, 1],
      [0, 3],
      [3, 0],
      [2, 2]
    ],
    kind: 'harmony',
    stable: ['closed closed']
  },
  'the stag hunt': {
    matrix: [
      [4, 4],
      [1, 3],
      [3, 1],
      [2, 2]
    ],
    kind: 'stag-hunt',
    stable: ['open open', 'closed closed']
  },
  chicken: {
    matrix: [
      [3, 3],
      [2, 4],
      [4, 2],
      [1, 1]
    ],
    kind: 'chicken',
    stable: ['open closed', 'closed open']
  },
  'matching pennies': {
    matrix: [
      [1, -1],
      [-1, 1],
      [-1, 1],
      [1, -1]
    ],
    kind: 'chase',
    stable: []
  },
  'a strong side that closes and a weak one that follows': {
    matrix: [
      [5, 3],
      [4, 1],
      [8, 1],
      [6, 2]
    ],
    kind: 'settled',
    stable: ['closed closed']
  },
  'a side that closes while the other shares, and both like it': {
    matrix: [
      [4, 4],
      [2, 2],
      [6, 6],
      [5, 5]
    ],
    kind: 'harmony',
    stable: ['closed open']
  }
};

const named = ({ you, they }: Corner): string => `${you} ${they}`;

describe('the kind of game', () => {
  for (const [name, { matrix, kind, stable }] of Object.entries(textbook)) {
    it(`knows ${name}, with chance and without`, () => {
      for (const prefer of [exactly(matrix), noisily(matrix, 1.5)]) {
        const game = gameOf(prefer, 'best');
        expect(game.kind).toBe(kind);
        expect(game.stable.map(named)).toEqual(stable);
      }
    });

    it(`does not decide ${name} where chance drowns it`, () => {
      const game = gameOf(noisily(matrix, 400), 'best');
      expect(game.kind).toBe('undecided');
      expect(game.stable).toEqual([]);
    });
  }

  it('turns round with the sides', () => {
    for (const { matrix, kind } of Object.values(textbook)) {
      const swapped = [0, 2, 1, 3].map((n) => [matrix[n]![1], matrix[n]![0]] as const);
      expect(gameOf(exactly(swapped), 'best').kind).toBe(kind);
    }
  });

  it('has one for every order of payoffs, and every corner called stable is one that nobody would leave', () => {
    const [few, many] = [
      [0, 1, 2],
      [0, 1, 2, 3]
    ];
    const tied = few.flatMap((a) => few.flatMap((b) => few.map((c) => [a, b, c, 1])));
    const strict = many.flatMap((a) => many.flatMap((b) => many.map((c) => [a, b, c, 6 - a - b - c])));
    const orders = [...tied, ...strict.filter((order) => new Set(order).size === 4)];
    const kinds = new Set<string>();
    for (const yours of orders)
      for (const theirs of orders) {
        const matrix = yours.map((value, n) => [value, theirs[n]!] as const);
        const game = gameOf(exactly(matrix), 'best');
        kinds.add(game.kind);
        for (const { you, they } of game.stable) {
          const here = matrix[at({ you, they })]!;
          const alone = matrix[at({ you: you === 'open' ? 'closed' : 'open', they })]![0];
          const other = matrix[at({ you, they: they === 'open' ? 'closed' : 'open' })]![1];
          if (game.kind !== 'undecided') expect(here[0] >= alone && here[1] >= other).toBe(true);
        }
      }
    expect([...kinds].sort()).toEqual(
      ['chase', 'chicken', 'dilemma', 'harmony', 'settled', 'stag-hunt', 'undecided'].sort()
    );
  });

  it('is decided in spite of an unclear reply that could not change where it ends', () => {
    // They close whatever you do; you close if they do. What you would do if they were open is not clear, and does not matter.
    const matrix: Matrix = [
      [2, 2],
      [0, 4],
      [2, 0],
      [1, 1]
    ];
    const game = gameOf(exactly(matrix), 'best');
    expect(game.ways).toEqual({ you: 'unclear', they: 'closed' });
    expect(game.kind).toBe('dilemma');
  });

  it('is a contest for the lead, and a common interest in the total, whatever the numbers', () => {
    const lead = [
      [0, 0],
      [-9, 9],
      [9, -9],
      [0, 0]
    ] as const;
    const contest = gameOf(exactly(lead), 'lead');
    expect(contest.kind).toBe('contest');
    expect(contest.ways).toEqual({ you: 'closed', they: 'closed' });
    const total = [
      [9, 9],
      [5, 5],
      [6, 6],
      [7, 7]
    ] as const;
    const common = gameOf(exactly(total), 'total');
    expect(common.kind).toBe('common');
    expect(common.best.map(named)).toEqual(['open open']);
    // Nobody gets from both closed to both open alone.
    expect(common.stable.map(named)).toEqual(['open open', 'closed closed']);
  });
});

describe('the four corners', () => {
  const rules: Partial<Params> = {
    oA: 0.3,
    kappa: 3,
    years: 10,
    events: [
      { year: 3, set: { oA: 0 } },
      { year: 4, set: { oB: 0, hire: 0.1 } },
      { year: 5, inst: 12, o: 0 },
      { year: 5, inst: 0, o: 0 }
    ]
  };

  it('differ in nothing but what the labs share, which is all or nothing from first to last', () => {
    for (const corner of corners) {
      const own = rulesIn(rules, corner);
      expect(sharedBy(own, 0)).toEqual(Array(5).fill(corner.you === 'open' ? 1 : 0));
      expect(sharedBy(own, 1)).toEqual(Array(5).fill(corner.they === 'open' ? 1 : 0));
      expect(own).toMatchObject({ kappa: 3, years: 10 });
      expect(own.events).toEqual([
        { year: 4, set: { hire: 0.1 } },
        { year: 5, inst: 0, o: 0 }
      ]);
    }
    expect(sharing({}, 0, 1)).toEqual({ oA: 0, oB: 1 });
  });

  it('are run in the same hundred worlds for 40 years, all four of a world together', () => {
    const jobs = jobsOf(rules);
    expect(jobs).toHaveLength(400);
    expect(new Set(jobs.map(({ seed }) => seed)).size).toBe(100);
    expect(jobs.every(({ params }) => params.years === 40)).toBe(true);
    for (let n = 0; n < 400; n += 4)
      expect(new Set(jobs.slice(n, n + 4).map(({ seed }) => seed)).size).toBe(1);
  });

  it('are read only from worlds that are complete', () => {
    const outcome = outcomeOf(run({ years: 5 }, 1));
    expect(worldsIn([outcome, outcome, outcome, undefined, ...Array(4).fill(outcome)])).toHaveLength(1);
  });

  it('lose the hiring and nothing else where hiring is taken out', () => {
    expect(unhired({ ...rules, hire: 0.1 })).toEqual({
      ...rules,
      hire: 0,
      events: [{ year: 3, set: { oA: 0 } }, { year: 4, set: { oB: 0 } }, ...rules.events!.slice(2)]
    });
    expect(unhired({ events: [{ year: 5, set: { hire: 0.1 } }] })).toEqual({ hire: 0 });
  });
});

describe('the table', () => {
  const worlds = worldsIn(
    jobsOf({})
      .slice(0, 160)
      .map(({ params, seed }) => outcomeOf(run(params, seed)))
  );

  it('of the defaults says the same, run here and committed', () => {
    for (const horizon of HORIZONS) {
      const [here, committed] = [tableOf(worlds, horizon), committedTable(horizon)];
      expect(here.worlds).toBe(40);
      for (const corner of corners) {
        const [own, kept] = [here.spread(corner, 'bestA'), committed.spread(corner, 'bestA')];
        expect(Math.abs(own.mean / kept.mean - 1)).toBeLessThan(0.03);
        expect(own.low).toBeLessThanOrEqual(own.high);
      }
      for (const goal of ['total', 'best', 'lead'] as const) {
        const [live, still] = [here, committed].map((table) => gameOf(preferIn(table, goal), goal));
        expect(still).toEqual(live);
      }
    }
  });

  it('makes harmony of the defaults when your own best lab counts, a contest of closers when the lead does', () => {
    const table = committedTable(40);
    const best = gameOf(preferIn(table, 'best'), 'best');
    expect([best.kind, ...best.stable.map(named)]).toEqual(['harmony', 'open open']);
    const lead = gameOf(preferIn(table, 'lead'), 'lead');
    expect([...lead.stable.map(named)]).toEqual(['closed closed']);
    const total = gameOf(preferIn(table, 'total'), 'total');
    expect(total.best.map(named)).toEqual(['open open']);
  });

  it('gives the same lead to one as it takes from the other', () => {
    const prefer = preferIn(tableOf(worlds, 20), 'lead');
    for (const from of corners)
      for (const to of corners) expect(prefer('you', from, to) + prefer('they', from, to)).toBe(0);
  });

  it('calls nothing clear of a handful of worlds', () => {
    const table = tableOf(worlds.slice(0, 3), 40);
    expect(gameOf(preferIn(table, 'best'), 'best').kind).toBe('undecided');
  });
});

describe('the sentence', () => {
  it('names the kind and the corner that the numbers have, for every textbook game', () => {
    const told = Object.values(textbook).map(({ matrix }) => sentenceOf(gameOf(exactly(matrix), 'best')));
    expect(new Set(told).size).toBe(told.length);
    expect(told[0]).toMatch(/dilemma.*both closed.*both open/);
    expect(told[1]).toMatch(/dilemma.*both open.*both closed/);
    expect(told[2]).toMatch(/harmony.*sharing/);
    expect(told[3]).toMatch(/harmony.*closing/);
    for (const sentence of told) expect(sentence).not.toMatch(/undefined|NaN/);
  });

  it('says what the contest for the lead costs, in the numbers of the table', () => {
    const table = committedTable(40);
    const contest = gameOf(preferIn(table, 'lead'), 'lead');
    expect(sentenceOf(contest)).toMatch(/contest.*closing/);
    const [open, closed] = [corners[0]!, corners[3]!].map((corner) => table.spread(corner, 'ideas').mean);
    expect(priceOf(contest, table)).toContain(`${Math.round(100 * (1 - closed! / open!))}\u00a0% less`);
    expect(priceOf(gameOf(preferIn(table, 'total'), 'total'), table)).toBe('');
  });
});

describe('the drawing', () => {
  for (const goal of goals)
    for (const size of [...sizes, { width: 350, height: 400 }, { width: 900, height: 850 }])
      for (const horizon of [5, 40] as const)
        it(`keeps its words apart and inside: ${goal}, ${horizon} years, ${size.width}×${size.height}`, () => {
          const { body } = render(Square, { props: { size, looking: { goal, horizon } } });
          const texts = textsIn(body);
          expect(faultsIn(texts, size)).toEqual([]);
          const said = texts.map(({ text }) => text).join(' ');
          for (const corner of ['Both open', 'Both closed']) expect(said).toContain(corner);
          expect(body).not.toMatch(/style=|class=/);
        });

  it('points from the worse cell to the better, down the reader’s columns and across the others’ rows', () => {
    const game = gameOf(exactly(textbook['the prisoners’ dilemma']!.matrix), 'best');
    const box = { x: 10, y: 20, width: 600, height: 500 };
    const { arrows, cells } = squareIn(box, { small: 14, body: 16, title: 20 }, game);
    expect(arrows).toHaveLength(4);
    for (const { side, from, to, clear } of arrows) {
      expect(clear).toBe(true);
      const [across, down] = [to[0] - from[0], to[1] - from[1]];
      if (side === 'you') expect(across === 0 && down > 0).toBe(true);
      else expect(down === 0 && across > 0).toBe(true);
    }
    expect(cells.filter(({ stable }) => stable).map(({ corner }) => named(corner))).toEqual([
      'closed closed'
    ]);
  });
});
