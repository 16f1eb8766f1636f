import type { Type } from '#ui/chart/frame.ts';
import type { Point } from '#ui/chart/reading.ts';
import { bests, lagAt, lags, records, scalesIn } from './frontier.ts';
import type { Frames } from './frontierFrames.ts';
import { rivalAt, type RollRow } from './roll.ts';
import { saysMonth, saysRecord, saysRival, saysScore } from './says.ts';
import { stripIn } from './strip.ts';

/** The models and months that can be read once time has run `swept` of the way, 0 to 1: American, Chinese, months. */
export const frontierPoints = (
  { box, strip }: Frames,
  type: Type,
  swept: number,
  guess: number | undefined
): readonly Point[] => {
  const { x, y } = scalesIn(box);
  const until = lagAt(swept).year + 1e-9;
  const models = [...bests.us, ...bests.china.filter(({ year }) => year <= until)].map((best) => ({
    x: x(best.year),
    y: y(best.eci),
    says: saysScore(best)
  }));
  const kernels = strip ? stripIn(strip, type, guess).kernels : [];
  const months = lags
    .slice(0, kernels.length)
    .filter(({ year }) => year <= until)
    .map((lag, i) => ({ x: kernels[i]!.x, y: kernels[i]!.y, r: kernels[i]!.r, says: saysMonth(lag) }));
  return [...models, ...months];
};

/** The records that can be read in a list, each followed by the best Chinese score of its day. */
export const recordPoints = (rows: readonly RollRow[]): readonly Point[] =>
  rows.flatMap(({ kernel, rival }, i) => {
    const record = records[i]!;
    const best = rivalAt(record.year);
    return [
      { x: kernel.x, y: kernel.y, r: kernel.r, says: saysRecord(record) },
      ...(rival && best ? [{ x: rival.x, y: rival.y, r: rival.r, says: saysRival(best, record.date) }] : [])
    ];
  });
