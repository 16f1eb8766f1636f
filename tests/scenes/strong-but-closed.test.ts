import { describe, expect, it } from 'vitest';
import notable from '../../src/content/data/notable.json' with { type: 'json' };
import openness from '../../src/content/data/openness.json' with { type: 'json' };
import fmti from '../../src/content/data/fmti.json' with { type: 'json' };
import { reported } from '../../src/content/data/reported.ts';
import { noChoices } from '../../src/scenes/contract.ts';
import { opennessAt } from '../../src/scenes/field.ts';
import { levelIn } from '../../src/scenes/percents.ts';
import { columnsIn } from '../../src/scenes/strong-but-closed/columns.ts';
import { guessOf, missOf, withPoint, withStroke } from '../../src/scenes/strong-but-closed/guess.ts';
import { lineIn } from '../../src/scenes/strong-but-closed/lines.ts';
import { ratingPaths } from '../../src/scenes/strong-but-closed/marks.ts';
import { matrixIn } from '../../src/scenes/strong-but-closed/matrix.ts';
import { modelsOf, saysOf } from '../../src/scenes/strong-but-closed/models.ts';
import { periods } from '../../src/scenes/strong-but-closed/periods.ts';
import Scene from '../../src/scenes/strong-but-closed/Scene.svelte';
import { stripsIn } from '../../src/scenes/strong-but-closed/scores.ts';
import { stateAt, type StrongButClosed } from '../../src/scenes/strong-but-closed/state.ts';
import {
  afterTap,
  aspects,
  awkward,
  degreeOf,
  essential,
  sorted,
  systems,
  type Order
} from '../../src/scenes/strong-but-closed/systems.ts';
import { closings, fields } from '../../src/scenes/strong-but-closed/world.ts';
import { run } from '../../src/simulation/run.ts';
import { isBreakthrough } from '../../src/simulation/types.ts';
import { typeOf } from '../../src/ui/chart/frame.ts';
import { linesOf } from '../../src/ui/chart/text.ts';
import { along, at, largestChange, numbersIn } from './along.ts';
import { faultsIn, markupOf, sizes, textsIn } from './drawn.ts';

const section = 'strong-but-closed';
const line = [59, 55, 50, 40, 30];
const guessed = { ...noChoices, lineGuess: line };
const charts = ['draw-the-line', 'line-falls', 'degrees-of-open', 'awkward-cases'];

/** What of a state can be seen: the field's year and view count only while the field is there. */
const seen = ({ shown, ...rest }: StrongButClosed) => ({
  ...rest,
  year: (shown.time / 40) * rest.field,
  view: shown.view
});

describe('the stage of strong-but-closed', () => {
  it('is finite everywhere, and a jump shows what scrolling shows', () => {
    const walked = along(section, 20).map((progress) => stateAt(progress, guessed));
    const numbers = walked.flatMap((now) => [...numbersIn(now, ['T']).values()]);
    expect(numbers.length).toBeGreaterThan(1000);
    expect(numbers.every(Number.isFinite)).toBe(true);
    const back = along(section, 20)
      .toReversed()
      .map((progress) => stateAt(progress, guessed));
    expect(back.toReversed()).toEqual(walked);
  });

  it('changes little when the reader moves little', () => {
    const [path, change] = largestChange(
      along(section, 500).map((progress) => seen(stateAt(progress, guessed)))
    );
    expect(change, path).toBeLessThan(0.04);
  });

  it('always shows one picture, and never two in full', () => {
    for (const progress of along(section, 100)) {
      const { field, line: chart, matrix } = stateAt(progress, noChoices);
      expect(Math.max(field, chart, matrix)).toBeGreaterThan(0.1);
      expect(field + chart + matrix).toBeLessThan(1.35);
    }
  });

  it('keeps one run while time moves, so that no frame asks for another', () => {
    const params = along(section, 50).map((progress) => stateAt(progress, guessed).shown.params);
    expect(new Set(params).size).toBe(2);
  });

  it('raises no wall before walls-rise and all of side A’s labs by its end', () => {
    const before = stateAt(at(section, 'still-blooming', 1), noChoices).shown;
    const after = stateAt(at(section, 'walls-rise', 1), noChoices).shown;
    for (let inst = 0; inst < 16; inst += 1) {
      expect(opennessAt(before.params, inst, before.time)).toBe(1);
      expect(opennessAt(after.params, inst, after.time)).toBe(inst >= 3 && inst <= 7 ? 0 : 1);
    }
    expect(closings.map(({ inst }) => inst).toSorted()).toEqual([3, 4, 5, 6, 7]);
  });

  it('thins out A at the rim: few of the ideas planted in the last years come from its labs', () => {
    const { params, seed, time } = fields.walled;
    const trace = run(params, seed);
    const planted = (from: number, to: number) => {
      const ideas = [...trace.releases].filter((idea) => {
        const year = trace.released[idea]! / 4;
        return year >= from && year < to && trace.leaked[idea] === 0;
      });
      return ideas.filter((idea) => trace.publisher[idea]! < 8).length / ideas.length;
    };
    expect(planted(4, 9)).toBeGreaterThan(0.35);
    expect(planted(time - 5, time)).toBeLessThan(planted(4, 9) / 1.5);
  });

  it('ends both field steps on a breakthrough that side A’s labs have just made: in the open, then behind a wall', () => {
    for (const { params, seed, time } of [fields.blooming, fields.walled]) {
      const trace = run(params, seed);
      const fresh = [...trace.order].filter(
        (idea) =>
          isBreakthrough(trace, idea) && trace.found[idea]! / 4 > time - 1 && trace.found[idea]! / 4 <= time
      );
      expect(fresh.some((idea) => trace.origin[idea]! >= 3 && trace.origin[idea]! <= 7)).toBe(true);
    }
  });

  it('runs the years again with the reader’s walls, here and where secrecy pays', () => {
    const walls = { 3: false, 11: true };
    for (const step of ['still-blooming', 'walls-rise', 'secrecy-pays']) {
      const { params, time } = stateAt(at(section, step, 0.8), { ...noChoices, walls }).shown;
      expect(opennessAt(params, 3, time)).toBe(1);
      expect(opennessAt(params, 11, time)).toBe(0);
    }
  });
});

describe('what strong-but-closed draws', () => {
  it('draws one kernel for every notable US model with known access, filled if its weights can be downloaded', () => {
    const columns = columnsIn({ x: 0, y: 0, width: 400, height: 300 }, periods);
    const span = (name: string) => (name === '2020–21' ? ['2020', '2021'] : [name]);
    columns.forEach((column, i) => {
      const models = notable.models.filter(
        ({ country, date, access }) =>
          country === 'us' && access !== 'unknown' && span(periods[i]!.name).includes(date.slice(0, 4))
      );
      const open = models.filter(({ access }) => access.startsWith('open-'));
      expect(column.open).toHaveLength(open.length);
      expect(column.kept).toHaveLength(models.length - open.length);
    });
    expect(periods.map(({ share }) => Math.round(share))).toEqual([59, 49, 43, 31, 16]);
  });

  it('puts open kernels under the wall and kept ones above it', () => {
    const box = { x: 0, y: 10, width: 400, height: 300 };
    columnsIn(box, periods).forEach(({ open, kept }, i) => {
      const wall = levelIn(box, periods[i]!.share);
      expect(Math.min(...open.map(({ y }) => y))).toBeGreaterThan(wall);
      expect(Math.max(...kept.map(({ y }) => y))).toBeLessThan(wall);
    });
  });

  it('keeps the first point as given and every other within 0 to 100', () => {
    expect(withPoint(undefined, 2, 41.4)).toEqual([59, 59, 41, 59, 59]);
    expect(withPoint(line, 0, 12)).toEqual(line);
    expect(withPoint(line, 4, 140)[4]).toBe(100);
    expect(guessOf([1, 2])).toBeUndefined();
    expect(guessOf([1, Number.NaN, 3, 4, 5])).toBeUndefined();
    expect(guessOf([1, -5, 3, 4, 500])).toEqual([59, 0, 3, 4, 100]);
    expect(missOf(line)).toEqual({ within: 14, period: '2025', guessed: 30, share: 16 });
    expect(missOf([59, 52, 43, 45, 2])).toEqual({ within: 14, period: '2025', guessed: 2, share: 16 });
    expect(missOf([59, 49, 43, 31, 16]).within).toBe(0);
  });

  it('draws what a stroke went past, and the year it is near', () => {
    const middles = [100, 200, 300, 400, 500];
    const spot = (x: number, share: number) => ({ x, share });
    const press = withStroke(undefined, middles, spot(460, 20), spot(460, 20));
    expect(press).toEqual([59, 59, 59, 59, 20]);
    const across = withStroke(undefined, middles, spot(180, 60), spot(510, 27));
    expect(across).toEqual([59, 58, 48, 38, 27]);
    const back = withStroke(across, middles, spot(510, 80), spot(350, 80));
    expect(back).toEqual([59, 58, 48, 80, 80]);
    expect(withStroke(across, middles, spot(350, 0), spot(360, 0))).toEqual(across);
    expect(withStroke(undefined, middles, spot(20, 90), spot(110, 90))).toEqual([59, 59, 59, 59, 59]);
  });

  it('names each model once, in words that fit the place kept for them', () => {
    const models = periods.flatMap((period) => modelsOf(period));
    expect(models).toHaveLength(83 + 63 + 83 + 54 + 58);
    const says = models.map(saysOf);
    expect(new Set(says).size).toBe(says.length);
    expect(says).toContain('Claude 2 · Anthropic · July 2023 · API only');
    for (const size of [...sizes, { width: 360, height: 361 }]) {
      const { readout, box, shareY, type } = lineIn(size, line, 96, 1);
      if (!readout) continue;
      const room = shareY - type.body - readout.y;
      for (const text of says)
        expect(
          linesOf(text, box.width, readout.size, true).length * readout.size * 1.25,
          text
        ).toBeLessThanOrEqual(room + 1);
    }
  });

  it('says how far the reader’s line missed', () => {
    const words = textsIn(markupOf(Scene, at(section, 'line-falls', 1), { width: 900, height: 900 }, guessed))
      .map(({ text }) => text)
      .join(' ');
    expect(words).toContain('You were within 14 points; most off in 2025: 30');
    expect(words).toMatch(/16\s%/);
  });

  it('shows each system as it is rated, and “not rated” where nobody says', () => {
    expect(systems).toHaveLength(12);
    for (const system of systems) {
      const source = openness.systems.find(({ name }) => name.startsWith(system.name))!;
      for (const aspect of aspects) expect(system.ratings[aspect] ?? null).toBe(source[aspect]);
      expect(system.ours).toBe(source.by === 'ours');
    }
    const degrees = systems.map(degreeOf);
    expect(degrees.toSorted((a, b) => b - a)).toEqual(degrees);
    expect(new Set(essential)).toEqual(new Set(systems));
    expect(essential).toHaveLength(systems.length);
    for (const name of awkward) expect(systems.some((system) => system.name === name)).toBe(true);
  });

  it('gives each system the points of its maker in the index of 2025', () => {
    const of = (name: string) => systems.find((system) => system.name === name)!.score;
    const pointsOf = (company: string) =>
      fmti.scores.find((entry) => entry.year === 2025 && entry.company === company)!.score;
    expect(of('Llama 3.1')).toBe(pointsOf('Meta'));
    expect(of('Gemma')).toBe(pointsOf('Google'));
    expect(of('DeepSeek-R1')).toBe(32);
    expect(of('OLMo 7B')).toBeUndefined();
  });

  it('sorts by a column, ties as at first and what is not rated last, and returns to the first order', () => {
    const names = (order: Order) => sorted(systems, order).map(({ name }) => name);
    expect(names({ by: 'licence', first: 'open' }).slice(0, 4)).toEqual([
      'OLMo 7B',
      'ChatGLM-6B',
      'Mistral 7B',
      'BLOOMZ'
    ]);
    expect(names({ by: 'paper', first: 'closed' }).slice(0, 3)).toEqual(['Qwen 1.5', 'Llama 3.1', 'GPT-4']);
    expect(names({ by: 'score', first: 'open' }).slice(0, 2)).toEqual(['Gemma', 'gpt-oss']);
    for (const by of [...aspects, 'score'] as const) {
      for (const first of ['open', 'closed'] as const) {
        const rated = sorted(systems, { by, first }).map(({ score, ratings }) =>
          by === 'score' ? score : ratings[by]
        );
        expect(rated.slice(rated.indexOf(undefined)).every((value) => value === undefined)).toBe(
          rated.includes(undefined)
        );
        expect(new Set(names({ by, first }))).toEqual(new Set(names(undefined)));
      }
    }
    const once = afterTap(undefined, 'code');
    expect(once).toEqual({ by: 'code', first: 'open' });
    expect(afterTap(once, 'data')).toEqual({ by: 'data', first: 'open' });
    expect(afterTap(afterTap(once, 'code'), 'code')).toBeUndefined();
    expect(names(undefined)).toEqual(systems.map(({ name }) => name));
  });

  it.each(sizes)('gives every column of the table a target of 44 pixels at $width×$height', (size) => {
    const { columns, shown } = matrixIn(size).table;
    for (const name of awkward) expect(shown.map((system) => system.name)).toContain(name);
    for (const { x, width } of columns) {
      expect(width).toBeGreaterThanOrEqual(44);
      expect(x + width / 2).toBeLessThanOrEqual(size.width);
    }
    columns.slice(1).forEach(({ x, width }, i) => {
      expect(x - width / 2).toBeGreaterThanOrEqual(columns[i]!.x + columns[i]!.width / 2 - 1e-6);
    });
  });

  it('tells the ratings apart by shape', () => {
    const shapes = (['open', 'partial', 'closed', undefined] as const).map((rating) =>
      JSON.stringify(ratingPaths([{ x: 9, y: 9, r: 5, rating }]))
    );
    expect(new Set(shapes).size).toBe(4);
  });

  it('draws each firm of the index once a year, at its points, from left to right', () => {
    const { strips, xOf } = stripsIn({ x: 0, y: 0, width: 400, height: 120 }, typeOf(400, 440), String);
    expect(strips.map(({ dots }) => dots.length)).toEqual([10, 14, 13]);
    for (const { year, dots } of strips)
      for (const { company, score, x } of dots) {
        expect(score).toBe(
          fmti.scores.find((entry) => entry.year === year && entry.company === company)!.score
        );
        expect(x).toBe(xOf(score));
      }
  });

  it('shows the published means of the Transparency Index, within a point of our own', () => {
    for (const { year, mean } of reported.s12) {
      expect(Math.abs(mean - fmti.means.find((entry) => entry.year === year)!.mean)).toBeLessThan(1);
    }
  });

  it.each(sizes)('is legible at $width×$height, half way and at the end', (size) => {
    for (const step of charts) {
      for (const [t, choices] of [
        [0.5, guessed],
        [1, noChoices],
        [1, guessed]
      ] as const) {
        const texts = textsIn(markupOf(Scene, at(section, step, t), size, choices));
        expect(texts.length).toBeGreaterThan(6);
        expect(faultsIn(texts, size), step).toEqual([]);
      }
    }
  });
});
