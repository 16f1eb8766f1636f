import type { Metrics } from '../src/simulation/metrics.ts';
import { count, fewer, fine, more, percent, type Reading, type Readings } from './bands.ts';

/** Index of a year in a series by quarter. */
export const at = (year: number): number => 4 * year;
/** Ideas that the world has found by a year. */
export const ideas = (metrics: Metrics, year: number): number => metrics.ideasBy[at(year)]!;
/** Ideas found from one year to another. */
export const foundIn = (metrics: Metrics, from: number, to: number): number =>
  ideas(metrics, to) - ideas(metrics, from);
/** Ideas that the best-informed lab of a side knows at a year. */
export const best = (metrics: Metrics, bloc: 0 | 1, year: number): number =>
  metrics.knowledge[bloc].best[at(year)]!;

/** The same reading at several years, named by the year. */
export const atYears = (name: string, years: readonly number[], read: (year: number) => Reading): Readings =>
  Object.fromEntries(years.map((year) => [`${name}${year}`, read(year)]));

/** How many fewer ideas there are than in the other world. */
export const fewerIdeas = (own: Metrics, other: Metrics): Readings =>
  atYears('fewer', [10, 20, 40], (year) => fewer(ideas(own, year), ideas(other, year)));
/** How many more ideas there are than in the other world. */
export const moreIdeas = (own: Metrics, other: Metrics): Readings =>
  atYears('more', [10, 20, 40], (year) => more(ideas(own, year), ideas(other, year)));

/** What walls do to a world, beside the same with all labs open. */
export const locking = (own: Metrics, other: Metrics): Readings => ({
  ...fewerIdeas(own, other),
  breakthroughsFewer40: count(
    other.breakthroughs - own.breakthroughs,
    own.breakthroughs < other.breakthroughs
  ),
  kept: percent(own.locked),
  duplicated: percent(own.duplicated, own.duplicated > other.duplicated),
  duplicatedOpen: percent(other.duplicated),
  reuse: fine(own.reuse, own.reuse! > other.reuse!),
  reuseOpen: fine(other.reuse),
  waited: fine(own.waited, (own.waited ?? 0) > (other.waited ?? 0)),
  waitedOpen: fine(other.waited)
});

const splitLead = (own: Metrics): Readings => ({
  ...atYears('lead', [10, 20, 40], (year) => count(own.leadBy[at(year)]!, own.leadBy[at(year)]! > 0)),
  ...atYears('leadMonths', [10, 20, 40], (year) => fine(own.leadMonthsBy[at(year)]!)),
  ...atYears('papersB', [10, 20, 40], (year) => percent(own.papersBBy[at(year)]!))
});

/** What becomes of lead and total when the sides swap places. */
export const splitWorld = (
  own: Metrics,
  other: Metrics,
  also: Readonly<Record<string, Metrics>>
): Readings => ({
  ...splitLead(own),
  leadOpen40: count(other.lead, other.lead > 0),
  papersBOpen40: percent(other.papersB),
  worldFewer40: fewer(own.ideas, other.ideas),
  aBestFewer40: fewer(best(own, 0, 40), best(other, 0, 40)),
  worldFewerUnchanged40: fewer(own.ideas, also['unchanged']!.ideas)
});

const ofStart = (series: Float64Array, year: number): Reading => percent(series[at(year)]! / series[0]!);

/** People as percentages of the start. */
export const people = (own: Metrics, years: readonly number[]): Readings => ({
  ...atYears('labResearchers', years, (year) => ofStart(own.labResearchersBy, year)),
  ...atYears('training', years, (year) => ofStart(own.trainingBy, year)),
  ...atYears('professors', years, (year) => ofStart(own.professorsBy, year))
});

/** How much less there is late, and in all. */
export const lateYears = (own: Metrics, other: Metrics): Readings => ({
  ideasPerYearLast: fewer(foundIn(own, 35, 40), foundIn(other, 35, 40)),
  fewer40: fewer(own.ideas, other.ideas)
});

/** Years after year 20 until less than a tenth of recent ideas is kept. */
export const openedAfter = (own: Metrics): number | null => {
  const t = own.lockedBy.findIndex((share, tick) => tick >= at(20) && share < 0.1);
  return t < 0 ? null : (t - at(20)) / 4;
};
