import { describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import type { Table } from '#scenes/table.ts';
import { tables } from '#scenes/tables.ts';
import { stagesIn, sourcesFor } from '../content/stage-sources.ts';
import { unfounded } from '../content/numbers.ts';

const sections = story.flatMap(({ id }) => (tables[id] ? [id] : []));

describe('numbers in the words round a table', () => {
  it.each(sections)(
    '%s: title, note and source have none that rows, claims or data don’t have',
    async (id) => {
      const all: Readonly<Record<string, Table | undefined>> = (await tables[id]!()).tables;
      const sources = [...sourcesFor(id), ...stagesIn(id)];
      const faults = Object.entries(all).flatMap(([step, table]) => {
        const { title, note = '', source, rows, columns } = table!;
        const held = [...rows.flat().map(String), ...columns.map(({ name }) => name), String(rows.length)];
        return [title, note, source].flatMap((text) => {
          const numbers = unfounded(text, [...sources, ...held]);
          return numbers.length === 0 ? [] : [`${step}: ${numbers.join(', ')} in “${text}”`];
        });
      });
      expect(faults).toEqual([]);
    }
  );
});
