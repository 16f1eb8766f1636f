import { FIELDS, IDEAS, TEXTBOOK } from './constants.ts';
import { INSTITUTIONS } from './types.ts';

/** What a run writes down as it goes; its arrays become the trace's own. */
export type Recording = ReturnType<typeof emptyRecord>;

/** A recording of nothing yet, but for the textbook, which is found, public and visible everywhere at tick 0. */
export function emptyRecord(ticks: number) {
  const cells = ticks * INSTITUTIONS;
  return {
    order: [] as number[],
    releases: [] as number[],
    rediscoveredTick: [] as number[],
    rediscoveredIdea: [] as number[],
    rediscoveredInst: [] as number[],
    found: new Int16Array(IDEAS).fill(-1).fill(0, 0, TEXTBOOK),
    origin: new Int8Array(IDEAS).fill(-1),
    released: new Int16Array(IDEAS).fill(-1).fill(0, 0, TEXTBOOK),
    leaked: new Uint8Array(IDEAS),
    publisher: new Int8Array(IDEAS).fill(-1),
    visibleAt: new Int16Array(IDEAS * INSTITUTIONS).fill(-1).fill(0, 0, TEXTBOOK * INSTITUTIONS),
    openness: new Float32Array(cells),
    people: new Float64Array(cells + INSTITUTIONS),
    students: new Float64Array(cells + INSTITUTIONS),
    hired: new Float64Array(cells),
    exclusive: new Int16Array(cells + INSTITUTIONS),
    projects: new Int32Array(cells),
    duplicated: new Int32Array(cells),
    projectsByField: new Int32Array(ticks * FIELDS)
  };
}
