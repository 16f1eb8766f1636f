import { answer } from './chance.ts';
import { FIELDS, QUARTERS } from './constants.ts';
import { INSTITUTIONS } from './types.ts';
import { show, type World } from './world.ts';

/**
 * Idea `v` becomes public in tick `t`, published by `publisher` or, if that is -1, leaked: exclusivity ends, and
 * whoever cannot see it gets it within a year of lag, later if reciprocity leaves it out.
 */
export function release(world: World, v: number, t: number, publisher: number): void {
  const { record, rules, asked, constants } = world;
  const published = publisher >= 0;
  endExclusivity(world, v);
  // Found and published in one tick are one moment, its end; leaks come before research, at its start.
  record.released[v] = published ? t + 1 : t;
  record.leaked[v] = published ? 0 : 1;
  record.publisher[v] = publisher;
  record.releases.push(v);
  for (let j = 0; j < INSTITUTIONS; j++) {
    if (record.visibleAt[v * INSTITUTIONS + j]! >= 0) continue;
    let due = t + 1 + Math.floor(constants.lag * answer(asked.lag, v, j));
    const missed = rules.rho * (1 - world.openness[j]!);
    if (published && missed > 0 && answer(asked.club, v, j) < missed) {
      due += 1 + secretLife(rules.T, answer(asked.wait, v, j));
    }
    world.arrivals.add(due, v * INSTITUTIONS + j);
  }
}

/** Quarters a secret lasts, given its fixed answer: between half and one and a half times `T` years; may be Infinity. */
export const secretLife = (T: number, chance: number): number => Math.floor(QUARTERS * T * (0.5 + chance));

/** Whoever owned idea `v` alone does so no longer. */
export function endExclusivity(world: World, v: number): void {
  const holder = world.holder[v]!;
  if (holder < 0) return;
  world.exclusive[holder]!--;
  world.holder[v] = -1;
}

/** Steps 2 and 3 of a tick: what is due arrives, and secrets whose time has come leak. */
export function spread(world: World, t: number): void {
  const { arrivals, leaks, record, map } = world;
  for (const thing of arrivals.at(t)) {
    if (record.visibleAt[thing]! >= 0) continue;
    const v = Math.floor(thing / INSTITUTIONS);
    const j = thing % INSTITUTIONS;
    show(world, v, j, t);
    if (record.leaked[v] === 0) world.news[j * FIELDS + map.field[v]!]!++;
  }
  for (const v of leaks.at(t)) {
    // A date that was moved forward leaves its old entry behind.
    if (world.leakAt[v] === t && record.released[v]! < 0) release(world, v, t, -1);
  }
}
