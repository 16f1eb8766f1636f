import { links, works, type Work } from '#content/lineage.ts';
import type { Hue } from '#picture/palette.ts';
import { workOf } from './graph.ts';
import { circlePath, outlineOf } from './outline.ts';
import { curveOf } from './place.ts';
import type { Tree } from './state.ts';

/** Marks or links that look alike, as one SVG path: the tree has hundreds, and each element costs every frame. */
export interface Area {
  readonly d: string;
  readonly hue: Hue;
  /** Width of its lines in CSS pixels; undefined where it is filled. */
  readonly line?: number;
  /** Thin links are dotted. */
  readonly dotted?: boolean;
  readonly opacity: number;
}

type Points = ReadonlyMap<string, { readonly x: number; readonly y: number }>;
type Sizes = (work: Work) => number;
type Look = Omit<Area, 'd'>;

/** Looks that differ by less than this in opacity count as one. */
const FINE = 50;

/** Joins what looks alike, the faintest first. */
function joined(parts: readonly (readonly [Look, string])[]): readonly Area[] {
  const groups = new Map<string, { look: Look; d: string }>();
  for (const [look, d] of parts) {
    const opacity = Math.round(look.opacity * FINE) / FINE;
    if (opacity === 0 || d === '') continue;
    const key = [look.hue, look.line?.toFixed(1), look.dotted, opacity].join(' ');
    const known = groups.get(key);
    groups.set(key, { look: { ...look, opacity }, d: (known?.d ?? '') + d });
  }
  return [...groups.values()].map(({ look, d }) => ({ d, ...look })).sort((a, b) => a.opacity - b.opacity);
}

/** The links of a tree, each as far as it is drawn. `weight` scales their width: 1 on a phone, more on a large stage. */
export const linksIn = (tree: Tree, points: Points, weight: number): readonly Area[] =>
  joined(
    links.flatMap((link, i): [Look, string][] => {
      const look = tree.links[i]!;
      if (look.drawn <= 0) return [];
      const side = workOf(link.from)!.side;
      const d = curveOf(
        points.get(link.from)!,
        points.get(link.to)!,
        [side, workOf(link.to)!.side],
        look.drawn
      );
      const line = weight * (link.thin ? 0.7 : 0.9 + look.lit * 0.8);
      const opacity = look.lit * (1 - 0.5 * look.grey);
      return [[{ hue: look.grey > 0.5 ? 'kept' : side, line, dotted: link.thin ?? false, opacity }, d]];
    })
  );

/** The paper that every mark lies on, so that no link is seen through it. */
export const groundsIn = (tree: Tree, points: Points, radiusOf: Sizes): string =>
  works
    .map((work) => ({ ...points.get(work.id)!, r: radiusOf(work) * tree.works[work.id]!.here }))
    .filter(({ r }) => r > 0.1)
    .map(({ x, y, r }) => circlePath(x, y, r))
    .join('');

/** The marks of a tree, in its sides' hues or in the grey of what is kept. `radiusOf` gives half a mark's size in CSS pixels. */
export const marksIn = (tree: Tree, points: Points, radiusOf: Sizes): readonly Area[] =>
  joined(
    works.flatMap((work): [Look, string][] => {
      const look = tree.works[work.id]!;
      const r = radiusOf(work) * look.here;
      if (r <= 0.1) return [];
      const { x, y } = points.get(work.id)!;
      const { body, ring } = outlineOf(work.kind, x, y, r);
      const line = Math.max(1, r * 0.2);
      const kept = keptOf(work, look);
      return [
        { hue: work.id === 'transformer' ? 'gold' : work.side, opacity: look.lit * (1 - kept) } as const,
        { hue: 'kept', opacity: kept * Math.max(0.55, look.lit * 0.7) } as const
      ].flatMap((tint): [Look, string][] => [
        [tint, body],
        [{ ...tint, line }, ring]
      ]);
    })
  );

/** How far a mark is grey: what drew on a locked work, and what was withheld. */
const keptOf = (work: Work, { grey, wall }: Tree['works'][string]): number =>
  Math.max(grey, work.dark?.level === 'withheld' ? wall : 0);
