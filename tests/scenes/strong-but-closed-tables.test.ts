import { describe, expect, it } from 'vitest';
import { about as fmti, scores } from '../../src/content/data/fmti.json' with { type: 'json' };
import {
  about as openness,
  systems as rated
} from '../../src/content/data/openness.json' with { type: 'json' };
import { about as shares } from '../../src/content/data/shares.json' with { type: 'json' };
import { reported } from '../../src/content/data/reported.ts';
import { factsAt, seriesOf } from '../../src/picture/series.ts';
import { columnsIn } from '../../src/scenes/strong-but-closed/columns.ts';
import { periods } from '../../src/scenes/strong-but-closed/periods.ts';
import { tables } from '../../src/scenes/strong-but-closed/tables.ts';
import { fields } from '../../src/scenes/strong-but-closed/world.ts';
import { run } from '../../src/simulation/run.ts';
import { headline } from '../content/headline.ts';

const rowsOf = (step: keyof typeof tables) => tables[step]!.rows;

describe('the tables of strong-but-closed', () => {
  it('give the headline series of the data sets, and the counts of kernels drawn', () => {
    const rows = rowsOf('line-falls');
    const known = headline.openWeights.filter(([period]) => period !== '2026');
    expect(rows.map(([, open, all]) => [open, all])).toEqual(known.map(([, us]) => us));
    const columns = columnsIn({ x: 0, y: 0, width: 400, height: 300 }, periods);
    rows.forEach(([, open, all, share], i) => {
      expect(columns[i]!.open).toHaveLength(Number(open));
      expect(columns[i]!.kept).toHaveLength(Number(all) - Number(open));
      expect(share).toBe(Math.round((100 * Number(open)) / Number(all)));
    });
    expect(tables['line-falls']!.source).toContain(shares.credit);
  });

  it('give away no more than the given point before the reader has drawn', () => {
    expect(rowsOf('draw-the-line')).toEqual(rowsOf('line-falls').slice(0, 1));
  });

  it('give every system as it is rated, with whose rating it is', () => {
    const words = { open: 'open', partial: 'partly', closed: 'closed' };
    const rows = rowsOf('degrees-of-open');
    expect(rows).toHaveLength(rated.length);
    for (const [name, maker, year, paper, weights, code, data, licence, score, by] of rows) {
      const system = rated.find((each) => each.name.startsWith(String(name)) && each.org === maker)!;
      const said = [system.paper, system.weights, system.code, system.data, system.licence].map((rating) =>
        rating === null ? 'not rated' : words[rating as keyof typeof words]
      );
      expect([paper, weights, code, data, licence]).toEqual(said);
      expect([year, score]).toEqual([system.year, system.score ?? undefined]);
      expect(String(by).startsWith('us')).toBe(system.by === 'ours');
    }
    for (const { credit } of [openness, fmti]) expect(tables['degrees-of-open']!.source).toContain(credit);
  });

  it('give the points of every firm and the published means', () => {
    const rows = rowsOf('awkward-cases');
    for (const { year, company, score } of scores)
      expect(rows.filter((row) => row[0] === year && row[1] === company).map((row) => row[3])).toEqual([
        score
      ]);
    for (const { year, mean } of reported.s12)
      expect(rows.filter((row) => row[0] === year && row[2] === undefined).map((row) => row[3])).toEqual([
        mean
      ]);
    expect(rows).toHaveLength(scores.length + reported.s12.length);
  });

  it('count in their last row what the field shows at the end of its step', () => {
    for (const [step, field] of [
      ['still-blooming', fields.blooming],
      ['walls-rise', fields.walled],
      ['secrecy-pays', fields.paying]
    ] as const) {
      const { columns, rows } = tables[step]!;
      const last = rows.at(-1)!;
      const of = (start: string): number =>
        columns.reduce((sum, { name }, i) => sum + (name.startsWith(start) ? Number(last[i]) : 0), 0);
      const facts = factsAt(seriesOf(run(field.params, field.seed)), field.time);
      expect(of('Published') + of('Leaked'), step).toBe(facts.published);
      expect(of('Found'), step).toBe(facts.kept);
      expect(of('Breakthroughs'), step).toBe(facts.breakthroughs);
    }
    expect(tables['secrecy-pays']!.note).toMatch(/closing costs \d+\s% of the ideas/);
  });
});
