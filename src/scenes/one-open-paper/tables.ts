import { months } from '#content/claims.ts';
import { treeLabels } from '#content/labels/one-open-paper.ts';
import { treeTables as words } from '#content/labels/tables/one-open-paper.ts';
import { evidence, links, wholeSet, works, type Link, type Work } from '#content/lineage.ts';
import type { Cell, Column, Table, Tables } from '../table.ts';
import { lockedBy, stretchesOf, workOf } from './graph.ts';
import { firstRows } from './state.ts';

const found = await evidence();

/** Columns of these names; those numbered hold numbers. */
const columnsOf = (names: readonly string[], ...numbers: readonly number[]): readonly Column[] =>
  names.map((name, at) => ({ name, numeric: numbers.includes(at) }));

const countryOf = (work: Work): string => treeLabels.countries[work.country] ?? work.country;
const whenAndWhere = (work: Work) => [
  work.name,
  work.year,
  months[work.month - 1],
  work.place,
  countryOf(work)
];

const answer = (open: boolean | null): Cell => (open === null ? undefined : open ? words.yes : words.no);
/** All the makers of a work, and which of its parts are open. */
function makersAndParts({ id }: Work): readonly Cell[] {
  const { orgs, openness } = found.works[id]!;
  const { paper, code, weights } = openness;
  return [orgs.map(({ name }) => name).join('; '), answer(paper), answer(code), answer(weights)];
}

const early = works.filter((work) => work.row < firstRows);
/** The Transformer is not yet there in the first three steps. */
const before = early.filter(({ id }) => id !== 'transformer');

const earlyTable: Table = {
  title: words.early.title,
  note: words.early.note(before.length, works.length, wholeSet.works),
  source: words.source,
  columns: columnsOf(words.early.columns, 1, 6),
  rows: before.map((work) => [
    ...whenAndWhere(work),
    treeLabels.kinds[work.kind],
    work.descendants,
    ...makersAndParts(work)
  ])
};

const rowOf = (link: Link): readonly Cell[] => {
  const [from, to] = [workOf(link.from)!, workOf(link.to)!];
  const said = stretchesOf(link).map((stretch) => found.links[stretch]!);
  return [
    from.name,
    countryOf(from),
    to.name,
    countryOf(to),
    [...new Set(said.map(({ via }) => via))].join(', '),
    link.thin ? words.yes : words.no,
    link.through?.map((id) => found.between[id]).join(', '),
    said.map(({ quote }) => treeLabels.quoted(quote)).join(' '),
    said.map(({ source }) => source).join('; '),
    said.map(({ url }) => url).join(' ')
  ];
};

const linksTable = (title: string, drawn: readonly Link[]): Table => ({
  title,
  note: words.links.note(works.length, wholeSet.works),
  source: words.source,
  columns: columnsOf(words.links.columns),
  rows: drawn.map(rowOf)
});

/** Every work, and whether it drew on the one that is locked as the story has it. */
function lockedTable(): Table {
  const locked = workOf('transformer')!;
  const drewOn = lockedBy(locked.id);
  const saysOf = ({ id }: Work) =>
    id === locked.id ? words.locked.itself : drewOn.has(id) ? words.yes : words.no;
  return {
    title: words.locked.title(locked.name, drewOn.size, works.length),
    note: words.locked.note,
    source: words.source,
    columns: columnsOf(words.locked.columns, 1, 6),
    rows: works.map((work) => [
      ...whenAndWhere(work),
      saysOf(work),
      work.descendants,
      ...makersAndParts(work)
    ])
  };
}

const darkTable: Table = {
  title: words.dark.title,
  note: words.dark.note,
  source: words.source,
  columns: columnsOf(words.dark.columns, 1),
  rows: works.flatMap(({ id, name, year, place, dark }) => {
    if (!dark) return [];
    const { quotes, url } = found.works[id]!;
    return [
      [
        name,
        year,
        place,
        dark.level,
        dark.quote ? treeLabels.quoted(dark.quote) : dark.note,
        dark.source ?? words.dark.ours,
        quotes.find(({ quote }) => quote === dark.quote)?.url ?? url
      ]
    ];
  })
};

const joined = links.filter(({ to }) => workOf(to)!.row < firstRows);

/** The works and links that each picture of the tree draws, from the data that it draws from. */
export const tables: Tables<'one-open-paper'> = {
  'attention-montreal': earlyTable,
  'residual-beijing': earlyTable,
  'layer-norm-toronto': earlyTable,
  'published-and-patented': linksTable(words.links.joined, joined),
  'both-sides-build': linksTable(words.links.all(links.length), links),
  'lock-a-paper': lockedTable(),
  'tree-goes-dark': darkTable
};
