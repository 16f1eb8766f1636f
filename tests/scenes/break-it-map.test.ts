import { describe, expect, it } from 'vitest';
import { palette } from '#picture/palette.ts';
import { knownFrom, LOOKS } from '#scenes/break-it/map/certainty.ts';
import { committedReading } from '#scenes/break-it/map/committed.ts';
import { frameIn, frameOn, noteOf, titleOf } from '#scenes/break-it/map/frames.ts';
import { hatchOf, layoutIn } from '#scenes/break-it/map/layout.ts';
import { zeroLine } from '#scenes/break-it/map/line.ts';
import { stageIn, tasksNext } from '#scenes/break-it/map/plan.ts';
import {
  cellAt,
  cells,
  cellsOf,
  coarse,
  fine,
  LIVES,
  placeOf,
  PREMIUMS
} from '#scenes/break-it/map/plane.ts';
import { countsIn, lineIn, neverFrom, readingFrom, shownIn } from '#scenes/break-it/map/reading.ts';
import { Runner } from '#scenes/break-it/map/runner.ts';
import { shadeAt, shadeOf } from '#scenes/break-it/map/shade.ts';
import { stepTo } from '#scenes/break-it/map/steps.ts';
import { runsIn, storeFor, type Store } from '#scenes/break-it/map/store.ts';
import { sentenceOf } from '#scenes/break-it/map/words.ts';
import { keyOf, measures, openFor, rulesAt, withoutUndoing } from '#scenes/break-it/map/worlds.ts';
import { HORIZONS, outcomeOf, type Outcome } from '#simulation/outcome.ts';
import { run } from '#simulation/run.ts';
import type { Job } from '#simulation/client.ts';
import type { Params } from '#simulation/types.ts';

const at = (T: number, kappa: number) => cells.findIndex((cell) => cell.T === T && cell.kappa === kappa);

/** Even numbers from 0 to 1, the same in every test run. */
const generator = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};

/** What a run would have come to in a made-up world: closed beats open by κ − T per cent, with some noise. */
const madeUp = ({ params, seed }: Job): Outcome => {
  const noise = generator(
    seed * 1e6 + Math.round(1000 * (params.T ?? 0)) + Math.round(10 * (params.kappa ?? 0))
  );
  const lift = params.oA === 0 ? 10 * ((params.kappa ?? 0) - (params.T ?? 0) / 2.5) + 8 * (noise() - 0.5) : 0;
  const moment = { ideas: 1000 + 10 * lift, lead: lift };
  const made = { at: HORIZONS.map(() => moment), end: moment, labProjects: 100 + (params.kappa ?? 0) };
  return made as unknown as Outcome;
};

const drained = (store: Store, measure: 'total' | 'lead', horizon: number): readonly Job[] => {
  const jobs: Job[] = [];
  for (let tasks = tasksNext(store, measure, horizon); tasks.length > 0;) {
    for (const { job, keep } of tasks) {
      jobs.push(job);
      keep(madeUp(job));
    }
    tasks = tasksNext(store, measure, horizon);
  }
  return jobs;
};

const stageOf = (store: Store, measure: 'total' | 'lead', horizon: number) =>
  stageIn(readingFrom(store, measure, horizon, 2).known, runsIn(store, measure));

let fresh = 0;
/** A store that no other test has. */
const emptyStore = (params: Partial<Params> = {}) => storeFor({ ...params, gamma: 0.05 + ++fresh / 1000 });

describe('the sign of a cell', () => {
  const falseClaims = (draw: (random: () => number) => number): number => {
    const random = generator(7);
    let claims = 0;
    for (let trial = 0; trial < 4000; trial++) {
      const values: number[] = [];
      for (const look of LOOKS) {
        while (values.length < look) values.push(draw(random));
        if (knownFrom(values)!.clear) {
          claims++;
          break;
        }
      }
    }
    return claims / 4000;
  };

  it('is wrongly called clear in no more than 5 of 100 level cells, though it is looked at five times', () => {
    const gauss = (random: () => number) =>
      Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    // Two standard errors of a share of 5 % over 4,000 trials.
    expect(falseClaims(gauss)).toBeLessThan(0.05 + 0.007);
    const coin = (random: () => number) => (random() < 0.5 ? 1 : -1);
    const leads = (random: () => number) =>
      Array.from({ length: 9 }, () => coin(random)).reduce((a, b) => a + b, 0);
    expect(falseClaims(leads)).toBeLessThan(0.05 + 0.007);
  });

  it('becomes clear soon where there is a difference, and stays open where there is none', () => {
    const values = Array.from({ length: 8 }, (_, i) => 10 + (i % 2));
    expect(knownFrom(values)!.clear).toBe(true);
    expect(knownFrom(values.slice(0, 7))!.clear).toBe(false);
    expect(knownFrom(values.map(() => 0))!.clear).toBe(false);
    expect(knownFrom([])).toBeUndefined();
  });

  it('is read from whole looks alone, whatever has come in beyond', () => {
    const values = [...Array.from({ length: 8 }, (_, i) => 10 + (i % 2)), undefined, -9000, -9000];
    expect(knownFrom(values)!.clear).toBe(true);
    expect(knownFrom(values)!.worlds).toBe(10);
  });
});

describe('the plan', () => {
  it('begins with the coarse grid, goes on with the fine one, and ends', () => {
    const store = emptyStore();
    const jobs = drained(store, 'total', 40);
    const closed = jobs.filter(({ params }) => params.oA === 0);
    const first = closed.slice(0, 4 * cellsOf(coarse).length);
    expect(new Set(first.map(({ params }) => at(params.T!, params.kappa!)))).toEqual(
      new Set(cellsOf(coarse))
    );
    expect(new Set(closed.map(({ params }) => at(params.T!, params.kappa!)))).toEqual(new Set(cellsOf(fine)));
    expect(Math.max(...closed.map(({ seed }) => seed))).toBe(100);
    const stage = stageOf(store, 'total', 40);
    expect(stage.finished).toBe(tasksNext(store, 'total', 40).length === 0);
    expect(stage).toMatchObject({ finished: true, done: jobs.length, about: jobs.length });
  });

  it('asks for no run twice, whatever is switched, and keeps the order that shares maps', () => {
    const store = emptyStore();
    const jobs = measures.flatMap((measure) =>
      [40, 5, 10, 40].flatMap((years) => drained(store, measure, years))
    );
    const names = jobs.map((job) => JSON.stringify(job));
    expect(new Set(names).size).toBe(names.length);
    const again = drained(storeFor({ ...store.params, T: 9, kappa: 4, oA: 0.3, years: 5 }), 'total', 40);
    expect(again).toEqual([]);
  });

  it('gives more worlds only to cells that are not clear', () => {
    const store = emptyStore();
    drained(store, 'total', 40);
    const { known } = readingFrom(store, 'total', 40, 2);
    for (const cell of known) {
      if (cell!.clear) continue;
      expect(cell!.worlds).toBe(100);
    }
    expect(known.filter((cell) => cell!.worlds === 8).length).toBeGreaterThan(40);
    expect(known.every((cell) => LOOKS.some((look) => look === cell!.worlds))).toBe(true);
  });

  it('forecasts about as many runs as it takes', () => {
    const store = emptyStore();
    for (let n = 0; n < 4; n++) for (const { job, keep } of tasksNext(store, 'total', 40)) keep(madeUp(job));
    const { about } = stageOf(store, 'total', 40);
    const all = runsIn(store, 'total') + drained(store, 'total', 40).length;
    expect(about / all).toBeGreaterThan(0.6);
    expect(about / all).toBeLessThan(1.6);
  });

  it('runs on after a change of measure, and drops everything when it is stopped', async () => {
    const store = emptyStore();
    const asked: Job[] = [];
    const sweep = async (
      jobs: readonly Job[],
      { signal, progress }: Parameters<typeof import('#simulation/client.ts').sweep>[1] & object = {}
    ) => {
      asked.push(...jobs);
      const outcomes = jobs.map(madeUp);
      await Promise.resolve();
      signal?.throwIfAborted();
      progress?.(jobs.length, jobs.length, outcomes);
      return outcomes;
    };
    await new Promise<void>((resolve) => {
      const runner = new Runner(store, sweep, (rested) => rested && resolve());
      runner.aim('total', 40);
      runner.aim('lead', 10);
    });
    expect(stageOf(store, 'lead', 10).finished).toBe(true);
    expect(new Set(asked.map((job) => JSON.stringify(job))).size).toBe(asked.length);
    const before = asked.length;
    let told = 0;
    const stopped = new Runner(emptyStore(), sweep, () => told++);
    stopped.aim('total', 40);
    stopped.stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toBe(0);
    expect(asked.length).toBeLessThanOrEqual(before + 180);
  });
});

describe('the worlds that are compared', () => {
  const events = [
    { year: 3, set: { oA: 0, hire: 0.1 } },
    { year: 5, set: { oB: 1, T: 9, kappa: 4 } },
    { year: 6, inst: 4, o: 0 },
    { year: 7, inst: 8, o: 0 }
  ];

  it('keep the reader’s other rules and changes, and drop those of who shares', () => {
    expect(withoutUndoing({ eta: 0.8, events })).toEqual({
      eta: 0.8,
      events: [
        { year: 3, set: { hire: 0.1 } },
        { year: 7, inst: 8, o: 0 }
      ]
    });
    expect(withoutUndoing({ events: events.slice(1, 3) })).toEqual({});
    expect(rulesAt({ rho: 0.5, oA: 1, T: Infinity }, cells[at(1, 3)]!, 'lead')).toEqual({
      rho: 0.5,
      oA: 0,
      oB: 1,
      T: 1,
      kappa: 3
    });
  });

  it('are the same map whatever the reader has set of what the map sets itself', () => {
    expect(keyOf({ oA: 0, oB: 0.5, T: Infinity, kappa: 3, years: 5 })).toBe(keyOf({}));
    expect(keyOf({ eta: 0.8 })).not.toBe(keyOf({}));
  });

  it('need one open run a seed where all is open, one a secret life where universities keep secrets, and κ never', () => {
    expect(openFor({})(cells[at(10, 4)]!)).toBe(openFor({})(cells[at(1, 0)]!));
    const closedUniversities = openFor({ oU: 0.5 });
    expect(closedUniversities(cells[at(10, 4)]!)).not.toBe(closedUniversities(cells[at(1, 4)]!));
    expect(closedUniversities(cells[at(10, 4)]!)).toBe(closedUniversities(cells[at(10, 0)]!));
    const ideas = (params: Partial<Params>) => outcomeOf(run({ years: 10, ...params }, 3)).end.ideas;
    expect(ideas({ T: 10, kappa: 4 })).toBe(ideas({ T: 1, kappa: 0 }));
    expect(ideas({ oU: 0, T: 5, kappa: 4 })).toBe(ideas({ oU: 0, T: 5, kappa: 0 }));
  });
});

describe('the model on the map', () => {
  const store = storeFor({ eta: 0.41 });
  const few = [at(0.5, 0), at(2, 0), at(10, 0), at(1, 3), at(10, 4)];
  /** Eight worlds in each of a few cells, by the plan’s own tasks. */
  const reading = (() => {
    for (let seed = 1; seed <= 8; seed++) {
      store.openOf(cells[0]!)[seed - 1] = keptOf({ oA: 1, oB: 1 }, seed);
      for (const cell of few)
        for (const measure of measures)
          store.closed[measure][cell]![seed - 1] = keptOf(rulesAt({}, cells[cell]!, measure), seed);
    }
    return (measure: 'total' | 'lead', horizon: number) => readingFrom(store, measure, horizon, 1);
  })();
  function keptOf(params: Partial<Params>, seed: number) {
    const { at: moments, labProjects } = outcomeOf(run({ ...params, eta: 0.41, years: 40 }, seed));
    return {
      ideas: moments.map(({ ideas }) => ideas),
      lead: moments.map(({ lead }) => lead),
      projects: labProjects
    };
  }

  it('has open ahead wherever secrecy pays nothing, closed where secrets leak soon and pay well', () => {
    const { known } = reading('total', 40);
    for (const T of [2, 10]) expect(known[at(T, 0)]!.mean + known[at(T, 0)]!.margin!).toBeLessThan(0);
    expect(known[at(0.5, 0)]!.mean).toBeLessThan(0);
    expect(known[at(1, 3)]!.mean - known[at(1, 3)]!.margin!).toBeGreaterThan(0);
    expect(known[at(10, 4)]!.mean).toBeLessThan(known[at(1, 3)]!.mean);
    expect(known[at(10, 4)]!.mean).toBeLessThan(0);
  });

  it('has the closer ahead where it reads all that the other publishes', () => {
    expect(reading('lead', 40).known[at(10, 4)]!.mean).toBeGreaterThan(10);
  });
});

describe('the committed map', () => {
  it('holds all cells at all horizons', () => {
    for (const measure of measures)
      for (const horizon of HORIZONS)
        expect(committedReading(measure, horizon).known.filter((cell) => cell?.worlds === 100)).toHaveLength(
          90
        );
  });

  it('shows open ahead at κ 0 for all secret lives, closed ahead at κ 3 and one year, open at ten years', () => {
    const { known } = committedReading('total', 40);
    for (const T of LIVES)
      expect(known[at(T, 0)]).toMatchObject({ clear: true, mean: expect.any(Number) as number });
    for (const T of LIVES) expect(known[at(T, 0)]!.mean).toBeLessThan(0);
    expect(known[at(1, 3)]!.mean).toBeGreaterThan(0);
    for (const kappa of PREMIUMS) expect(known[at(10, kappa)]!.mean).toBeLessThan(0);
    expect(neverFrom(committedReading('total', 40))).toBeGreaterThan(3);
    expect(neverFrom(committedReading('lead', 40))).toBeUndefined();
  });

  it('says what the model itself says, on a sample', () => {
    const values = [1, 2, 3, 4, 5].map((seed) => {
      const ideas = (params: Partial<Params>) => outcomeOf(run(params, seed)).end.ideas;
      return 100 * (ideas({ oA: 0, oB: 0, T: 1, kappa: 3 }) / ideas({}) - 1);
    });
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(Math.abs(mean - committedReading('total', 40).known[at(1, 3)]!.mean)).toBeLessThan(8);
  });
});

describe('the break-even line', () => {
  it('crosses only between neighbours of opposite sign', () => {
    for (const measure of measures)
      for (const horizon of HORIZONS) {
        const reading = committedReading(measure, horizon);
        for (const { x, y } of lineIn(reading).flat()) {
          const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));
          const corners = [Math.floor, Math.ceil].flatMap((i) =>
            [Math.floor, Math.ceil].map(
              (j) =>
                reading.known[cellAt(clamp(i(x), LIVES.length - 1), clamp(j(y), PREMIUMS.length - 1))]!.mean >
                0
            )
          );
          expect(new Set(corners).size).toBe(2);
        }
      }
  });

  it('lies where a straight change of value is zero, and is nowhere where all is one side', () => {
    const points = zeroLine([0, 1, 2], [0, 1, 2, 3], (_, y) => y - 1.25).flat();
    expect(points.length).toBeGreaterThan(0);
    for (const { y } of points) expect(y).toBeCloseTo(1.25);
    expect(Math.min(...points.map(({ x }) => x))).toBe(-0.5);
    expect(Math.max(...points.map(({ x }) => x))).toBe(2.5);
    expect(zeroLine([0, 1], [0, 1], () => -3)).toEqual([]);
  });
});

describe('what is drawn', () => {
  it('shows the coarse cells’ worlds at their neighbours until these have their own, and as unclear', () => {
    const store = emptyStore();
    const tasks = tasksNext(store, 'lead', 40);
    for (const { job, keep } of tasks) keep(madeUp(job));
    const reading = readingFrom(store, 'lead', 40, 2);
    expect(shownIn(reading).every((known) => known !== undefined)).toBe(true);
    expect(reading.known.filter((known) => known === undefined)).toHaveLength(90 - 25);
    expect(countsIn(reading).unclear).toBe(90);
    expect(neverFrom(reading)).toBeUndefined();
    expect(lineIn(reading).length).toBeGreaterThan(0);
  });

  it('keeps words in ink readable on every shade, in every theme', () => {
    const channels = (hex: string) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
    const light = (rgb: readonly number[]) => {
      const [r, g, b] = rgb.map((c) =>
        c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4
      );
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    for (const theme of Object.values(palette))
      for (const measure of measures)
        for (const above of [true, false])
          for (const step of [1, 2, 3, 4]) {
            const { hue, opacity } = shadeOf(measure, above, step);
            const [under, over] = [channels(theme.paper), channels(theme[hue])];
            const mixed = light(under.map((c, i) => c + (over[i]! - c) * opacity));
            const ink = light(channels(theme.ink));
            const contrast = (Math.max(mixed, ink) + 0.05) / (Math.min(mixed, ink) + 0.05);
            expect(contrast).toBeGreaterThanOrEqual(4.5);
          }
  });

  it('gives larger differences a fuller shade, and each side its own hue', () => {
    expect(shadeAt('total', 25).opacity).toBeGreaterThan(shadeAt('total', 5).opacity);
    expect(shadeAt('total', 5).hue).not.toBe(shadeAt('total', -5).hue);
    expect(shadeAt('lead', 16)).toEqual(shadeOf('lead', true, 3));
  });

  it.each([
    [320, 230],
    [350, 470],
    [390, 400],
    [720, 720],
    [900, 850]
  ])('fits its surface of %i × %i', (width, height) => {
    const reading = committedReading('total', 40);
    for (const frame of [
      frameOn({ width, height }, reading),
      frameIn({ width, height }, titleOf(reading), noteOf(reading))
    ]) {
      const layout = layoutIn(frame.box, frame.type);
      expect(layout.plane.y).toBeGreaterThan(frame.note.y);
      const lowest = layout.legend ? layout.marksY : layout.titleY;
      expect(lowest).toBeLessThan(frame.source.y - frame.source.size * 0.9);
      expect(layout.plane.x + layout.plane.width).toBeLessThanOrEqual(width);
      expect(layout.boxes[0]!.height).toBeGreaterThan(width < 350 ? 8 : 12);
      expect(layout.boxes[0]!.width).toBeGreaterThanOrEqual(width < 350 ? 23 : 24);
    }
  });

  it('says in its title what is clear, without counting what there is none of', () => {
    expect(titleOf(committedReading('total', 40))).toMatch(
      /^After 40 years closed is ahead in \d+ of 90 cells, open in \d+$/
    );
    expect(titleOf(committedReading('lead', 10))).toBe('After 10 years the closer leads in all 90 cells');
  });

  it('gives the extra research of the secret life nearest to the rules', () => {
    expect(committedReading('total', 40, 0.3).life).toBe(0.5);
    expect(committedReading('total', 40, Infinity).life).toBe(10);
    const { extra } = committedReading('total', 40, 2);
    expect(extra[0]).toBe(0);
    expect(extra[4]!).toBeGreaterThan(extra[2]!);
  });

  it('hatches within its box', () => {
    const box = { x: 10, y: 20, width: 31, height: 17 };
    const numbers = [...hatchOf(box).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
    expect(numbers.length).toBeGreaterThan(6);
    for (const [, x, y] of numbers) {
      expect(Number(x)).toBeGreaterThanOrEqual(box.x);
      expect(Number(x)).toBeLessThanOrEqual(box.x + box.width);
      expect(Number(y)).toBeGreaterThanOrEqual(box.y);
      expect(Number(y)).toBeLessThanOrEqual(box.y + box.height);
    }
  });

  it('marks rules between the columns, and none off the plane', () => {
    expect(placeOf(1, 3)).toEqual({ column: 1, row: 6 });
    expect(placeOf(7, 0.25)).toEqual({ column: 7.5, row: 0.5 });
    expect(placeOf(Infinity, 1)).toBeUndefined();
    expect(placeOf(0.25, 1)).toBeUndefined();
  });
});

describe('what is said', () => {
  it('gives a cell’s difference, range and worlds, and when it is unclear', () => {
    const reading = committedReading('total', 40);
    expect(sentenceOf(reading, at(1, 3), cells[at(1, 3)]!)).toMatch(
      /^Secrets last 1 year, premium 3: closed has \d+ % \(±\d\) more ideas, more in \d+ of 100 worlds\.$/
    );
    expect(sentenceOf(reading, at(10, 0), cells[at(10, 0)]!)).toMatch(
      /fewer ideas, fewer in 100 of 100 worlds/
    );
    const unclear = reading.known.findIndex((known) => !known!.clear);
    expect(sentenceOf(reading, unclear, cells[unclear]!)).toContain('not clear');
  });

  it('walks by keys to the ends and no further', () => {
    const middle = cellAt(4, 4);
    expect(stepTo('ArrowUp', middle)).toBe(cellAt(4, 5));
    expect(stepTo('End', middle)).toBe(cellAt(9, 4));
    expect(stepTo('PageDown', middle)).toBe(cellAt(4, 1));
    expect(stepTo('ArrowLeft', cellAt(0, 0))).toBe(cellAt(0, 0));
    expect(stepTo('PageUp', cellAt(9, 7))).toBe(cellAt(9, 8));
    expect(stepTo('a', middle)).toBeUndefined();
  });
});
