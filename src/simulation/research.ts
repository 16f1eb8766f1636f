import { answer, draw, STREAM_SIZE } from './chance.ts';
import { FIELDS, HUNDRED, IDEAS, TEXTBOOK, TRIES } from './constants.ts';
import { endExclusivity, release, secretLife } from './release.ts';
import { INSTITUTIONS, isUniversity } from './types.ts';
import { countFound, show, type World } from './world.ts';

/** What each institution found in this tick, in order; used again every tick. */
const finds: number[][] = Array.from({ length: INSTITUTIONS }, () => []);

/** Step 5 of a tick: every institution spends its effort on ready ideas; successes wait for `resolve`. */
export function research(world: World, t: number): void {
  for (let i = 0; i < INSTITUTIONS; i++) work(world, t, i);
  fade(world.news, world.constants.keep);
  fade(world.own, world.constants.keep);
}

function fade(memory: Float64Array, keep: number): void {
  for (let n = 0; n < memory.length; n++) memory[n]! *= keep;
}

function work(world: World, t: number, i: number): void {
  const { record, rules, streams, map } = world;
  const { difficulty } = world.constants;
  const stream = i * STREAM_SIZE;
  const found = finds[i]!;
  found.length = 0;
  const effort = effortOf(world, i);
  const projects = Math.floor(effort + draw(streams, stream));
  record.projects[t * INSTITUTIONS + i] = projects;
  // Nothing becomes ready while research is under way: nothing ready is nothing all quarter.
  if (world.readyCount[i] === 0) return;

  const hot = hottest(world, i);
  const pull = pullOf(world, i);
  let duplicated = 0;
  for (let n = 0; n < projects; n++) {
    let v = choose(world, i, pull, hot);
    for (let tries = 1; !rules.dup && tries < TRIES && record.found[v]! >= 0; tries++)
      v = choose(world, i, pull, hot);
    // What is ready here isn't visible here, so if it has been found, somebody else found it.
    if (record.found[v]! >= 0) duplicated++;
    record.projectsByField[t * FIELDS + map.field[v]!]!++;
    const success = draw(streams, stream) * difficulty * (1 + (rules.gamma * (v - TEXTBOOK)) / HUNDRED) < 1;
    if (success && !found.includes(v)) found.push(v);
  }
  record.duplicated[t * INSTITUTIONS + i] = duplicated;
}

function effortOf(world: World, i: number): number {
  const people = world.people[i]!;
  const { phi, teach, half } = world.constants;
  if (isUniversity(i)) return phi * people * teach;
  const exclusive = world.exclusive[i]!;
  return phi * people * (1 + (world.rules.kappa * exclusive) / (exclusive + half));
}

function pullOf(world: World, i: number): number {
  let news = 0;
  for (let f = 0; f < FIELDS; f++) news += world.news[i * FIELDS + f]!;
  return news === 0 ? 0 : (world.rules.eta * news) / (news + world.own[i]!);
}

function hottest(world: World, i: number): number {
  let hot = 0;
  for (let f = 1; f < FIELDS; f++) {
    if (world.news[i * FIELDS + f]! > world.news[i * FIELDS + hot]!) hot = f;
  }
  return hot;
}

/** One idea from the ready ones: from the hot field with the chance `pull`, otherwise from all, uniformly. */
function choose(world: World, i: number, pull: number, hot: number): number {
  const { streams, map, ready, readyLength } = world;
  const stream = i * STREAM_SIZE;
  const row = i * IDEAS;
  const inHot = readyLength[i * FIELDS + hot]!;
  if (draw(streams, stream) < pull && inHot > 0) {
    return ready[row + map.fieldStart[hot]! + Math.floor(draw(streams, stream) * inHot)]!;
  }
  let position = Math.floor(draw(streams, stream) * world.readyCount[i]!);
  let f = 0;
  while (position >= readyLength[i * FIELDS + f]!) position -= readyLength[i * FIELDS + f++]!;
  return ready[row + map.fieldStart[f]! + position]!;
}

/** Step 6 of a tick: finds become ideas or rediscoveries, published or secret. Who goes first takes turns. */
export function resolve(world: World, t: number): void {
  for (let r = 0; r < INSTITUTIONS; r++) {
    const i = (t + r) % INSTITUTIONS;
    for (const v of finds[i]!) settle(world, t, i, v);
  }
}

function settle(world: World, t: number, i: number, v: number): void {
  const { record, asked, leakAt } = world;
  const isNew = record.found[v]! < 0;
  if (isNew) {
    record.found[v] = t + 1;
    record.origin[v] = i;
    record.order.push(v);
  } else {
    record.rediscoveredTick.push(t + 1);
    record.rediscoveredIdea.push(v);
    record.rediscoveredInst.push(i);
  }
  show(world, v, i, t + 1);
  if (isNew) countFound(world, v);
  world.own[i]!++;
  if (record.released[v]! >= 0) return;

  if (answer(asked.publish, v, i) < world.openness[i]!) {
    release(world, v, t, i);
    return;
  }
  if (isNew) {
    world.holder[v] = i;
    world.exclusive[i]!++;
  } else {
    endExclusivity(world, v);
  }
  const leak = t + 1 + secretLife(world.rules.T, answer(asked.leak, v, i));
  // A secret that outlives every run needs no date; Infinity would not fit one either.
  if (leak < 4096 && (leakAt[v]! < 0 || leak < leakAt[v]!)) {
    leakAt[v] = leak;
    world.leaks.add(leak, v);
  }
}
