import { question, Kind, startStream, STREAM_SIZE } from './chance.ts';
import { COHORTS, FIELDS, IDEAS, QUARTERS, TEXTBOOK, type Constants } from './constants.ts';
import { mapOf, type IdeaMap } from './map.ts';
import { Queue } from './queue.ts';
import { emptyRecord, type Recording } from './record.ts';
import { blocOf, INSTITUTIONS, isUniversity, type Params } from './types.ts';

/** The rules in force; events change them. */
export type Rules = {
  -readonly [
    Name in 'T' | 'kappa' | 'eta' | 'rho' | 'hire' | 'gamma' | 'recomb' | 'dup' | 'talent'
  ]: Params[Name];
};

// One run is made at a time, start to end, so all runs share these.
const room = {
  streams: new Int32Array(INSTITUTIONS * STREAM_SIZE),
  openness: new Float64Array(INSTITUTIONS),
  people: new Float64Array(INSTITUTIONS),
  posts: new Float64Array(INSTITUTIONS),
  cohorts: new Float64Array(INSTITUTIONS * COHORTS),
  exclusive: new Int16Array(INSTITUTIONS),
  news: new Float64Array(INSTITUTIONS * FIELDS),
  own: new Float64Array(INSTITUTIONS),
  holder: new Int8Array(IDEAS),
  leakAt: new Int16Array(IDEAS),
  /** Prerequisites not yet visible, at `i * IDEAS + v`; and not yet found by anybody. */
  unseen: new Uint8Array(INSTITUTIONS * IDEAS),
  unfound: new Uint8Array(IDEAS),
  /** Ready ideas of institution i in field f: from `i * IDEAS + map.fieldStart[f]`; and each idea's place in the row. */
  ready: new Int16Array(INSTITUTIONS * IDEAS),
  place: new Int16Array(INSTITUTIONS * IDEAS),
  readyLength: new Int32Array(INSTITUTIONS * FIELDS),
  readyCount: new Int32Array(INSTITUTIONS),
  arrivals: new Queue(),
  leaks: new Queue()
};

/** Everything that a tick reads and changes. */
export type World = typeof room & {
  readonly map: IdeaMap;
  readonly rules: Rules;
  readonly constants: Constants;
  readonly record: Recording;
  readonly ticks: number;
  /** The questions of section 4, by kind. */
  readonly asked: { readonly [Name in keyof typeof Kind]: number };
};

/** The world at year 0 (specification, section 5). It is overwritten by the next call. */
export function worldOf(params: Params, seed: number, constants: Constants): World {
  const map = mapOf(seed, params.k, params.W, constants);
  const ticks = params.years * QUARTERS;
  const ask = (kind: number): number => question(seed, kind);
  const world: World = {
    ...room,
    map,
    ticks,
    rules: { ...params },
    constants,
    record: emptyRecord(ticks),
    asked: {
      lag: ask(Kind.lag),
      publish: ask(Kind.publish),
      leak: ask(Kind.leak),
      club: ask(Kind.club),
      wait: ask(Kind.wait)
    }
  };
  for (let i = 0; i < INSTITUTIONS; i++) {
    const university = isUniversity(i);
    const staff = (university ? constants.professors : constants.staff) * (blocOf(i) === 0 ? params.head : 1);
    startStream(world.streams, i * STREAM_SIZE, seed, i + 1);
    world.openness[i] = university ? params.oU : blocOf(i) === 0 ? params.oA : params.oB;
    world.people[i] = staff;
    world.posts[i] = university ? staff : 0;
    world.cohorts.fill(university ? (constants.train / QUARTERS) * staff : 0, i * COHORTS, (i + 1) * COHORTS);
    world.unseen.set(map.missing, i * IDEAS);
  }
  world.unfound.set(map.missing);
  world.exclusive.fill(0);
  world.news.fill(0);
  world.own.fill(0);
  world.holder.fill(-1);
  world.leakAt.fill(-1);
  world.arrivals.clear();
  world.leaks.clear();
  clearReady(world);
  for (let i = 0; i < INSTITUTIONS; i++) for (const v of map.open) enterReady(world, v, i);
  return world;
}

function clearReady(world: World): void {
  world.readyLength.fill(0);
  world.readyCount.fill(0);
}

/** Lists anew what is ready where, in order of idea, as is needed when `recomb` is switched. */
export function listReady(world: World): void {
  clearReady(world);
  for (let i = 0; i < INSTITUTIONS; i++) {
    for (let v = TEXTBOOK; v < IDEAS; v++) {
      const missing = world.rules.recomb ? world.unseen[i * IDEAS + v] : world.unfound[v];
      if (missing === 0 && world.record.visibleAt[v * INSTITUTIONS + i]! < 0) enterReady(world, v, i);
    }
  }
}

/** Idea `v` becomes visible at institution `i`; the time recorded is `time`. */
export function show(world: World, v: number, i: number, time: number): void {
  const { unseen } = world;
  const { childStart, child } = world.map;
  const { visibleAt } = world.record;
  const { recomb } = world.rules;
  const row = i * IDEAS;
  if ((recomb ? unseen[row + v] : world.unfound[v]) === 0) leaveReady(world, v, i);
  visibleAt[v * INSTITUTIONS + i] = time;
  const end = childStart[v + 1]!;
  for (let e = childStart[v]!; e < end; e++) {
    const c = child[e]!;
    const left = unseen[row + c]! - 1;
    unseen[row + c] = left;
    if (left === 0 && recomb && visibleAt[c * INSTITUTIONS + i]! < 0) enterReady(world, c, i);
  }
}

/** Idea `v` has been found for the first time: without recombination, what it completes is ready everywhere. */
export function countFound(world: World, v: number): void {
  const { map, unfound } = world;
  for (let e = map.childStart[v]!; e < map.childStart[v + 1]!; e++) {
    const child = map.child[e]!;
    const left = unfound[child]! - 1;
    unfound[child] = left;
    if (left > 0 || world.rules.recomb) continue;
    for (let i = 0; i < INSTITUTIONS; i++) {
      if (world.record.visibleAt[child * INSTITUTIONS + i]! < 0) enterReady(world, child, i);
    }
  }
}

function enterReady(world: World, v: number, i: number): void {
  const { readyLength, map } = world;
  const list = i * FIELDS + map.field[v]!;
  const place = map.fieldStart[map.field[v]!]! + readyLength[list]!;
  readyLength[list]!++;
  world.ready[i * IDEAS + place] = v;
  world.place[i * IDEAS + v] = place;
  world.readyCount[i]!++;
}

function leaveReady(world: World, v: number, i: number): void {
  const { ready, readyLength, map } = world;
  const row = i * IDEAS;
  const list = i * FIELDS + map.field[v]!;
  readyLength[list]!--;
  const last = ready[row + map.fieldStart[map.field[v]!]! + readyLength[list]!]!;
  const place = world.place[row + v]!;
  ready[row + place] = last;
  world.place[row + last] = place;
  world.readyCount[i]!--;
}
