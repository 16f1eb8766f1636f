import { describe, expect, it } from 'vitest';
import { evidence, links, works } from '#content/lineage.ts';
import { unfounded } from './numbers.ts';

const words = await evidence();

describe('numbers on the cards of the family tree', () => {
  it.each(works)('$name: its line has none that its title, its year or its quotations don’t have', (work) => {
    const { oneLine, title, quotes } = words.works[work.id]!;
    const linked = Object.entries(words.links).flatMap(([key, { quote, note }]) =>
      key.split('>').includes(work.id) ? [quote, note ?? ''] : []
    );
    // Data sets are named by their size: s1K is of a thousand examples.
    const said = [title, String(work.year), ...quotes.map(({ quote }) => quote), ...linked].map((text) =>
      text.replace(/(\d+)K\b/g, '$1K $1000')
    );
    expect(unfounded(oneLine, said, { countsOwnMarks: true }), oneLine).toEqual([]);
  });

  it.each(works)('$name: those who drew on it are as many as the links reach', ({ id, descendants }) => {
    const reached = new Set<string>();
    const reach = (from: string): void => {
      for (const link of links) {
        if (link.from !== from || link.thin || reached.has(link.to)) continue;
        reached.add(link.to);
        reach(link.to);
      }
    };
    reach(id);
    expect(descendants).toBe(reached.size);
  });
});
