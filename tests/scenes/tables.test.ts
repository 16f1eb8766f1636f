import { describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { hasTable, untabled } from '#content/untabled.ts';
import { tables } from '#scenes/tables.ts';
import type { Table } from '#scenes/table.ts';

const sections = story.filter(({ id }) => tables[id]);

describe('the tables of figures', () => {
  it('the story knows which sections have any', () => {
    expect(Object.keys(untabled).sort()).toEqual(sections.map(({ id }) => id).sort());
  });

  it.each(sections.map(({ id }) => id))('each step of %s has one, or is named in untabled.ts', async (id) => {
    const found: Readonly<Record<string, Table | undefined>> = (await tables[id]!()).tables;
    const { steps } = story.find((section) => section.id === id)!;
    const tabled = steps.map((step) => step.id).filter((step) => found[step]);
    expect(steps.map((step) => step.id).filter((step) => hasTable(id, step))).toEqual(tabled);
    expect(Object.keys(found).filter((step) => found[step]).length).toBe(tabled.length);
  });

  it.each(sections.map(({ id }) => id))('those of %s are whole: every row fills its columns', async (id) => {
    for (const table of Object.values<Table | undefined>((await tables[id]!()).tables)) {
      const { title, source, columns, rows } = table!;
      expect(title.length).toBeGreaterThan(10);
      expect(source.length).toBeGreaterThan(10);
      expect(rows.length).toBeGreaterThan(0);
      expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
      for (const row of rows) {
        expect(row.length, title).toBe(columns.length);
        for (const [n, cell] of row.entries()) {
          if (typeof cell === 'number')
            expect(Number.isFinite(cell), `${title}: ${columns[n]!.name}`).toBe(true);
        }
      }
    }
  });
});
