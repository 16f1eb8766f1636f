import { isUniversity } from '#simulation/types.ts';
import type { Box } from './box.ts';
import { plotOf, plots, WALL, WALL_GAP } from './layout.ts';

/** Where the name of a plot stands: the middle of its text's baseline, in pixels. */
export interface NamePlace {
  readonly x: number;
  readonly y: number;
}

/** What names must know about the surface they stand on. */
export interface NameGround {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
  /** Height of the text. */
  readonly font: number;
  /** How far sprouts are shown, 0–1. */
  readonly people: number;
}

/** Words that stand on the surface: the middle of their baseline, half their width, and their height, in pixels. */
export interface Standing extends NamePlace {
  readonly across: number;
  readonly font: number;
}

/** Pixels between a name and marks, height of sprouts in the unit square, width of a letter per height of text. */
const CLEAR = 5;
const SPROUT = 0.028;
const LETTER = 0.6;

/** Half the width of a text, in pixels: an estimate that wide fonts keep to. */
export const acrossOf = (text: string, font: number): number => (text.length * font * LETTER) / 2;

/** True if a box round (x, y) keeps clear of all plots with their walls and of other words, and within the surface. */
function free(
  x: number,
  y: number,
  across: number,
  { box, width, height, font }: NameGround,
  taken: readonly Standing[]
): boolean {
  if (x - across < 2 || x + across > width - 2 || y - font < 2 || y > height - 2) return false;
  const middle = y - font * 0.35;
  const covers = (other: Standing) =>
    Math.abs(other.x - x) < other.across + across + 2 &&
    Math.abs(other.y - other.font * 0.35 - middle) < (other.font + font) * 0.5;
  if (taken.some(covers)) return false;
  return plots.every((plot) => {
    const r = (plot.r + WALL_GAP + WALL) * box.side;
    const dx = Math.max(0, Math.abs(box.left + plot.x * box.side - x) - across);
    const dy = Math.max(0, Math.abs(box.top + plot.y * box.side - middle) - font * 0.45);
    return Math.hypot(dx, dy) > r;
  });
}

/**
 * Where a plot's name stands: on the side away from the head's traffic, above plots of the upper half and below the
 * others; if another plot is in the way, on the other side, or beside the plot. Undefined where it fits nowhere.
 */
export function namePlace(
  inst: number,
  text: string,
  ground: NameGround,
  taken: readonly Standing[] = []
): NamePlace | undefined {
  const { box, font } = ground;
  const plot = plotOf(inst);
  const across = acrossOf(text, font);
  // Sprouts stand outside: only those of the topmost and the lowest universities come between plot and name.
  const between = isUniversity(inst) && Math.abs(plot.x - 0.5) < 2 * Math.abs(plot.y - 0.5);
  const sprouts = between ? SPROUT * ground.people : 0;
  const [x, y] = [box.left + plot.x * box.side, box.top + plot.y * box.side];
  const r = (plot.r + WALL_GAP + WALL) * box.side + CLEAR;
  const up = plot.y < 0.5;
  const away = r + sprouts * box.side;
  const above = { x, y: y - (up ? away : r) };
  const below = { x, y: y + (up ? r : away) + font * 0.8 };
  const beside = (way: number): NamePlace => ({ x: x + way * (r + across), y: y + font * 0.35 });
  const inward = plot.x < 0.5 ? 1 : -1;
  const places = [...(up ? [above, below] : [below, above]), beside(-inward), beside(inward)];
  return places.find((place) => free(place.x, place.y, across, ground, taken));
}
