import { describe, expect, it } from 'vitest';
import { evidence, links, works } from '#content/lineage.ts';
import { tables } from '#scenes/one-open-paper/tables.ts';
import { stateAt } from '#scenes/one-open-paper/state.ts';
import { progressAt } from '#story/progress.ts';
import { ancestorsIn } from '../../scripts/lineage-graph.ts';
import set from '../content/lineage-set.json' with { type: 'json' };

type Step = keyof typeof tables;
const words = await evidence();
const rowsOf = (step: Step) => tables[step]!.rows;
const treeAt = (step: Step) =>
  stateAt(progressAt('one-open-paper', { section: 'one-open-paper', step, t: 1 }), {});
const nameOf = (id: string) => works.find((work) => work.id === id)!.name;
const core = set.nodes.filter(({ tier }) => tier === 1);
const firm = set.edges.filter(({ thin }) => !thin);

describe('the tables of the family tree', () => {
  it('list the works that the first steps draw, no more and no fewer', () => {
    for (const step of ['attention-montreal', 'residual-beijing', 'layer-norm-toronto'] as const) {
      const tree = treeAt(step);
      const drawn = works.filter(({ id }) => tree.works[id]!.here > 0).map(({ name }) => name);
      expect(rowsOf(step).map(([name]) => name)).toEqual(drawn);
    }
  });

  it.each(['published-and-patented', 'both-sides-build'] as const)(
    'list each link that %s draws, with its words and their address',
    (step) => {
      const tree = treeAt(step);
      const drawn = links.filter((_, i) => tree.links[i]!.drawn > 0);
      const rows = rowsOf(step);
      expect(rows.map(([from, , to]) => [from, to])).toEqual(
        drawn.map(({ from, to }) => [nameOf(from), nameOf(to)])
      );
      drawn.forEach(({ from, to, thin, through = [] }, i) => {
        const [, , , , via, minor, , quote, source, address] = rows[i]!;
        const last = words.links[`${through.at(-1) ?? from}>${to}`]!;
        expect(via).toContain(last.via);
        expect(quote).toContain(last.quote);
        expect(source).toContain(last.source);
        expect(String(address).split(' ')).toContain(last.url);
        expect(String(address).split(' ')).toHaveLength(through.length + 1);
        expect(minor).toBe(thin ? 'yes' : 'no');
      });
    }
  );

  it('say of every work whether it drew on the Transformer, as the set has it without minor links', () => {
    const rows = rowsOf('lock-a-paper');
    expect(rows.map(([name]) => name)).toEqual(works.map(({ name }) => name));
    const drewOn = new Set(
      core.filter(({ id }) => ancestorsIn(firm, id).has('transformer')).map(({ shortName }) => shortName)
    );
    expect(rows.flatMap((row) => (row[5] === 'yes' ? [row[0]] : [])).sort()).toEqual([...drewOn].sort());
    expect(tables['lock-a-paper']!.title).toContain(`: ${drewOn.size} did`);
    for (const [i, { id }] of works.entries())
      expect(rows[i]![6]).toBe(core.filter((other) => ancestorsIn(firm, other.id).has(id)).length);
  });

  it('say who made each work, and what of it is open', () => {
    const said = (open: boolean | null) => (open === null ? undefined : open ? 'yes' : 'no');
    for (const row of [...rowsOf('attention-montreal'), ...rowsOf('lock-a-paper')]) {
      const { orgs, openness } = words.works[works.find(({ name }) => name === row[0])!.id]!;
      for (const { name } of orgs) expect(row[7]).toContain(name);
      expect(row.slice(8)).toEqual([openness.paper, openness.code, openness.weights].map(said));
    }
  });

  it('give the words about what was kept back, and whose they are', () => {
    const rows = rowsOf('tree-goes-dark');
    expect(rows.map(([name]) => name)).toEqual(works.filter(({ dark }) => dark).map(({ name }) => name));
    const of = (name: string) => rows.find((row) => row[0] === name)!;
    expect(of('GPT-4')[4]).toContain('contains no further details');
    expect(of('GPT-4')[5]).toBe('GPT-4 Technical Report');
    expect(of('DeepSeek-R1')[5]).toContain('NVIDIA');
    expect(of('Composer 2')[5]).toBe('Our note');
    for (const row of rows) expect(String(row[6])).toMatch(/^https:/);
  });
});
