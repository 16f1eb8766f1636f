import { boxOf } from '#picture/box.ts';
import { wholeField, type View } from '#picture/view.ts';
import { blocOf, isUniversity, type Params, type PolicyEvent } from '#simulation/types.ts';
import { between, ease, lerp } from '#story/progress.ts';
import type { Choices, Size } from './contract.ts';

/** Below this height in CSS pixels a stage has no room for charts under its field. */
export const LOW = 300;

/** What a field scene shows of one run: its rules, its seed, the year, and how to look at it. */
export interface Shown {
  readonly params: Partial<Params>;
  readonly seed: number;
  /** Model time in years. */
  readonly time: number;
  readonly view: View;
}

/** One step of a field scene: how far it has been read, what it ends on, and the year it begins in if the world is another. */
export interface Turn {
  readonly progress: number;
  readonly to: Shown;
  readonly since?: number;
}

/** A view of the whole field with some of it changed. */
export const viewOf = (change: Partial<View> = {}): View => ({ ...wholeField, ...change });

/** The view `t` of the way between two: numbers blend, what is lit is taken from the one whose dimming shows it. */
export const viewBetween = (a: View, b: View, t: number): View => {
  const lit = t === 0 ? a : b.dim === 0 && t < 1 ? a : b;
  return {
    plots: lerp(a.plots, b.plots, t),
    head: lerp(a.head, b.head, t),
    flights: lerp(a.flights, b.flights, t),
    ties: lerp(a.ties, b.ties, t),
    people: lerp(a.people, b.people, t),
    threads: lerp(a.threads, b.threads, t),
    dim: lerp(a.dim, b.dim, t),
    plotsLit: lit.plotsLit,
    ideasLit: lit.ideasLit,
    camera: {
      x: lerp(a.camera.x, b.camera.x, t),
      y: lerp(a.camera.y, b.camera.y, t),
      zoom: lerp(a.camera.zoom, b.camera.zoom, t)
    }
  };
};

/** A view with every layer faded to the share `k` of what it was. */
export const faded = (view: View, k: number): View => ({
  ...view,
  plots: view.plots * k,
  head: view.head * k,
  flights: view.flights * k,
  ties: view.ties * k,
  people: view.people * k,
  threads: view.threads * k
});

/** Where in a step another world fades in, as shares of the step; the years run until its picture has settled. */
export const FADED = 0.16;
export const SHOWN = 0.32;
const SETTLED = 0.8;

const turned = (now: Shown, { progress, to, since }: Turn): Shown => {
  if (progress <= 0) return now;
  if (now.params === to.params && now.seed === to.seed) {
    return {
      ...to,
      time: lerp(now.time, to.time, between(progress, 0, SETTLED)),
      view: viewBetween(now.view, to.view, ease(between(progress, 0, SETTLED)))
    };
  }
  if (progress < FADED) return { ...now, view: faded(now.view, 1 - progress / FADED) };
  return {
    ...to,
    time: lerp(since ?? to.time, to.time, between(progress, FADED, SETTLED)),
    view: faded(to.view, between(progress, FADED, SHOWN))
  };
};

/**
 * The field after the steps read so far, taken in order. Within one world time and view move together;
 * another world (other rules or seed) is only ever swapped in while the field is faded out.
 */
export const fieldAfter = (start: Shown, turns: readonly Turn[]): Shown => turns.reduce(turned, start);

const setsLabs = (event: PolicyEvent): boolean =>
  'inst' in event || 'oA' in event.set || 'oB' in event.set || 'oU' in event.set;

const walled = new WeakMap<Choices['walls'], WeakMap<Partial<Params>, Partial<Params>>>();

const addWalls = (params: Partial<Params>, walls: Choices['walls']): Partial<Params> => {
  const story = params.events ?? [];
  const years = [0, ...story.filter(setsLabs).map((event) => event.year)];
  const taps = Object.entries(walls).flatMap(([inst, raised]) =>
    [...new Set(years)].map((year) => ({ year, inst: Number(inst), o: raised ? 0 : 1 }))
  );
  return taps.length === 0 ? params : { ...params, events: [...story, ...taps] };
};

/**
 * The rules with the reader's walls in force from year 0, and again after each change of policy in the story,
 * so that a tap shows the whole run that follows from it. The same arguments give the same object.
 */
export const withWalls = (params: Partial<Params>, walls: Choices['walls']): Partial<Params> => {
  const known = walled.get(walls) ?? new WeakMap<Partial<Params>, Partial<Params>>();
  const found = known.get(params) ?? addWalls(params, walls);
  known.set(params, found);
  walled.set(walls, known);
  return found;
};

/** Openness of an institution in force at a time in years, 0 to 1, as its rules have it. */
export const opennessAt = (params: Partial<Params>, inst: number, time: number): number => {
  const name = isUniversity(inst) ? 'oU' : blocOf(inst) === 0 ? 'oA' : 'oB';
  return [...(params.events ?? [])]
    .sort((a, b) => a.year - b.year)
    .filter((event) => event.year <= time)
    .reduce<number>((open, event) => {
      if ('inst' in event) return event.inst === inst ? event.o : open;
      return event.set[name] ?? open;
    }, params[name] ?? 1);
};

/** The reader's walls after a tap on a plot: what stands comes down, what is open is walled. */
export const wallsAfterTap = (shown: Shown, walls: Choices['walls'], inst: number): Choices['walls'] => ({
  ...walls,
  [inst]: opennessAt(shown.params, inst, shown.time) >= 0.5
});

/** Which of a section's captions is read now, and how far it is there, from the progress of its steps in order. */
export const captionAt = (
  readings: readonly number[]
): { readonly index: number; readonly opacity: number } => {
  const index = Math.max(
    0,
    readings.findLastIndex((progress) => progress > 0.1)
  );
  const comes = index === 0 ? 1 : between(readings[index] ?? 1, 0.1, 0.2);
  return { index, opacity: Math.min(comes, 1 - between(readings[index + 1] ?? 0, 0, 0.1)) };
};

/** Where a point of the unit square lies on the stage, and how many pixels the square's side measures there. */
export interface Place {
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
  readonly side: number;
}

/** The place of the unit square in a field of this size in CSS pixels, as the view's camera has it. */
export const placeIn = (size: Size, { camera }: View): Place => {
  const { left, top, side } = boxOf(size.width, size.height, camera);
  return { x: (x) => left + x * side, y: (y) => top + y * side, side };
};
