import type { WorkWords } from '#content/lineage.ts';

/** A work as the collected evidence has it; only the fields that are read here. */
export interface SourceWork extends Omit<WorkWords, 'quotes'> {
  readonly id: string;
  readonly shortName: string;
  readonly year: number;
  readonly month: number | null;
  readonly country: string;
  readonly tier: 1 | 2;
  readonly dark?: {
    readonly level: string;
    readonly quotes: readonly {
      readonly quote: string;
      readonly sourceTitle: string;
      readonly url: string;
    }[];
  };
}

/** A link as the collected evidence has it. */
export interface SourceEdge {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly via: string;
  readonly thin: boolean;
  readonly note?: string;
  readonly evidence: {
    readonly quote: string;
    readonly sourceTitle: string;
    readonly url: string;
    readonly seen: string;
  };
}

/** The collected evidence. */
export interface Source {
  readonly nodes: readonly SourceWork[];
  readonly edges: readonly SourceEdge[];
}

/** A link that is drawn; `through` names the supporting works that it runs through and that are not drawn. */
export interface CoreLink {
  readonly from: string;
  readonly to: string;
  readonly thin?: true;
  readonly through?: readonly string[];
}

type Ends = { readonly from: string; readonly to: string };
type Stretch = Pick<SourceEdge, 'from' | 'to' | 'thin' | 'relation'>;

/** Everything that the work drew on, directly or through others, along these links; not the work itself. */
export function ancestorsIn(links: readonly Ends[], id: string): Set<string> {
  const found = new Set<string>();
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const link of links)
      if (link.to === at && !found.has(link.from)) {
        found.add(link.from);
        waiting.push(link.from);
      }
  return found;
}

/**
 * The links among the works of tier 1. Paths that ran through works of tier 2 are joined where each stretch
 * continues the work before (extends it, or trains from it), and where the path would break otherwise: first the
 * firm ones, then those with a thin stretch, shorter detours first.
 */
export function coreLinks({
  nodes,
  edges
}: {
  readonly nodes: readonly Pick<SourceWork, 'id' | 'tier' | 'year' | 'month'>[];
  readonly edges: readonly Stretch[];
}): CoreLink[] {
  const when = new Map(nodes.map((work) => [work.id, work.year * 12 + (work.month ?? 1)]));
  const core = new Set(nodes.filter((work) => work.tier === 1).map((work) => work.id));
  const links: CoreLink[] = edges
    .filter((edge) => core.has(edge.from) && core.has(edge.to))
    .map(({ from, to, thin }) => ({ from, to, ...(thin ? { thin: true as const } : {}) }));

  const join = ({ stops, thin }: Detour) =>
    links.push({
      from: stops[0]!,
      to: stops[stops.length - 1]!,
      ...(thin ? { thin: true as const } : {}),
      through: stops.slice(1, -1)
    });
  const linked = ({ stops }: Detour) =>
    links.some((link) => link.from === stops[0] && link.to === stops[stops.length - 1]);
  const byLength = (a: Detour, b: Detour) =>
    a.stops.length - b.stops.length || span(a.stops, when) - span(b.stops, when);

  const continued = edges.filter((edge) => edge.relation !== 'uses' && !edge.thin);
  for (const detour of detours(continued, core).sort(byLength)) if (!linked(detour)) join(detour);
  for (const firmOnly of [true, false]) {
    const usable = edges.filter((edge) => !firmOnly || !edge.thin);
    for (const detour of detours(usable, core).sort(byLength)) {
      const counted = links.filter((link) => !firmOnly || !link.thin);
      const { stops } = detour;
      if (!ancestorsIn(counted, stops[stops.length - 1]!).has(stops[0]!)) join(detour);
    }
  }
  return links.sort((a, b) => when.get(a.to)! - when.get(b.to)! || when.get(a.from)! - when.get(b.from)!);
}

interface Detour {
  readonly stops: readonly string[];
  readonly thin: boolean;
}

const span = (stops: readonly string[], when: ReadonlyMap<string, number>): number =>
  when.get(stops[stops.length - 1]!)! - when.get(stops[0]!)!;

/** Every path from a drawn work to a drawn work whose stops between are all works that are not drawn. */
function detours(edges: readonly Stretch[], core: ReadonlySet<string>): Detour[] {
  const found: Detour[] = [];
  const walk = (stops: readonly string[], thin: boolean) => {
    for (const edge of edges) {
      if (edge.from !== stops[stops.length - 1]) continue;
      const next = { stops: [...stops, edge.to], thin: thin || edge.thin };
      if (!core.has(edge.to)) walk(next.stops, next.thin);
      else if (next.stops.length > 2) found.push(next);
    }
  };
  for (const id of core) walk([id], false);
  return found;
}
