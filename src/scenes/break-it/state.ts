import { paramsOf } from '#simulation/params.ts';
import { between, type Progress } from '#story/progress.ts';
import type { Choices } from '../contract.ts';
import { FADED, fieldAfter, SHOWN, viewOf, withWalls, type Shown } from '../field.ts';
import { viewFor } from './view.ts';
import { presets, worldOf, type World } from './world.ts';

/** What the stage can show. */
export type Picture = 'field' | 'map' | 'square' | 'challenges' | 'drivers';

/** What the stage of `break-it` shows. */
export interface Stand {
  readonly field: Shown;
  /** How much of each picture is seen, 0–1; never two at once. */
  readonly seen: Readonly<Record<Picture, number>>;
  /** The picture that comes next and is being built unseen, and how much of it there is to be, 0–1. */
  readonly ready: { readonly picture: Picture; readonly built: number } | undefined;
  /** True once the reader has changed a rule: their world stays through all steps. */
  readonly own: boolean;
  /** The world that the machine opens with. */
  readonly world: World;
  /** Of the story's own worlds, the figures that say how many such worlds turn out. */
  readonly figures: { readonly ideas: string; readonly lead: string } | undefined;
  /** Years that the world runs. */
  readonly years: number;
}

const view = viewOf({ ties: 0, people: 0 });

/** What each step shows, and the world that the machine opens with there. */
const stops = [
  { picture: 'field', preset: 'open' },
  { picture: 'map', preset: 'pay' },
  { picture: 'square', preset: 'one' },
  { picture: 'field', preset: 'left' },
  { picture: 'challenges', preset: 'open' },
  { picture: 'drivers', preset: 'open' }
] as const;

/** The figures of the worlds that a step shows as a field. */
const figures: Partial<Record<keyof typeof presets, Stand['figures']>> = {
  left: { ideas: 'model-one-closes-rho.worldFewer40', lead: 'model-one-closes-rho.bLeads40' }
};

const none: Readonly<Record<Picture, number>> = { field: 0, map: 0, square: 0, drivers: 0, challenges: 0 };

/** The step whose picture is seen. */
const seenStep = (steps: readonly number[]): number =>
  Math.max(
    0,
    steps.findLastIndex((progress) => progress >= FADED)
  );

/** One picture gives way before the next comes in, as worlds do in the field. */
const seenAt = (steps: readonly number[]): Stand['seen'] => {
  const at = seenStep(steps);
  const comes = at === 0 ? 1 : between(steps[at] ?? 1, FADED, SHOWN);
  const goes = 1 - Math.min(1, (steps[at + 1] ?? 0) / FADED);
  return { ...none, [stops[at]!.picture]: Math.min(comes, goes) };
};

/** In this part of a step the next picture is built, piece by piece, so that no frame has to build it whole. */
const BUILD = 0.35;
const BUILT = 0.85;

/** The picture that comes after the one seen, where it is another one. */
const readyAt = (steps: readonly number[]): Stand['ready'] => {
  const at = seenStep(steps);
  const next = stops[at + 1]?.picture;
  const built = between(steps[at] ?? 1, BUILD, BUILT);
  return next && built > 0 && next !== stops[at]!.picture ? { picture: next, built } : undefined;
};

const owned = new WeakMap<Choices['experiment'], Stand>();

/** The reader's own world, run to its end. The same object for the same world, so that scrolling past it redraws nothing. */
const ownOf = ({ experiment, looking }: Choices): Stand => {
  const world = worldOf(experiment);
  const seed = looking.seed ?? world.seed;
  const known = owned.get(experiment);
  if (known?.world.seed === seed) return known;
  const { years } = paramsOf(world.params);
  const stand: Stand = {
    field: { params: world.params, seed, time: years, view: viewFor(world.params) },
    seen: { ...none, field: 1 },
    ready: undefined,
    own: true,
    world: { params: world.params, seed },
    figures: undefined,
    years
  };
  owned.set(experiment, stand);
  return stand;
};

/** What the stage shows after this much of each step: the picture of the step, or the reader's own world. */
export const stateAt = (progress: Progress<'break-it'>, choices: Choices): Stand => {
  if (Object.keys(choices.experiment).length > 0) return ownOf(choices);
  const steps = [
    progress['open-the-machine'],
    progress['when-closing-pays'],
    progress['lead-or-total'],
    progress.overtaking,
    progress['four-challenges'],
    progress['what-drives-it']
  ];
  const at = Math.max(
    0,
    steps.findLastIndex((step, n) => n === 0 || step >= FADED)
  );
  const { params, seed } = presets[stops[at]!.preset];
  const start: Shown = { ...presets.open, time: 6, view };
  const field = fieldAfter(start, [
    { progress: steps[0] ?? 1, to: { ...start, time: 40 } },
    { progress: steps[3] ?? 1, to: { ...presets.left, time: 40, view }, since: 2 }
  ]);
  return {
    field: { ...field, params: withWalls(field.params, choices.walls) },
    seen: seenAt(steps),
    ready: readyAt(steps),
    own: false,
    world: { params: withWalls(params, choices.walls), seed },
    figures: figures[stops[at]!.preset],
    years: 40
  };
};
