import { INSTITUTIONS, isUniversity } from '#simulation/types.ts';

/** A point of the unit square: x to the right, y downwards, both 0–1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of the square, and of the head. */
export const CENTRE: Point = { x: 0.5, y: 0.5 };

/** Where an institution's plot stands, in units of the square's side. */
export interface Plot extends Point {
  readonly inst: number;
  /** Radius of its ring. */
  readonly r: number;
}

/** Distance of the plots from the middle of the square. */
export const RING = 0.424;
export const LAB = 0.0415;
export const UNIVERSITY = 0.0285;
/** Radius that a kernel's slot must stay within, inside a plot of radius 1. */
export const PLOT_FILL = 0.8;
/** From a plot's ring to the inner edge of its wall, and the thickness of the wall of a plot that keeps everything. */
export const WALL_GAP = 0.0045;
export const WALL = 0.0108;

/** Side of the square, in pixels, from which on there is room for the names of all plots. */
export const ROOMY = 700;

/** Radius of the head when it holds the kernels of an open run of 40 years, and how many those are. */
export const HEAD = 0.292;
export const HEAD_KERNELS = 1600;
/** Radius of the pale middle: what was known before the first year. */
export const TEXTBOOK = 0.12;

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Down one side, labs (L) and universities (U): no two universities are neighbours. */
const DOWN = 'LULLULUL';
/** Angle of a side's first and last plot from the vertical: the gap at the top and bottom tells the sides apart. */
const GAP = (23.5 * Math.PI) / 180;

const sideOf = (universities: readonly number[], labs: readonly number[], mirror: 1 | -1): Plot[] => {
  const [u, l] = [[...universities], [...labs]];
  const step = (Math.PI - 2 * GAP) / (DOWN.length - 1);
  return [...DOWN].map((kind, n) => {
    const angle = GAP + n * step;
    return {
      inst: (kind === 'U' ? u.shift() : l.shift()) ?? 0,
      x: 0.5 + mirror * RING * Math.sin(angle),
      y: 0.5 - RING * Math.cos(angle),
      r: kind === 'U' ? UNIVERSITY : LAB
    };
  });
};

/** The 16 plots by institution: A's side on the left, B's its mirror image on the right. */
export const plots: readonly Plot[] = [
  ...sideOf([0, 1, 2], [3, 4, 5, 6, 7], -1),
  ...sideOf([8, 9, 10], [11, 12, 13, 14, 15], 1)
].sort((a, b) => a.inst - b.inst);

/** The plot of an institution, 0–15; throws a RangeError for any other number. */
export function plotOf(inst: number): Plot {
  const plot = plots[inst];
  if (!plot) throw new RangeError(`no institution ${inst}: there are ${INSTITUTIONS}`);
  return plot;
}

/** A plot's name is its number on its side, 1 at the top: universities 1–3, labs 1–5. */
export const numberOf = (inst: number): number => (isUniversity(inst) ? (inst % 8) + 1 : (inst % 8) - 2);

/** How far apart the slots of a head lie: `ground` for the textbook's, `slot` for what is published. */
export interface Spacing {
  readonly textbook: number;
  readonly slot: number;
}

/**
 * Spacing of the head of a run that publishes `published` ideas in all. It is the same for every run of up to
 * `HEAD_KERNELS` kernels, so that two heads compare by size; larger runs are packed closer to fit the field.
 */
export function spacingOf(textbook: number, published: number): Spacing {
  const room = HEAD * HEAD - TEXTBOOK * TEXTBOOK;
  return {
    textbook,
    slot: Math.sqrt(room / Math.max(HEAD_KERNELS - textbook, published))
  };
}

/** Radius at which slot `n` of the head lies: the textbook loosely in the middle, then equal areas for equal numbers. */
export function radiusAt(n: number, { textbook, slot }: Spacing): number {
  if (n <= textbook) return TEXTBOOK * Math.sqrt(Math.max(0, n) / textbook);
  return Math.sqrt(TEXTBOOK * TEXTBOOK + slot * slot * (n - textbook));
}

/** Slot `n` of the head, from 0 in the middle: a sunflower's spiral, each a golden angle on from the one before. */
export function slotAt(n: number, spacing: Spacing): Point {
  const r = radiusAt(n + 0.5, spacing);
  const angle = n * GOLDEN - Math.PI / 2;
  return { x: 0.5 + r * Math.cos(angle), y: 0.5 + r * Math.sin(angle) };
}

/** Slot `n` of the small spiral inside a plot made for `room` kernels. */
export function innerSlotAt(plot: Plot, n: number, room: number): Point {
  const r = plot.r * PLOT_FILL * Math.sqrt((n + 0.5) / Math.max(room, n + 1));
  const angle = n * GOLDEN + plot.inst;
  return { x: plot.x + r * Math.cos(angle), y: plot.y + r * Math.sin(angle) };
}

/** Direction of a kernel at a point: its long axis lies along the line from the centre, in radians. */
export const outward = (at: Point, centre: Point): number => Math.atan2(at.y - centre.y, at.x - centre.x);
