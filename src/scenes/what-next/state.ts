import { scenarios } from '#simulation/scenarios.ts';
import { isUniversity } from '#simulation/types.ts';
import type { Progress } from '#story/progress.ts';
import type { Choices, Role } from '../contract.ts';
import { captionAt, fieldAfter, viewOf, type Shown } from '../field.ts';
import { entering, leaving, over } from '../ramp.ts';

/** What the stage of `what-next` shows; numbers run from 0 to 1. */
export interface Next {
  readonly field: Shown;
  readonly caption: { readonly index: number; readonly opacity: number };
  /** How far each actor's levers are there. */
  readonly levers: Readonly<Record<Role, number>>;
  /** True while the reader can say who they are. */
  readonly asking: boolean;
  /** How far the guesses are there. */
  readonly guesses: number;
}

/** The four actors, in the order of the choices. */
export const roles: readonly Role[] = ['university', 'company', 'investor', 'policymaker'];

/** Plots that each actor can change: universities, labs, one lab and its universities on each side, all. */
export const plotsOf = (role: Role): readonly number[] => {
  const all = [...Array(16).keys()];
  if (role === 'university') return all.filter(isUniversity);
  if (role === 'company') return all.filter((inst) => !isUniversity(inst));
  return role === 'investor' ? [...all.filter(isUniversity), 5, 13] : all;
};

const { params, seed } = scenarios.reopen;
const view = viewOf({ ties: 0, flights: 0.6, people: 0.8, threads: 0 });
const start: Shown = { params, seed, time: 18, view };
const opened = viewOf({ ties: 0.4, threads: 1 });

/** What the stage shows after this much of each step; who the reader is lights their part of the field. */
export const stateAt = (progress: Progress<'what-next'>, choices: Choices): Next => {
  const plants = progress['who-plants'];
  const first = progress['universities-and-companies'];
  const second = progress['investors-and-policymakers'];
  const walls = progress['walls-come-down'];
  const guesses = progress['your-guesses'];
  const chosen = choices.role;
  const plotsLit = chosen ? plotsOf(chosen) : [];
  const asked: Shown = {
    ...start,
    time: 19.25,
    view: { ...view, dim: chosen ? 0.55 : 0, plotsLit }
  };
  const pairs: Readonly<Record<Role, number>> = {
    university: Math.min(entering(first), leaving(second)),
    company: Math.min(entering(first), leaving(second)),
    investor: Math.min(entering(second), leaving(walls)),
    policymaker: Math.min(entering(second), leaving(walls))
  };
  const lever = (role: Role): number => {
    const here = chosen === role ? 1 : 0;
    return Math.max(here * over(plants, 0.15, 0.4) * leaving(first), pairs[role]);
  };
  return {
    field: fieldAfter(start, [
      { progress: plants, to: asked },
      { progress: walls, to: { ...start, time: 40, view: opened } },
      { progress: guesses, to: { ...start, time: 40, view: viewOf({ ties: 0, threads: 0, dim: 0.6 }) } }
    ]),
    caption: captionAt([plants, first, second, walls, guesses]),
    levers: {
      university: lever('university'),
      company: lever('company'),
      investor: lever('investor'),
      policymaker: lever('policymaker')
    },
    asking: walls < 0.1,
    guesses: entering(guesses)
  };
};
