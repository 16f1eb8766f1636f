import { run } from '#simulation/run.ts';
import { scenarios } from '#simulation/scenarios.ts';
import type { Params } from '#simulation/types.ts';
import { ahead } from '../ahead.ts';
import { closing, usesBy } from './uses.ts';

/** Herding at the top of its range in an open world. */
export const herding: Partial<Params> = { eta: 0.8 };
export const { seed } = scenarios.open;

const FIELDS = 6;

const closed = ahead(() => usesBy(run(closing, seed)));
const open = ahead(() => usesBy(run({ T: closing.T ?? 2 }, seed)));

/**
 * How often others' finds needed a fresh idea of side A's labs in the five years up to a time, soft at both ends: where
 * these labs close, and in the same world had they stayed open.
 */
export const usesAt = (time: number): { readonly closed: number; readonly open: number } => ({
  closed: closed()(time),
  open: open()(time)
});

const herd = ahead(() => run(herding, seed));

const sharesOf = (tick: number): readonly number[] => {
  const { ticks, projectsByField } = herd();
  const last = Math.min(ticks - 1, Math.max(0, tick));
  const counts = Array.from({ length: FIELDS }, (_, field) =>
    [0, 1, 2, 3].reduce(
      (sum, back) => sum + (projectsByField[Math.max(0, last - back) * FIELDS + field] ?? 0),
      0
    )
  );
  const all = counts.reduce((sum, count) => sum + count, 0) || 1;
  return counts.map((count) => count / all);
};

/** Share of all projects that go to each of the six fields in the year up to a time, in the world that follows the news. */
export const crowdAt = (time: number): readonly number[] => {
  const tick = Math.floor(time * 4);
  const [now, next] = [sharesOf(tick), sharesOf(tick + 1)];
  return now.map((share, field) => share + ((next[field] ?? share) - share) * (time * 4 - tick));
};
