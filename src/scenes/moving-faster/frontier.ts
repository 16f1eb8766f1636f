import { frontier, monthly } from '#content/data/eci.json';
import { between, lerp } from '#story/progress.ts';
import { yearOf } from '#ui/chart/dates.ts';
import type { Box } from '#ui/chart/frame.ts';
import { scaleLinear } from 'd3';

/** A record on Epoch's index: when, how many points, which model. */
export interface Best {
  readonly date: string;
  readonly year: number;
  readonly eci: number;
  readonly model: string;
  readonly org: string;
}

const bestOf = (
  records: readonly { date: string; eci: number; model: string; org: string }[]
): readonly Best[] => records.map((record) => ({ ...record, year: yearOf(record.date) }));

/** Successive best models of each side, oldest first. */
export const bests = { us: bestOf(frontier.us), china: bestOf(frontier.china) };

/** The American records after February 2023, oldest first. */
export const records = bests.us.filter(({ year }) => year >= yearOf('2023-03-01'));

/** The lag month by month: at `year` the best Chinese model has `eci` points, which the US passed `months` months before. */
export const lags = monthly.china.map(({ date, follower, lag, lagNear }) => ({
  year: yearOf(date),
  date,
  eci: follower,
  months: lag,
  near: lagNear
}));

/** The name of a model without the bracket that says how it was run. */
export const nameOf = (model: string): string =>
  model.replace(/ \([^)]*\)$/, '').replace(/ Exp$| Preview$/, '');

/** The span of the time axis in years, and of the index in points. */
export const span = { from: 2022.8, to: 2026.35, low: 86, high: 161 } as const;

/** Scales from years and index points to CSS pixels in a box. */
export const scalesIn = (box: Box) => ({
  x: scaleLinear([span.from, span.to], [box.x, box.x + box.width]),
  y: scaleLinear([span.low, span.high], [box.y + box.height, box.y])
});

/** The lag `share` of the way through the months, 0 to 1; between two month ends it is blended. */
export const lagAt = (share: number) => {
  const place = between(share, 0, 1) * (lags.length - 1);
  const i = Math.min(lags.length - 2, Math.floor(place));
  const [a, b] = [lags[i]!, lags[i + 1]!];
  const t = place - i;
  return {
    year: lerp(a.year, b.year, t),
    eci: lerp(a.eci, b.eci, t),
    months: lerp(a.months, b.months, t),
    nearest: t < 0.5 ? a : b
  };
};

/** The staircase of best models up to a year, as an SVG path; `shift` moves it to the right by that many years. */
export const stairs = (
  best: readonly Best[],
  until: number,
  { x, y }: ReturnType<typeof scalesIn>,
  shift = 0
): string => {
  const short = (value: number): string => String(Math.round(value * 10) / 10);
  const shown = best.filter(({ year }) => year + shift <= until);
  const [first] = shown;
  if (!first) return '';
  const steps = shown.slice(1).map(({ year, eci }) => `H${short(x(year + shift))}V${short(y(eci))}`);
  return `M${short(x(first.year + shift))} ${short(y(first.eci))}${steps.join('')}H${short(x(until))}`;
};
