import { IDEAS, QUARTERS, standard, TEXTBOOK, type Constants } from './constants.ts';
import { paramsOf } from './params.ts';
import { movePeople, studentsAt } from './people.ts';
import { spread } from './release.ts';
import { research, resolve } from './research.ts';
import { blocOf, INSTITUTIONS, isUniversity, type Params, type PolicyEvent, type Trace } from './types.ts';
import { listReady, worldOf, type World } from './world.ts';

export { metricsOf } from './metrics.ts';

/**
 * One whole run of the model: same parameters, events and seed, same trace, in every browser.
 * Missing parameters take their defaults, nonsense is clamped; `seed` is taken as an unsigned 32-bit integer.
 * `constants` is for asking whether a result hangs on the fixed numbers of the model; they are taken as they come.
 * The trace's arrays are never changed afterwards; those of the map are shared between runs in the same world.
 */
export function run(given: Partial<Params>, seed: number, constants: Constants = standard): Trace {
  const params = paramsOf(given);
  const world = worldOf(params, seed >>> 0, constants);
  for (let t = 0; t < world.ticks; t++) {
    for (const event of params.events) if (Math.round(QUARTERS * event.year) === t) apply(world, event);
    note(world, t);
    world.record.openness.set(world.openness, t * INSTITUTIONS);
    spread(world, t);
    movePeople(world, t);
    research(world, t);
    resolve(world, t);
  }
  note(world, world.ticks);
  return traceOf(world, params, seed >>> 0);
}

function apply(world: World, event: PolicyEvent): void {
  if ('inst' in event) {
    world.openness[event.inst] = event.o;
    return;
  }
  const { oA, oB, oU, ...others } = event.set;
  for (let i = 0; i < INSTITUTIONS; i++) {
    const o = isUniversity(i) ? oU : blocOf(i) === 0 ? oA : oB;
    if (o !== undefined) world.openness[i] = o;
  }
  const recombined = world.rules.recomb;
  Object.assign(world.rules, others);
  if (world.rules.recomb !== recombined) listReady(world);
}

/** Writes down what holds at the start of tick `t`. */
function note(world: World, t: number): void {
  const { record } = world;
  record.people.set(world.people, t * INSTITUTIONS);
  record.exclusive.set(world.exclusive, t * INSTITUTIONS);
  for (let i = 0; i < INSTITUTIONS; i++) {
    if (isUniversity(i)) record.students[t * INSTITUTIONS + i] = studentsAt(world, i);
  }
}

function traceOf(world: World, params: Params, seed: number): Trace {
  const { rediscoveredTick, rediscoveredIdea, rediscoveredInst, order, releases, ...recorded } = world.record;
  return {
    ...recorded,
    params,
    seed,
    ticks: world.ticks,
    ideas: IDEAS,
    textbook: TEXTBOOK,
    gap: world.constants.gap,
    field: world.map.field,
    prereqStart: world.map.prereqStart,
    prereq: world.map.prereq,
    order: Int32Array.from(order),
    releases: Int32Array.from(releases),
    rediscovered: {
      tick: Int16Array.from(rediscoveredTick),
      idea: Int16Array.from(rediscoveredIdea),
      inst: Int8Array.from(rediscoveredInst)
    }
  };
}
