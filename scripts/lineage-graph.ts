/** A work as the collected evidence has it; only the fields that are read here. */
export interface SourceWork {
  readonly id: string;
  readonly title: string;
  readonly shortName: string;
  readonly year: number;
  readonly month: number | null;
  readonly url: string;
  readonly country: string;
  readonly orgs: readonly { readonly name: string; readonly kind: string; readonly country: string }[];
  readonly openness: {
    readonly paper: boolean;
    readonly code: boolean | null;
    readonly weights: boolean | null;
    readonly note: string;
  };
  readonly oneLine: string;
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
  readonly evidence: { readonly quote: string; readonly sourceTitle: string; readonly url: string };
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
 * The links among the works of tier 1. Where a path between two of them ran through works of tier 2 and would
 * break without those, a joined link takes its place: first the firm ones, then those with a thin stretch.
 * Shorter detours come first, and a path that the links already allow is not joined again.
 */
export function coreLinks({
  nodes,
  edges
}: {
  readonly nodes: readonly Pick<SourceWork, 'id' | 'tier' | 'year' | 'month'>[];
  readonly edges: readonly Pick<SourceEdge, 'from' | 'to' | 'thin'>[];
}): CoreLink[] {
  const when = new Map(nodes.map((work) => [work.id, work.year * 12 + (work.month ?? 1)]));
  const core = new Set(nodes.filter((work) => work.tier === 1).map((work) => work.id));
  const links: CoreLink[] = edges
    .filter((edge) => core.has(edge.from) && core.has(edge.to))
    .map(({ from, to, thin }) => ({ from, to, ...(thin ? { thin: true as const } : {}) }));

  for (const firmOnly of [true, false]) {
    const usable = edges.filter((edge) => !firmOnly || !edge.thin);
    const joined = detours(usable, core).sort(
      (a, b) => a.stops.length - b.stops.length || span(a.stops, when) - span(b.stops, when)
    );
    for (const { stops, thin } of joined) {
      const from = stops[0]!;
      const to = stops[stops.length - 1]!;
      const counted = links.filter((link) => !firmOnly || !link.thin);
      if (ancestorsIn(counted, to).has(from)) continue;
      links.push({ from, to, ...(thin ? { thin: true as const } : {}), through: stops.slice(1, -1) });
    }
  }
  return links.sort((a, b) => when.get(a.to)! - when.get(b.to)! || when.get(a.from)! - when.get(b.from)!);
}

const span = (stops: readonly string[], when: ReadonlyMap<string, number>): number =>
  when.get(stops[stops.length - 1]!)! - when.get(stops[0]!)!;

/** Every path from a drawn work to a drawn work whose stops between are all works that are not drawn. */
function detours(
  edges: readonly Pick<SourceEdge, 'from' | 'to' | 'thin'>[],
  core: ReadonlySet<string>
): { stops: string[]; thin: boolean }[] {
  const found: { stops: string[]; thin: boolean }[] = [];
  const walk = (stops: string[], thin: boolean) => {
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
