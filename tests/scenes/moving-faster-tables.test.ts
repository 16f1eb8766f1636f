import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labels } from '#content/labels/moving-faster.ts';
import { reported } from '#content/data/reported.ts';
import { frameOf } from '#ui/chart/frame.ts';
import { noChoices } from '#scenes/contract.ts';
import { counts } from '#scenes/moving-faster/counts.ts';
import { bests, records, scalesIn } from '#scenes/moving-faster/frontier.ts';
import { framesIn } from '#scenes/moving-faster/frontierFrames.ts';
import { frontierPoints, recordPoints } from '#scenes/moving-faster/points.ts';
import { recordFramesIn } from '#scenes/moving-faster/recordFrames.ts';
import Scene from '#scenes/moving-faster/Scene.svelte';
import { apart, stripIn } from '#scenes/moving-faster/strip.ts';
import { tables } from '#scenes/moving-faster/tables.ts';
import { at } from './along.ts';
import { markupOf, textsIn } from './drawn.ts';

/** Rows of a data set as it was handed over; no field of these holds a quoted comma. */
const rowsOf = (name: string): readonly Readonly<Record<string, string>>[] => {
  const text = readFileSync(join(import.meta.dirname, `../content/datasets/${name}.csv`), 'utf8');
  const [head, ...lines] = text.trim().split(/\r?\n/);
  const names = head!.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i]!, cell])));
};
const frontier = rowsOf('eci_frontier');
const gaps = rowsOf('eci_gap_monthly').filter(
  ({ follower, leader }) => follower === 'China' && leader === 'US'
);
const size = { width: 900, height: 900 };
const frames = framesIn(size, 9, { below: 68, turning: 1, reading: true });

describe('the two frontiers and the lag, against the data sets', () => {
  it.each([
    ['us', 'US'],
    ['china', 'China']
  ] as const)('draws every best model of %s', (side, group) => {
    expect(bests[side].map(({ date, eci, model, org }) => [date, eci, model, org])).toEqual(
      frontier
        .filter((row) => row['group'] === group)
        .map(({ date, eci, model, organization }) => [date, Number(eci), model, organization])
    );
  });

  it('draws the lag of every month, none left out, at its height on the scale', () => {
    const { kernels, y } = stripIn(frames.strip!, frames.asked.type, undefined);
    expect(kernels.map((kernel) => Math.round(y.invert(kernel.y) * 1000) / 1000)).toEqual(
      gaps.map((row) => Number(row['lag_months']))
    );
    const { x } = scalesIn(frames.box);
    for (const [i, kernel] of kernels.entries()) {
      const year = Number(gaps[i]!['date']!.slice(0, 4));
      expect(x.invert(kernel.x)).toBeGreaterThan(year);
      expect(x.invert(kernel.x)).toBeLessThan(year + 1);
    }
  });

  it('keeps the guess and Epoch’s range on the scale, their words apart', () => {
    for (const stage of [size, { width: 390, height: 440 }, { width: 844, height: 390 }])
      for (const guess of [0, 4, 7, 8, 14, 36]) {
        const { strip, asked } = framesIn(stage, guess, { below: 68, turning: 1, reading: true });
        const { levels, plot, y } = stripIn(strip!, asked.type, guess);
        expect(levels.map(({ months }) => months)).toEqual([14, 7, 4, guess]);
        for (const { months } of levels) {
          expect(y(months)).toBeGreaterThanOrEqual(plot.y - 1e-9);
          expect(y(months)).toBeLessThanOrEqual(plot.y + plot.height + 1e-9);
        }
        const heights = levels.map(({ name }) => name.y).sort((a, b) => a - b);
        for (const [i, height] of heights.slice(1).entries())
          expect(height - heights[i]!).toBeGreaterThan(asked.type.small);
      }
  });

  it('moves words apart only where they would touch', () => {
    expect(apart([0, 50, 100], 12, 0, 100)).toEqual([0, 50, 100]);
    const close = apart([98, 100, 99], 12, 0, 100);
    expect(close).toEqual([76, 100, 88]);
  });
});

describe('the guess against the answer', () => {
  const { mean, least, most } = reported.m3;
  const said = (guess: number) => labels.frontier.difference(guess, mean, least, most);

  it('is told in one sentence, above or below the average, inside or outside the range', () => {
    expect(said(9)).toBe(
      'You said 9; Epoch’s average is 7. Your guess is 2 months above it and lies inside the range of 4 to 14.'
    );
    expect(said(3)).toContain('4 months below it and lies outside');
    expect(said(8)).toContain('1 month above');
    expect(said(7)).toContain('Your guess is the average');
  });

  it('stands in the strip beside the range it is measured by', () => {
    const words = textsIn(
      markupOf(Scene, at('moving-faster', 'lag-opens', 1), size, { ...noChoices, lagGuess: 9 })
    ).map(({ text }) => text);
    for (const text of ['up to 14', 'average 7', 'from 4', 'you: 9', 'April 2026: 8.0 months'])
      expect(words).toContain(text);
  });
});

describe('what can be read', () => {
  it('is every model and every month, each with its name, maker, date and score', () => {
    const points = frontierPoints(frames, frames.asked.type, 1, 9);
    expect(points).toHaveLength(bests.us.length + bests.china.length + gaps.length);
    expect(new Set(points.map(({ says }) => says)).size).toBe(points.length);
    expect(points.map(({ says }) => says)).toContain('GPT-5, OpenAI, 7 Aug 2025: 150.0\u00a0points');
    const early = frontierPoints(frames, frames.asked.type, 0.3, 9).length;
    expect(early).toBeGreaterThan(bests.us.length);
    expect(early).toBeLessThan(points.length);
  });

  it('is every record, and the best Chinese score of its day where there was one', () => {
    const { rows, readout, box } = recordFramesIn(size, true);
    const says = recordPoints(rows).map((point) => point.says);
    expect(says).toHaveLength(2 * records.length - 1);
    expect(new Set(says).size).toBe(says.length);
    expect(readout!.y + readout!.size * 1.25).toBeLessThanOrEqual(box.y);
  });

  it('has a place of its own on a phone too, above the marks and under the note', () => {
    const phone = { width: 390, height: 440 };
    const { readout, answered, box } = framesIn(phone, 9, { below: 68, turning: 1, reading: true });
    const { y, lines, size: type } = answered.note;
    expect(readout!.y).toBeGreaterThanOrEqual(y + (lines.length - 1) * type * 1.25);
    expect(readout!.y + readout!.size * 2).toBeLessThan(box.y);
    for (const stage of [phone, { width: 390, height: 394 }, { width: 560, height: 290 }]) {
      const records = recordFramesIn(stage, true);
      expect(records.readout).toBeDefined();
      expect(records.rows.filter(({ rival }) => rival)).toHaveLength(15);
    }
  });

  it('takes no room in a still', () => {
    const still = { width: 720, height: 720 };
    expect(framesIn(still, undefined, { below: 0, turning: 1, reading: false }).readout).toBeUndefined();
    const { frame, readout } = recordFramesIn(still, false);
    expect(readout).toBeUndefined();
    const { title, note, source, brief } = labels.records;
    expect(frame.box).toEqual(frameOf(still, { title: title(16), note, source, brief }).box);
  });
});

describe('the tables of moving-faster', () => {
  it('has the American bests of the first chart, as the data set has them', () => {
    expect(tables['guess-the-lag']!.rows).toEqual(
      frontier
        .filter(({ group }) => group === 'US')
        .map(({ date, model, organization, eci }) => [date, model, organization, Number(eci)])
    );
  });

  it('has both staircases and every month’s gap of the second', () => {
    const { rows } = tables['lag-opens']!;
    expect(rows).toHaveLength(bests.us.length + bests.china.length + gaps.length);
    expect(rows.slice(-gaps.length).map((row) => [row[0], row[5], row[6], row[7]])).toEqual(
      gaps.map(({ date, gap_points, lag_months, lag_months_tol }) => [
        date,
        Number(gap_points),
        Number(lag_months),
        Number(lag_months_tol)
      ])
    );
  });

  it('counts the kernels that the counts draw, with a source for each', () => {
    const { rows } = tables['for-faster']!;
    expect(rows.map((row) => row[3])).toEqual(
      counts.flatMap((count) => count.rows.map(({ kernels }) => kernels))
    );
    for (const row of rows) expect(row[5]).toMatch(/20\d\d/);
  });

  it('sets sixteen records beside the best Chinese score of their day, lower every time', () => {
    const { rows } = tables['records-american']!;
    expect(rows).toHaveLength(16);
    expect(rows[0]!.slice(4)).toEqual([undefined, undefined, undefined]);
    for (const row of rows.slice(1)) {
      const rivals = frontier.filter(({ group, date }) => group === 'China' && date! <= String(row[0]));
      expect(row[6]).toBe(Number(rivals.at(-1)!['eci']));
      expect(Number(row[6])).toBeLessThan(Number(row[3]));
    }
  });

  it('prints the credit of the data set under every table that rests on it', () => {
    for (const step of ['guess-the-lag', 'lag-opens', 'records-american'] as const)
      expect(tables[step]!.source).toContain(
        "Data: Epoch AI, 'Notable AI Models' and 'AI Benchmarking Hub', epoch.ai, CC BY 4.0"
      );
  });

  it('calls the piles a remark, two for one', () => {
    const { note, rows } = tables['reading-pile']!;
    expect(note).toContain('no survey');
    expect(rows[0]![2]).toBe(2 * Number(rows[0]![3]));
  });
});
