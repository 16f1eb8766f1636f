import { paramsOf } from '#simulation/params.ts';
import type { Params } from '#simulation/types.ts';
import { viewOf } from '../field.ts';

const plain = viewOf({ ties: 0, people: 0 });
const peopled = viewOf({ ties: 0, people: 1 });

/** How to look at a world of the machine: people are drawn where labs hire them, or the rules change on the way. */
export const viewFor = (params: Partial<Params>) => {
  const { hire, events } = paramsOf(params);
  return events.length > 0 || [hire].flat().some((share) => share > 0) ? peopled : plain;
};
