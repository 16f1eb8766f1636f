import { ideasBy } from '#simulation/counts.ts';
import { run } from '#simulation/run.ts';
import { scenarios } from '#simulation/scenarios.ts';
import { ahead } from '../ahead.ts';
import { deepestBloom, keptBy, mostRead } from './readings.ts';

const sure = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new Error(`${what} in the open world of this section`);
  return found;
};

/** The open world of this section, and its two moments. */
export const open = scenarios.open;
export const openTrace = run(open.params, open.seed);
const ideas = ideasBy(openTrace);
/** Ideas found in it by a whole year. */
export const ideasIn = (year: number): number | undefined => ideas[4 * year];
export const bloom = sure(deepestBloom(openTrace, 25), 'no late breakthrough');
export const read = sure(mostRead(openTrace, 6, 20, 12), 'no idea that both sides built on');

/** The closed world in which secrets live five years, and how many of its ideas are kept at a time in years. */
export const closed = { params: scenarios.reopen.against ?? {}, seed: scenarios.reopen.seed };
const kept = ahead(() => keptBy(run(closed.params, closed.seed)));
export const keptAt: ReturnType<typeof kept> = (time) => kept()(time);
