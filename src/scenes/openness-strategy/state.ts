import { between, lerp, type Progress } from '#story/progress.ts';
import type { Choices } from '../contract.ts';
import { faded, viewOf, withWalls, type Shown } from '../field.ts';
import { entering, leaving, over } from '../ramp.ts';
import { followed, worlds, YEARS } from './world.ts';

/** What the stage of `openness-strategy` shows; numbers run from 0 to 1 unless said otherwise. */
export interface OpennessStrategy {
  /** How far each picture is there. */
  readonly planted: number;
  readonly cross: number;
  readonly follow: number;
  readonly pair: number;
  readonly scores: number;
  readonly built: number;
  /** How far the two heads of a hundred have been coloured. */
  readonly heads: readonly [number, number];
  /** How far the two lines have been drawn. */
  readonly drawn: number;
  /** The world in which the kernel is followed, how far the walled one has taken over its words, and the years on each clock. */
  readonly world: 'open' | 'closed';
  readonly walled: number;
  readonly clocks: { readonly open: number; readonly closed: number };
  /** One field where a kernel is followed; two where worlds are compared. */
  readonly followField: Shown;
  readonly pairFields: { readonly open: Shown; readonly closed: Shown };
  /** How far the comparison of many worlds has been drawn. */
  readonly compared: number;
  readonly scored: number;
  readonly coded: number;
  readonly builtShown: number;
}

/** Years before the find at which the followed field begins, and after the reuse at which it ends. */
const LEAD = 0.5;
const AFTER = 1;

const followView = (world: 'open' | 'closed', focus: number) =>
  viewOf({
    dim: 0.82 * focus,
    ideasLit: [followed.idea, followed.child],
    plotsLit: [followed[world].finder, followed[world].reuser],
    threads: 1
  });

/** What the stage shows after this much of each step, with the reader's walls. */
export const stateAt = (progress: Progress<'openness-strategy'>, choices: Choices): OpennessStrategy => {
  const cross = progress['lines-cross'];
  const follow = progress['follow-one-kernel'];
  const wall = progress['behind-a-wall'];
  const two = progress['two-worlds'];
  const weights = progress['weights-are-not-all'];
  const limits = progress['strategy-under-limits'];
  const rules = {
    open: withWalls(worlds.open, choices.walls),
    closed: withWalls(worlds.closed, choices.walls)
  };
  const world = wall > 0.1 ? 'closed' : 'open';
  const { found, reused } = followed[world];
  const run = world === 'open' ? between(follow, 0.1, 0.92) : between(wall, 0.14, 0.92);
  const time = lerp(found - LEAD, reused + AFTER, run);
  const clockOf = (side: 'open' | 'closed', at: number): number =>
    Math.max(0, Math.min(followed[side].reused, at) - followed[side].found);
  const followShown = Math.min(
    entering(follow),
    leaving(two),
    world === 'open' ? 1 - over(wall, 0, 0.1) : over(wall, 0.1, 0.22)
  );
  const pair = Math.min(entering(two), leaving(weights));
  const years = YEARS * between(two, 0.08, 0.8);
  const side = (name: 'open' | 'closed'): Shown => ({
    params: rules[name],
    seed: worlds.seed,
    time: years,
    view: faded(viewOf({ flights: 0.7, ties: 0 }), pair)
  });
  return {
    planted: leaving(cross),
    cross: Math.min(entering(cross), leaving(follow)),
    follow: Math.min(entering(follow), leaving(two)),
    pair,
    scores: Math.min(entering(weights), leaving(limits)),
    built: entering(limits),
    heads: [
      0.25 + 0.75 * over(progress['plant-and-build'], 0, 0.4),
      over(progress['plant-and-build'], 0.4, 0.8)
    ],
    drawn: over(cross, 0.15, 0.85),
    world,
    walled: over(wall, 0.02, 0.18),
    clocks: {
      open: world === 'open' ? clockOf('open', time) : followed.open.reused - followed.open.found,
      closed: world === 'open' ? 0 : clockOf('closed', time)
    },
    followField: {
      params: rules[world],
      seed: worlds.seed,
      time,
      view: faded(followView(world, over(run, 0, 0.1)), followShown)
    },
    pairFields: { open: side('open'), closed: side('closed') },
    compared: over(two, 0.7, 0.95),
    scored: over(weights, 0.15, 0.6),
    coded: over(weights, 0.6, 0.85),
    builtShown: between(limits, 0.15, 0.85)
  };
};
