import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { experimentLabels } from '#content/labels/experiment.ts';
import { goals, HORIZONS, instruments, type Choices, type Looking } from '#scenes/contract.ts';
import { experimentOf, mendable, normalised, queryOf, type Linked } from '#scenes/experiment.ts';
import { sparse } from '#scenes/experiment/world.ts';
import { defaults, paramsOf, ranges } from '#simulation/params.ts';
import { scenarios } from '#simulation/scenarios.ts';
import type { Params, PolicyEvent } from '#simulation/types.ts';

const nothing: Linked = { experiment: {}, looking: {} };
const blank: ReturnType<typeof read> = { experiment: {}, looking: {}, walls: {}, mended: [] };
const read = (search: string) => experimentOf(search)!;
const rulesOf = (search: string) => read(search).experiment;
const mendedOf = (search: string) => read(search).mended;

const within = ([min, max]: readonly [number, number]) =>
  fc.oneof(
    fc.double({ min, max, noNaN: true }).map((value) => value + 0),
    fc.integer({ min: Math.ceil(min * 20), max: Math.floor(max * 20) }).map((n) => n / 20)
  );
const hire = within(ranges.hire);
const policy = {
  oA: within(ranges.oA),
  oB: within(ranges.oB),
  oU: within(ranges.oU),
  T: fc.oneof(within(ranges.T), fc.constant(Infinity)),
  kappa: within(ranges.kappa),
  eta: within(ranges.eta),
  rho: within(ranges.rho),
  hire: fc.oneof(hire, fc.tuple(hire, hire)),
  gamma: within(ranges.gamma),
  recomb: fc.boolean(),
  dup: fc.boolean(),
  talent: fc.boolean()
};
const change = fc.record(policy, { requiredKeys: [] });
const year = within([0, 40]);
const event: fc.Arbitrary<PolicyEvent> = fc.oneof(
  fc.record({ year, set: change.filter((set) => Object.keys(set).length > 0) }),
  fc.record({ year, inst: fc.integer({ min: 0, max: 15 }), o: within([0, 1]) })
);
const rules: fc.Arbitrary<Partial<Params>> = fc.record(
  {
    ...policy,
    k: fc.integer({ min: 3, max: 7 }),
    W: fc.integer({ min: 300, max: 2000 }),
    years: fc.integer({ min: 20, max: 160 }).map((quarters) => quarters / 4),
    head: within(ranges.head),
    events: fc.array(event, { maxLength: 40 })
  },
  { requiredKeys: [] }
);
const looking: fc.Arbitrary<Looking> = fc.record(
  {
    instrument: fc.constantFrom(...instruments),
    horizon: fc.constantFrom(...HORIZONS),
    goal: fc.constantFrom(...goals),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    pinned: rules
  },
  { requiredKeys: [] }
);
const walls: fc.Arbitrary<Choices['walls']> = fc.dictionary(
  fc.integer({ min: 0, max: 15 }).map(String),
  fc.boolean()
);

const normalLook = ({ pinned, ...look }: Looking): Looking =>
  pinned ? { ...look, pinned: sparse(pinned) } : look;

describe('a link to an experiment', () => {
  it.each<[Linked, string]>([
    [nothing, ''],
    [{ experiment: { oA: 1 }, looking: {} }, 'x=1'],
    [
      { experiment: { oA: 0, T: Infinity }, looking: { seed: 7, instrument: 'replay' } },
      'x=1&oA=0&T=never&seed=7&show=replay'
    ],
    [{ experiment: { hire: 0.1 }, looking: {} }, 'x=1&hire=0.1'],
    [{ experiment: { hire: [0.1, 0] }, looking: {} }, 'x=1&hire=0.1_0'],
    [
      { experiment: { kappa: 3, oB: 0, oA: 0, dup: false }, looking: { horizon: 10, goal: 'lead' } },
      'x=1&oA=0&oB=0&kappa=3&dup=0&at=10&goal=lead'
    ],
    [
      {
        experiment: {
          events: [
            { year: 20, set: { oA: 1, oB: 1 } },
            { year: 12, inst: 3, o: 0 },
            { year: 12, inst: 4, o: 0 },
            { year: 30, set: { hire: [0.1, 0], T: Infinity, talent: false } }
          ]
        },
        looking: {}
      },
      'x=1&events=20_oA_1_oB_1~12_i3_0_i4_0~30_T_never_hire_0.1_0_talent_0'
    ],
    [
      { experiment: {}, looking: { instrument: 'map', seed: 4294967295 } },
      'x=1&rules=story&seed=4294967295&show=map'
    ],
    [{ experiment: {}, looking: {}, walls: { 3: true, 12: false } }, 'x=1&rules=story&walls=i3_0_i12_1'],
    [{ experiment: { oA: 0 }, looking: { pinned: {} } }, 'x=1&oA=0&vs=defaults'],
    [
      { experiment: { oA: 0 }, looking: { pinned: { oB: 0.5, events: [{ year: 5, set: { oB: 1 } }] } } },
      'x=1&oA=0&vs=oB_0.5~5_oB_1'
    ],
    [
      { experiment: { oA: 0 }, looking: { pinned: { events: [{ year: 5, set: { oB: 0 } }] } } },
      'x=1&oA=0&vs=~5_oB_0'
    ]
  ])('says %j as %s', (linked, query) => {
    expect(queryOf(linked)).toBe(query);
    if (!query) return;
    const own = Object.keys(linked.experiment).length > 0;
    expect(read(`?${query}`)).toEqual({
      experiment: normalised(linked.experiment),
      looking: linked.looking,
      ...(own ? {} : { walls: linked.walls ?? {} }),
      mended: []
    });
  });

  it('gives back every experiment there can be', () => {
    fc.assert(
      fc.property(rules, looking, walls, (experiment, looking, walls) => {
        const query = queryOf({ experiment, looking, walls });
        const back = experimentOf(`?${query}`) ?? blank;
        expect(back).toEqual({
          experiment: normalised(experiment),
          looking: normalLook(looking),
          ...(Object.keys(experiment).length > 0 ? {} : { walls }),
          mended: []
        });
        expect(paramsOf(back.experiment)).toEqual(paramsOf(experiment));
        expect(paramsOf(back.looking.pinned ?? {})).toEqual(paramsOf(looking.pinned ?? {}));
        expect(query).toMatch(/^[A-Za-z0-9._~=&-]*$/);
        expect(Object.keys(back.experiment).length > 0).toBe(Object.keys(experiment).length > 0);
      }),
      { numRuns: 2000 }
    );
  });

  it('is short for the worlds of the story', () => {
    for (const { params } of Object.values(scenarios)) {
      const query = queryOf({
        experiment: { ...params, years: 20 },
        looking: { instrument: 'worlds', seed: 4294967295, goal: 'total', horizon: 20 }
      });
      expect(query.length).toBeLessThan(120);
    }
  });

  it('is one only with its version', () => {
    expect(experimentOf('')).toBeUndefined();
    expect(experimentOf('?oA=0&seed=7&view=plain')).toBeUndefined();
  });

  it('is found among keys of others, and the first of two counts', () => {
    expect(read('?utm_source=a&view=plain&x=1&oA=0&present&oA=1&x=2&__proto__=1&toString=2')).toEqual({
      experiment: { oA: 0 },
      looking: {},
      mended: []
    });
  });

  it('leaves the reader’s walls alone where it brings rules of its own', () => {
    expect(queryOf({ experiment: { oA: 0 }, looking: {}, walls: { 3: true } })).toBe('x=1&oA=0');
    expect(read('x=1&walls=i3_0')).not.toHaveProperty('walls');
    expect(read('x=1&rules=story&walls=i3_0').walls).toEqual({ 3: true });
  });
});

describe('a link that asks for what there is not', () => {
  it.each<[string, Partial<Params>, string[]]>([
    ['x=1&T=1000', { T: 10 }, ['T']],
    ['x=1&T=1e999', { T: Infinity }, []],
    ['x=1&T=-1&kappa=9', { T: 0.25, kappa: 4 }, ['T', 'kappa']],
    ['x=1&oA=banana&oB=0', { oB: 0 }, ['oA']],
    ['x=1&oA=', { years: 40 }, ['oA']],
    ['x=1&kappa=1e999', { kappa: 4 }, ['kappa']],
    ['x=1&eta=NaN', { years: 40 }, ['eta']],
    ['x=1&oA=-0', { oA: 0 }, []],
    ['x=1&k=4.6', { k: 5 }, ['k']],
    ['x=1&dup=no', { years: 40 }, ['dup']],
    ['x=1&dup=false', { dup: false }, []],
    ['x=1&hire=0.1_9', { hire: [0.1, 0.15] }, ['hire']],
    ['x=1&hire=0.1_0_0', { hire: [0.1, 0] }, ['hire']],
    ['x=1&oA=0_1', { oA: 0 }, ['oA']],
    ['x=2&oA=0', { oA: 0 }, ['version']],
    ['x=&oA=0', { oA: 0 }, ['version']],
    ['x=1&events=', { years: 40 }, ['events']],
    ['x=1&events=20_oA_0~oops', { events: [{ year: 20, set: { oA: 0 } }] }, ['events']],
    ['x=1&events=99_oA_0', { events: [{ year: 40, set: { oA: 0 } }] }, ['events']],
    ['x=1&events=5_W_300_oA_0', { events: [{ year: 5, set: { oA: 0 } }] }, ['events']],
    ['x=1&events=5_oA_0_oA_1', { events: [{ year: 5, set: { oA: 0 } }] }, ['events']],
    [
      'x=1&events=5_i3_0_i16_0_i4_2',
      {
        events: [
          { year: 5, inst: 3, o: 0 },
          { year: 5, inst: 4, o: 1 }
        ]
      },
      ['events']
    ],
    [
      `x=1&events=${Array.from({ length: 41 }, (_, n) => `${n / 4}_oA_0`).join('~')}`,
      {
        events: Array.from({ length: 40 }, (_, n) => ({ year: n / 4, set: { oA: 0 } }))
      },
      ['events']
    ],
    ['x=1&oA=0&rules=mine', { oA: 0 }, []]
  ])('%s', (query, experiment, mended) => {
    expect(rulesOf(query)).toEqual(normalised(experiment));
    expect(mendedOf(query)).toEqual(mended);
  });

  it.each<[string, Looking, string[]]>([
    ['x=1&seed=-5', { seed: 0 }, ['seed']],
    ['x=1&seed=99999999999', { seed: 4294967295 }, ['seed']],
    ['x=1&seed=7.4', { seed: 7 }, ['seed']],
    ['x=1&seed=lucky', {}, ['seed']],
    ['x=1&at=12', { horizon: 10 }, ['at']],
    ['x=1&at=1e999', { horizon: 40 }, ['at']],
    ['x=1&at=soon&show=me&goal=posts', {}, ['show', 'at', 'goal']],
    ['x=1&vs=', { pinned: {} }, ['vs']],
    ['x=1&vs=oB_7', { pinned: {} }, ['vs']]
  ])('%s', (query, looking, mended) => {
    expect(read(query).looking).toEqual(looking);
    expect([...mendedOf(query)].sort()).toEqual([...mended].sort());
  });

  it('clears walls that it does not ask for, and keeps the first of two', () => {
    expect(read('x=1&rules=story').walls).toEqual({});
    expect(read('x=1&rules=story&walls=i3_0_i3_1_i99_0_i5_0.3')).toMatchObject({
      walls: { 3: true, 5: true },
      mended: ['walls']
    });
  });

  it('is cut where it is too long', () => {
    const { experiment, mended } = read(`x=1&oA=0&junk=${'9'.repeat(2 ** 20)}&oB=0`);
    expect(experiment).toEqual({ oA: 0 });
    expect(mended).toEqual(['length']);
  });

  it('has words for everything that can be mended', () => {
    expect(Object.keys(experimentLabels.settings).sort()).toEqual([...mendable].sort());
  });
});

const keys = [...mendable, 'x', 'rules', '__proto__', 'constructor', 'view', 'hasOwnProperty'];
const nasty = fc.oneof(
  fc.constantFrom(
    'NaN',
    'Infinity',
    '-Infinity',
    '1e999',
    '-1e999',
    '-0',
    '1e-320',
    '0x10',
    'never',
    '<script>alert(1)</script>',
    '%3Cimg%20onerror%3D1%3E',
    '__proto__',
    '%',
    '%E0%A4%A',
    '~'.repeat(500),
    '_'.repeat(500),
    '\uD800',
    '５'
  ),
  fc.string({ unit: 'binary' }),
  fc.double().map(String),
  fc
    .array(
      fc.constantFrom(
        '20',
        'oA',
        'T',
        'never',
        'hire',
        '0.1',
        'i3',
        'i16',
        'k',
        '1e9',
        '-1',
        '_',
        '~',
        '',
        '.',
        'é'
      ),
      {
        maxLength: 40
      }
    )
    .map((words) => words.join('_'))
);
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'binary' }).map((text) => `?x=1&${text}`),
  fc
    .array(fc.tuple(fc.constantFrom(...keys), nasty), { maxLength: 30 })
    .map((pairs) => `?x=1&${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
  fc
    .array(fc.tuple(fc.constantFrom(...keys), nasty), { maxLength: 30 })
    .map((pairs) => `?${new URLSearchParams([['x', pairs.join('')], ...pairs])}`)
);

/** What must hold of whatever a link says. */
function holds(search: string): void {
  const link = experimentOf(search);
  if (!link) return;
  const { experiment, looking, walls = {}, mended } = link;
  expect({ ...defaults, ...experiment }).toEqual(paramsOf(experiment));
  expect(experiment.events?.length ?? 0).toBeLessThanOrEqual(40);
  const { pinned = {}, seed = 0 } = looking;
  expect({ ...defaults, ...pinned }).toEqual(paramsOf(pinned));
  expect(seed >>> 0).toBe(seed);
  for (const plot of Object.keys(walls)) expect(plot).toMatch(/^(\d|1[0-5])$/);
  for (const name of mended) expect(mendable).toContain(name);
  expect(new Set(mended).size).toBe(mended.length);
  const query = queryOf(link);
  expect(query).toMatch(/^[A-Za-z0-9._~=&-]*$/);
  const again = experimentOf(query) ?? blank;
  expect(again).toEqual({ ...link, mended: [] });
}

describe('hostile links', () => {
  it('give valid experiments, 10,000 of them', () => {
    fc.assert(fc.property(hostile, holds), { numRuns: 10_000 });
  });

  it.each([
    '?x=1&' + '%'.repeat(2 ** 20),
    '?x=1&events=' + '0_i1_0~'.repeat(2 ** 17),
    '?x=1&T=' + '9'.repeat(2 ** 20),
    '?x=1&oA=' + '1'.repeat(30_000),
    '?x=1&vs=' + '_oA_0'.repeat(2 ** 17),
    '&'.repeat(2 ** 20) + 'x=1',
    '?x=<script>alert(1)</script>&events=<script>&seed=<script>&vs=<b>'
  ])('of a megabyte too, %#', (search) => {
    holds(search);
  });
});
