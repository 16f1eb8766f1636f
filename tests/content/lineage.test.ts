import { describe, expect, it } from 'vitest';
import { evidence, links, rows, wholeSet, works } from '#content/lineage.ts';
import { ancestorsIn, coreLinks } from '../../scripts/lineage-graph.ts';
import { layoutOf } from '../../scripts/lineage-layout.ts';
import set from './lineage-set.json';

const byId = new Map(works.map((work) => [work.id, work]));
const core = new Set(set.nodes.filter((node) => node.tier === 1).map((node) => node.id));
const countryOf = new Map(set.nodes.map((node) => [node.id, node.country]));
const when = (id: string) => byId.get(id)!.year * 12 + byId.get(id)!.month;
const words = await evidence();

/** Of the whole set, along these links: the works of the core that each work drew on. */
const ancestorsInSet = (firm: boolean, id: string) =>
  new Set(
    [
      ...ancestorsIn(
        set.edges.filter((edge) => !firm || !edge.thin),
        id
      )
    ].filter((a) => core.has(a))
  );
const ancestorsDrawn = (firm: boolean, id: string) =>
  ancestorsIn(
    links.filter((link) => !firm || !link.thin),
    id
  );

describe('the family tree as data', () => {
  it('draws the core of the set, and says how many works and links the set has', () => {
    expect(works.map((work) => work.id).sort()).toEqual([...core].sort());
    expect(works).toHaveLength(49);
    expect(wholeSet).toEqual({ works: set.nodes.length, links: set.edges.length });
  });

  it('keeps the statements of its source: thin links, borders crossed, who has no descendants', () => {
    expect(set.edges.filter((edge) => edge.thin)).toHaveLength(27);
    const crossing = set.edges.filter((edge) => countryOf.get(edge.from) !== countryOf.get(edge.to));
    expect(crossing).toHaveLength(123);
    const pair = (a: string, b: string) =>
      set.edges.filter((edge) => countryOf.get(edge.from) === a && countryOf.get(edge.to) === b).length;
    expect([pair('US', 'CN'), pair('CN', 'US'), pair('US', 'US'), pair('CN', 'CN')]).toEqual([
      41, 27, 68, 32
    ]);
    const reach = (id: string, firm: boolean) =>
      set.nodes.filter((node) =>
        ancestorsIn(
          set.edges.filter((edge) => !firm || !edge.thin),
          node.id
        ).has(id)
      ).length;
    expect([reach('transformer', false), reach('transformer', true)]).toEqual([52, 47]);
    expect([reach('alexnet', false), reach('alexnet', true)]).toEqual([54, 0]);
  });

  it('keeps every link among the works drawn, thin where it was thin', () => {
    const direct = links.filter((link) => !link.through);
    const expected = set.edges.filter((edge) => core.has(edge.from) && core.has(edge.to));
    const flat = (all: readonly { from: string; to: string; thin?: boolean }[]) =>
      all.map(({ from, to, thin }) => `${from}>${to}${thin ? ' thin' : ''}`).sort();
    expect(flat(direct)).toEqual(flat(expected));
  });

  it.each([false, true])(
    'has as many links between each pair of countries as the set has (firm: %s)',
    (firm) => {
      const pairs = (all: readonly { from: string; to: string }[]) => {
        const count: Record<string, number> = {};
        for (const { from, to } of all) {
          const pair = `${countryOf.get(from)}>${countryOf.get(to)}`;
          count[pair] = (count[pair] ?? 0) + 1;
        }
        return count;
      };
      const counted = (link: { thin?: boolean }) => !firm || !link.thin;
      expect(pairs(links.filter((link) => !link.through && counted(link)))).toEqual(
        pairs(set.edges.filter((edge) => core.has(edge.from) && core.has(edge.to) && counted(edge)))
      );
      expect(works.every((work) => work.country === countryOf.get(work.id))).toBe(true);
    }
  );

  it('joins links only through works that are not drawn, along links of the set', () => {
    for (const { from, to, thin, through = [] } of links) {
      const stops = [from, ...through, to];
      const stretches = stops
        .slice(1)
        .map((stop, i) => set.edges.find((edge) => edge.from === stops[i] && edge.to === stop)!);
      expect(stretches.every(Boolean)).toBe(true);
      expect(stretches.some((edge) => edge.thin)).toBe(thin === true);
      expect(through.some((id) => core.has(id))).toBe(false);
    }
    expect(links.find((link) => link.from === 'k2' && link.to === 'composer2')?.through).toEqual(['k25']);
    expect(links.find((link) => link.from === 'llama' && link.to === 'deepseek-v2')?.through).toEqual([
      'deepseek-llm'
    ]);
  });

  it.each([true, false])('loses no path and invents none by leaving works out (firm: %s)', (firm) => {
    for (const { id } of works) expect(ancestorsDrawn(firm, id)).toEqual(ancestorsInSet(firm, id));
  });

  it('counts for each work those that drew on it, thin links left out', () => {
    for (const { id, descendants } of works)
      expect(descendants).toBe(works.filter((other) => ancestorsInSet(true, other.id).has(id)).length);
    expect(byId.get('transformer')!.descendants).toBe(29);
  });

  it('runs forward in time, so it has no cycle, and down the page', () => {
    for (const { from, to } of links) {
      expect(when(from)).toBeLessThanOrEqual(when(to));
      expect(byId.get(from)!.row).toBeLessThan(byId.get(to)!.row);
    }
    const inOrder = [...works].sort((a, b) => when(a.id) - when(b.id));
    expect(works).toEqual(inOrder);
    works.slice(1).forEach((work, i) => {
      expect(work.row).toBeGreaterThanOrEqual(works[i]!.row);
      if (work.year > works[i]!.year) expect(work.row).toBeGreaterThan(works[i]!.row);
    });
    expect(Math.max(...works.map((work) => work.row))).toBe(rows - 1);
  });

  it('gives each work of a side a row of its own there', () => {
    const places = works.map((work) => `${work.side} ${work.row}`);
    expect(new Set(places).size).toBe(works.length);
    expect(works.every(({ x }) => x >= 0 && x <= 1)).toBe(true);
  });

  it('is what the script makes of the set: links and places', () => {
    expect(coreLinks(set as Parameters<typeof coreLinks>[0])).toEqual(links);
    expect(layoutOf(works, links)).toEqual(works.map(({ row, x }) => ({ row, x })));
  });

  it('has words for each work and for each stretch of each link, at most 25 of them', () => {
    for (const { id } of works) expect(words.works[id]!.oneLine.length).toBeGreaterThan(10);
    for (const { from, to, through = [] } of links) {
      const stops = [from, ...through, to];
      through.forEach((id) => expect(words.between[id]).toBeTruthy());
      stops.slice(1).forEach((stop, i) => {
        const { quote, source, url, seen } = words.links[`${stops[i]}>${stop}`]!;
        expect(quote.split(/\s+/).length).toBeLessThanOrEqual(25);
        expect(source).toBeTruthy();
        expect(seen.length).toBeGreaterThan(10);
        expect(url).toMatch(/^https:\/\//);
      });
    }
  });

  it('lets the makers of GPT-4 and o1 speak, and says whose the words about DeepSeek-R1 are', () => {
    const dark = Object.fromEntries(works.flatMap((work) => (work.dark ? [[work.id, work.dark]] : [])));
    expect(Object.keys(dark).sort()).toEqual(['composer2', 'deepseek-r1', 'gpt4', 'o1']);
    expect(dark.gpt4!.quote).toContain('contains no further details');
    expect(dark.gpt4!.source).toBe('GPT-4 Technical Report');
    expect(dark.o1!.quote).toContain('we have decided not to show');
    expect(dark['deepseek-r1']!.source).toContain('NVIDIA');
    expect(dark.composer2!.quote).toBeUndefined();
    for (const [id, { quote }] of Object.entries(dark))
      if (quote) expect(words.works[id]!.quotes.map((said) => said.quote)).toContain(quote);
  });
});
