import type { machineLabels } from '#content/labels/machine.ts';
import type { Moment, Outcome } from '#simulation/outcome.ts';

/** What is counted in every world. */
export type Measure = keyof typeof machineLabels.measures;

interface Reading {
  readonly name: Measure;
  readonly read: (moment: Moment) => number;
  readonly print: (value: number) => string;
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
const signed = (value: number): string => {
  const rounded = Math.round(value);
  return rounded > 0 ? `+${whole(rounded)}` : rounded < 0 ? `−${whole(-rounded)}` : '0';
};
const percent = (share: number): string => `${Math.round(100 * share)}\u00a0%`;

/** What is read of every world, in the order in which it is shown (specification, section 7). */
export const measures: readonly Reading[] = [
  { name: 'ideas', read: ({ ideas }) => ideas, print: whole },
  { name: 'breakthroughs', read: ({ breakthroughs }) => breakthroughs, print: whole },
  { name: 'bestA', read: ({ bestA }) => bestA, print: whole },
  { name: 'bestB', read: ({ bestB }) => bestB, print: whole },
  { name: 'lead', read: ({ lead }) => lead, print: signed },
  { name: 'kept', read: ({ kept }) => kept, print: percent },
  { name: 'duplicated', read: ({ duplicated }) => duplicated, print: percent },
  { name: 'training', read: ({ training }) => training, print: whole }
];

/** A world and the one it is compared with, both with the same seed. */
export interface Pair {
  readonly own: Outcome;
  readonly other: Outcome;
}

/**
 * The worlds of which both are there, of a list that has each world before its comparison; `alone` where each is its own
 * comparison and stands in the list once.
 */
export const pairsOf = (outcomes: readonly (Outcome | undefined)[], alone = false): readonly Pair[] => {
  if (alone) return outcomes.flatMap((own) => (own ? [{ own, other: own }] : []));
  const pairs: Pair[] = [];
  for (let n = 0; n + 1 < outcomes.length; n += 2) {
    const [own, other] = [outcomes[n], outcomes[n + 1]];
    if (own && other) pairs.push({ own, other });
  }
  return pairs;
};
