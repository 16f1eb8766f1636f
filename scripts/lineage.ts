/**
 * Makes the family tree's data from the collected evidence: `npm run lineage -- <folder with lineage.json>`.
 * Writes the graph with its layout (small, in the reading bundle) and the words it rests on (fetched on demand).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ancestorsIn, coreLinks, type Source, type SourceWork } from './lineage-graph.ts';
import { layoutOf } from './lineage-layout.ts';

const sideOf = (country: string) => (country === 'US' ? 'us' : country === 'CN' ? 'china' : 'other');

/** What kind of place a work comes from: all companies, all universities, both, or neither alone. */
function kindOf(work: SourceWork): 'company' | 'university' | 'both' | 'other' {
  const kinds = new Set(work.orgs.map((org) => org.kind));
  if (kinds.has('company') && kinds.has('university')) return 'both';
  if (kinds.size > 1) return 'other';
  return kinds.has('company') ? 'company' : kinds.has('university') ? 'university' : 'other';
}

/** What was kept back, in a quotation where the file has one, else in the file's own note. */
function darkOf(work: SourceWork, dark: NonNullable<SourceWork['dark']>) {
  const [first] = dark.quotes;
  return first
    ? { level: dark.level, quote: first.quote, source: first.sourceTitle }
    : { level: dark.level, note: work.openness.note };
}

/** The graph that is drawn: works of tier 1, the links among them, and where each stands. */
export function graphOf(source: Source) {
  const core = source.nodes
    .filter((work) => work.tier === 1)
    .sort((a, b) => a.year - b.year || (a.month ?? 1) - (b.month ?? 1));
  const links = coreLinks(source);
  const places = layoutOf(
    core.map((work) => ({ id: work.id, year: work.year, side: sideOf(work.country) })),
    links
  );
  const firm = links.filter((link) => !link.thin);
  const ancestors = new Map(core.map((work) => [work.id, ancestorsIn(firm, work.id)]));
  return {
    set: { works: source.nodes.length, links: source.edges.length },
    rows: Math.max(...places.map((place) => place.row)) + 1,
    works: core.map((work, i) => ({
      id: work.id,
      name: work.shortName,
      year: work.year,
      month: work.month,
      country: work.country,
      side: sideOf(work.country),
      kind: kindOf(work),
      place: work.orgs[0]!.name,
      ...(work.dark ? { dark: darkOf(work, work.dark) } : {}),
      row: places[i]!.row,
      x: places[i]!.x,
      descendants: core.filter((other) => ancestors.get(other.id)!.has(work.id)).length
    })),
    links
  };
}

/** The words behind the graph: what each work is, and the quotation each link (or each stretch of it) rests on. */
export function evidenceOf(source: Source) {
  const graph = graphOf(source);
  const stretches = new Set(
    graph.links.flatMap((link) => {
      const stops = [link.from, ...(link.through ?? []), link.to];
      return stops.slice(1).map((stop, i) => `${stops[i]}>${stop}`);
    })
  );
  const kept = source.edges.filter((edge) => stretches.has(`${edge.from}>${edge.to}`));
  const core = new Set(graph.works.map((work) => work.id));
  const between = new Set(graph.links.flatMap((link) => link.through ?? []));
  return {
    works: Object.fromEntries(
      source.nodes
        .filter((work) => core.has(work.id))
        .map((work) => [
          work.id,
          {
            title: work.title,
            url: work.url,
            orgs: work.orgs,
            openness: work.openness,
            oneLine: work.oneLine,
            quotes: (work.dark?.quotes ?? []).map(({ quote, sourceTitle, url }) => ({
              quote,
              source: sourceTitle,
              url
            }))
          }
        ])
    ),
    between: Object.fromEntries(
      source.nodes.filter((work) => between.has(work.id)).map((work) => [work.id, work.shortName])
    ),
    links: Object.fromEntries(
      kept.map((edge) => [
        `${edge.from}>${edge.to}`,
        {
          relation: edge.relation,
          via: edge.via,
          quote: edge.evidence.quote,
          source: edge.evidence.sourceTitle,
          url: edge.evidence.url,
          seen: edge.evidence.seen,
          ...(edge.note ? { note: edge.note } : {})
        }
      ])
    )
  };
}

/** The whole set without its words, so that tests can count on it. */
export function skeletonOf(source: Source) {
  return {
    nodes: source.nodes.map(({ id, shortName, year, month, country, tier }) => ({
      id,
      shortName,
      year,
      month,
      country,
      tier
    })),
    edges: source.edges.map(({ from, to, thin, relation }) => ({ from, to, thin, relation }))
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2];
  if (!folder) throw new Error('Name the folder that holds lineage.json.');
  const source = JSON.parse(readFileSync(join(folder, 'lineage.json'), 'utf8')) as Source;
  const write = (path: string, value: unknown) =>
    writeFileSync(new URL(path, import.meta.url), JSON.stringify(value) + '\n');
  write('../src/content/data/lineage.json', graphOf(source));
  write('../src/content/data/lineage-evidence.json', evidenceOf(source));
  write('../tests/content/lineage-set.json', skeletonOf(source));
}
