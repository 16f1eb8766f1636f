import { mapRow, openWorlds } from './grid-map.ts';
import { twoByTwo } from './grid-two.ts';
import { hypercube } from './hypercube.ts';
import { names, settingAt } from './inputs.ts';
import { resultAt } from './points.ts';
import type { Row } from './table.ts';

/** The sweep: how many points, and the seed that places them. */
export const POINTS = 2000;
export const HYPERCUBE = 2026;

/** A part of the work that can be done by itself. */
export type Task =
  | { readonly what: 'points'; readonly from: number; readonly to: number }
  | { readonly what: 'map'; readonly T: number }
  | { readonly what: 'two' };

/** The settings of all points, in order. */
export const settings = () => hypercube(POINTS, names.length, HYPERCUBE).map(settingAt);

let placed: ReturnType<typeof settings> | undefined;
let open: ReturnType<typeof openWorlds> | undefined;

/** Points `from` up to, but not, `to`. */
export function pointsOf(from: number, to: number): Row[] {
  placed ??= settings();
  return placed
    .slice(from, to)
    .map((setting, n) => ({ n: from + n, setting, result: resultAt(setting, from + n) }));
}

/** Does a task; what comes back is plain data. */
export function workOn(task: Task): unknown {
  if (task.what === 'points') return pointsOf(task.from, task.to);
  if (task.what === 'two') return twoByTwo();
  open ??= openWorlds();
  return mapRow(task.T, open);
}
