import { INSTITUTIONS } from '#simulation/types.ts';
import { CENTRE, plotOf, WALL, WALL_GAP } from './layout.ts';
import { Place, type Frame } from './marks.ts';
import type { Curves } from './pools.ts';

interface At {
  readonly x: number;
  readonly y: number;
  readonly alpha: number;
}

/** A kernel: half its length, the direction of its long axis, its look (see `looks`), and whether it is pointed at. */
export interface KernelMark extends At {
  readonly kind: 'kernel';
  readonly idea: number;
  readonly place: 'head' | 'plot' | 'flight';
  readonly angle: number;
  readonly size: number;
  readonly look: number;
  readonly lit: boolean;
}

export interface CurveMark {
  readonly kind: 'trail' | 'tie' | 'thread';
  /** Start, control point, end. */
  readonly points: readonly number[];
  readonly width: number;
  readonly alpha: number;
  readonly look: number;
}

export interface WallMark extends At {
  readonly kind: 'wall';
  readonly inst: number;
  readonly r: number;
  readonly width: number;
  /** Share of the ring that is there, 0–1; the gap faces the head. */
  readonly closed: number;
  /** Share of new ideas kept. */
  readonly share: number;
}

/** One thing drawn; places and sizes in the unit square. */
export type Mark =
  | KernelMark
  | CurveMark
  | WallMark
  | (At & { readonly kind: 'ground'; readonly r: number })
  | (At & { readonly kind: 'plot'; readonly inst: number; readonly r: number; readonly lit: boolean })
  | (At & { readonly kind: 'reading'; readonly idea: number; readonly look: number })
  | (At & { readonly kind: 'bloom'; readonly inst: number; readonly open: number; readonly angle: number })
  | (At & { readonly kind: 'halo'; readonly r: number })
  | (At & {
      readonly kind: 'sprout';
      readonly inst: number;
      readonly angle: number;
      readonly size: number;
      readonly walking: boolean;
    });

const curvesOf = (curves: Curves, kind: CurveMark['kind']): CurveMark[] =>
  Array.from({ length: curves.count }, (_, n) => ({
    kind,
    points: [...curves.points.subarray(6 * n, 6 * n + 6)],
    width: curves.width[n]!,
    alpha: curves.alpha[n]!,
    look: curves.look[n]!
  }));

const places = ['head', 'plot', 'flight'] as const;

function kernelsOf(frame: Frame): KernelMark[] {
  const { kernels, plan, taken, view, faint, kernel } = frame;
  const moving = Array.from({ length: kernels.count }, (_, n): KernelMark => ({
    kind: 'kernel',
    idea: kernels.id[n]!,
    place: places[kernels.place[n]! & 3] ?? 'head',
    x: kernels.x[n]!,
    y: kernels.y[n]!,
    angle: kernels.angle[n]!,
    size: kernels.size[n]! * kernel,
    look: kernels.look[n]!,
    lit: kernels.place[n]! >= Place.lit,
    alpha: kernels.alpha[n]!
  }));
  const lit = new Set(moving.filter((mark) => mark.place === 'head').map((mark) => mark.idea));
  const { slots } = plan;
  const still = Array.from({ length: taken }, (_, n): KernelMark => ({
    kind: 'kernel',
    idea: slots.idea[n]!,
    place: 'head',
    x: slots.x[n]!,
    y: slots.y[n]!,
    angle: slots.angle[n]!,
    size: kernel * slots.size[n]!,
    look: slots.look[n]!,
    lit: false,
    alpha: view.head * faint
  }));
  return [...still.filter((mark) => !lit.has(mark.idea)), ...moving];
}

/** All marks of a frame as objects, in the order in which they are painted; for stills and tests. */
export function marksOf(frame: Frame): Mark[] {
  const { view, faint, reads, blooms, halos, sprouts } = frame;
  const each = <M>(count: number, mark: (n: number) => M): M[] =>
    Array.from({ length: count }, (_, n) => mark(n));
  const plots = each(INSTITUTIONS, (inst): Mark => {
    const { x, y, r } = plotOf(inst);
    return { kind: 'plot', inst, x, y, r, lit: view.plotsLit.includes(inst), alpha: frame.plots[inst]! };
  });
  const walls = each(INSTITUTIONS, (inst): WallMark => {
    const { x, y, r } = plotOf(inst);
    const [share, closed] = [frame.share[inst]!, frame.closed[inst]!];
    const width = WALL * share;
    return {
      kind: 'wall',
      inst,
      x,
      y,
      r: r + WALL_GAP + width / 2,
      width,
      closed,
      share,
      alpha: frame.plots[inst]!
    };
  }).filter((wall) => wall.closed > 0 && wall.share > 0);
  return [
    { kind: 'ground', ...CENTRE, r: frame.ground, alpha: view.head * (0.4 + 0.6 * faint) },
    ...curvesOf(frame.ties, 'tie'),
    ...each(blooms.count, (n): Mark => ({
      kind: 'bloom',
      inst: blooms.id[n]!,
      x: blooms.x[n]!,
      y: blooms.y[n]!,
      open: blooms.size[n]!,
      angle: blooms.angle[n]!,
      alpha: blooms.alpha[n]!
    })),
    ...plots,
    ...walls,
    ...curvesOf(frame.trails, 'trail'),
    ...kernelsOf(frame),
    ...curvesOf(frame.threads, 'thread'),
    ...each(halos.count, (n): Mark => ({
      kind: 'halo',
      x: halos.x[n]!,
      y: halos.y[n]!,
      r: halos.size[n]!,
      alpha: halos.alpha[n]!
    })),
    ...each(reads.count, (n): Mark => ({
      kind: 'reading',
      idea: reads.id[n]!,
      x: reads.x[n]!,
      y: reads.y[n]!,
      look: reads.look[n]!,
      alpha: reads.alpha[n]!
    })),
    ...each(sprouts.count, (n): Mark => ({
      kind: 'sprout',
      inst: sprouts.id[n]!,
      x: sprouts.x[n]!,
      y: sprouts.y[n]!,
      angle: sprouts.angle[n]!,
      size: sprouts.size[n]!,
      walking: sprouts.place[n] === 1,
      alpha: sprouts.alpha[n]!
    }))
  ];
}
