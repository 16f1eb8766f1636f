import { mean } from './series.ts';
import type { Row } from './rows.ts';

const number = (text: string): number | null => (text === '' ? null : Number(text));

const groupNames: Record<string, string> = {
  US: 'us',
  China: 'china',
  open: 'open',
  closed: 'closed'
};

/** Record steps of each group: the running maximum of the index. */
export function frontiers(rows: readonly Row[]) {
  const steps = (group: string) =>
    rows
      .filter((row) => row.group === group)
      .map((row) => ({ date: row.date!, eci: Number(row.eci), model: row.model!, org: row.organization! }));
  return Object.fromEntries(Object.entries(groupNames).map(([group, name]) => [name, steps(group)]));
}

const follows = (row: Row, follower: string, leader: string): boolean =>
  row.follower === follower && row.leader === leader;

/** Month by month: the best scores of leader and follower, and how many months ago the leader passed the follower's best. */
export function monthlyGap(rows: readonly Row[], follower: string, leader: string) {
  return rows
    .filter((row) => follows(row, follower, leader))
    .map((row) => ({
      date: row.date!,
      leader: Number(row.leader_eci),
      follower: Number(row.follower_eci),
      gap: Number(row.gap_points),
      lag: Number(row.lag_months),
      lagNear: Number(row.lag_months_tol)
    }));
}

/** For each record of the leader: which model caught it and after how many months, exactly and within two points; null = not yet. */
export function catchUp(rows: readonly Row[], follower: string, leader: string) {
  return rows
    .filter((row) => follows(row, follower, leader))
    .map((row) => ({
      date: row.leader_date!,
      eci: Number(row.leader_eci),
      model: row.leader_model!,
      org: row.leader_organization!,
      by: row.caught_by || null,
      months: number(row.months!),
      byNear: row.caught_by_tol || null,
      monthsNear: number(row.months_tol!)
    }));
}

/** Mean months to catch up, over the records that were matched, and how many those are. */
export function meanCatchUp(records: ReturnType<typeof catchUp>) {
  const months = records.flatMap((record) => record.months ?? []);
  const near = records.flatMap((record) => record.monthsNear ?? []);
  return { exact: mean(months), records: months.length, near: mean(near), nearRecords: near.length };
}
