import { labels } from '#content/labels/moving-faster.ts';
import { nameOf, type Best, type lags } from './frontier.ts';

const { dayOf } = labels;

/** What a model on the index says when it is read: name, organisation, date and score. */
export const saysScore = ({ model, org, date, eci }: Best): string =>
  labels.frontier.says(nameOf(model), org, dayOf(date), eci.toFixed(1));

/** What a month says when it is read: how far behind, exactly and within two points. */
export const saysMonth = ({ date, months, near }: (typeof lags)[number]): string =>
  labels.frontier.saysMonth(dayOf(date), months.toFixed(1), near.toFixed(1));

/** What a record says when it is read. */
export const saysRecord = ({ model, org, date, eci }: Best): string =>
  labels.records.says(nameOf(model), org, dayOf(date), eci.toFixed(1));

/** What the best Chinese score of the day of a record says when it is read. */
export const saysRival = ({ model, org, eci }: Best, day: string): string =>
  labels.records.saysRival(nameOf(model), org, dayOf(day), eci.toFixed(1));
