import { forceCollide, forceLink, forceSimulation, forceX } from 'd3';

interface Placed {
  readonly id: string;
  readonly year: number;
  readonly side: 'us' | 'china' | 'other';
}

/** The middle of each side's lane, in the forces' own units: the Pacific lies between the outer two. */
const lanes = { us: 0, other: 220, china: 440 };
const rowGap = 24;

/**
 * Where each work stands, given in order of time. `row`: time runs down, a row holds at most one work of each side,
 * a new year begins a new row, and a work stands below all that it drew on. `x`: 0 to 1 across its side's lane,
 * from forces: linked works pull on each other, neighbours keep apart. Same input, same places.
 */
export function layoutOf(
  works: readonly Placed[],
  links: readonly { readonly from: string; readonly to: string }[]
): { row: number; x: number }[] {
  const rows = rowsOf(works, links);
  const points = works.map((work, i) => ({
    id: work.id,
    side: work.side,
    x: lanes[work.side],
    fy: rows[i]! * rowGap,
    y: rows[i]! * rowGap
  }));
  forceSimulation(points)
    .force('lane', forceX<(typeof points)[number]>((point) => lanes[point.side]).strength(0.12))
    .force(
      'links',
      forceLink<(typeof points)[number], { source: string; target: string }>(
        links.map((link) => ({ source: link.from, target: link.to }))
      )
        .id((point) => point.id)
        .distance(40)
        .strength(0.012)
    )
    .force('apart', forceCollide(30).strength(0.9))
    .stop()
    .tick(400);

  const extent = new Map<string, [number, number]>();
  for (const { side, x } of points) {
    const [low, high] = extent.get(side) ?? [Infinity, -Infinity];
    extent.set(side, [Math.min(low, x), Math.max(high, x)]);
  }
  return points.map(({ side, x }, i) => {
    const [low, high] = extent.get(side)!;
    return { row: rows[i]!, x: Math.round((100 * (x - low)) / (high - low || 1)) / 100 };
  });
}

function rowsOf(works: readonly Placed[], links: readonly { from: string; to: string }[]): number[] {
  let row = -1;
  let year = 0;
  let here: Placed[] = [];
  return works.map((work) => {
    const blocked =
      work.year !== year ||
      here.some(
        (other) =>
          other.side === work.side || links.some((link) => link.from === other.id && link.to === work.id)
      );
    if (blocked) {
      row += 1;
      here = [];
    }
    year = work.year;
    here.push(work);
    return row;
  });
}
