import { run } from '#simulation/run.ts';
import type { Params, Trace } from '#simulation/types.ts';

/** Worlds that between them show everything the picture can show. */
export const worlds: Record<string, Partial<Params>> = {
  open: {},
  closed: { oA: 0, oB: 0, oU: 0, T: Infinity },
  walled: { T: 6, events: [{ year: 8, set: { oA: 0 } }] },
  half: { oA: 0.5, oB: 0.25, T: 2 },
  hiring: { hire: 0.1, years: 20 },
  crowded: { kappa: 4, oA: 0, oB: 0, T: 1, gamma: 0, W: 2000 },
  reopened: { oA: 0, oB: 0, T: 5, events: [{ year: 20, set: { oA: 1, oB: 1 } }] }
};

export const traceOf = (name: keyof typeof worlds): Trace => run(worlds[name]!, 7);

/** Times in years that fall on and between the quarters, from before the start to after the end. */
export const times = [-1, 0, 0.1, 0.25, 1, 3.14, 7.5, 8, 8.03, 8.4, 9, 14.62, 20, 26, 33.333, 39.99, 40, 60];
