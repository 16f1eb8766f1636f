import { INSTITUTIONS, type Trace } from '#simulation/types.ts';
import { GROWING, type Times } from './times.ts';

/** A plot's small spiral is made for at least this many kernels, so that a few look few. */
const ROOM = 40;

/** Where kernels wait inside plots. */
export interface Stores {
  /** By idea: its slot in the small spiral of the plot that found it; it keeps the slot until it leaves. */
  readonly slot: Int16Array;
  /** Slots that every plot's spiral is made for. */
  readonly room: number;
}

/** Gives each idea the innermost slot of its finder's plot that is free when it starts to grow. */
export function storesOf(trace: Trace, times: Times): Stores {
  const slot = new Int16Array(trace.ideas).fill(-1);
  const freeFrom: number[][] = Array.from({ length: INSTITUTIONS }, () => []);
  let room = ROOM;
  const begun = [...trace.order].sort((a, b) => times.grown[a]! - times.grown[b]! || a - b);
  for (const v of begun) {
    const free = freeFrom[trace.origin[v]!]!;
    const start = times.grown[v]! - GROWING;
    const found = free.findIndex((from) => from <= start);
    const n = found < 0 ? free.length : found;
    free[n] = times.leaves[v]!;
    slot[v] = n;
    room = Math.max(room, n + 1);
  }
  return { slot, room };
}
