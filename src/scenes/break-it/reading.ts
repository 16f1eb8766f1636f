import { labels } from '#content/labels/break-it.ts';
import type { Outcome } from '#simulation/outcome.ts';
import { bandAt } from '../band.ts';
import type { Stand } from './state.ts';
import type { Pair } from './worlds/measures.ts';
import { spreadOf, WORLDS, type Spread } from './worlds/spread.ts';
import { changesOf } from './worlds/verdict.ts';

interface Strip {
  /** What is said of the worlds: the spread, and in how many of them; either may be empty. */
  readonly range: string;
  readonly count: string;
  readonly spread: (Spread & { readonly values: readonly number[] }) | undefined;
}

/** What is said of a world beside its strips. */
export interface Reading {
  readonly note: string;
  readonly ideas: Strip;
  readonly lead: Strip;
}

const say = ({ median, low, high }: Spread, unit: (n: number) => string) =>
  labels.spread(unit(Math.round(median)), unit(Math.round(low)), unit(Math.round(high)));

const stripOf = (
  values: readonly number[],
  unit: (n: number) => string,
  count: (above: number, of: number) => string
): Strip => {
  const spread = spreadOf(values);
  return {
    range: say(spread, unit),
    count: values.length < WORLDS ? '' : count(values.filter((value) => value > 0).length, values.length),
    spread: { ...spread, values }
  };
};

/** What the worlds run so far say, and the one that is shown; undefined before that one is run. */
export const readingOf = (shown: Outcome | undefined, pairs: readonly Pair[]): Reading | undefined =>
  shown && pairs.length > 0
    ? {
        note:
          pairs.length < WORLDS
            ? labels.counting(pairs.length, WORLDS)
            : `${labels.ideas.one(shown.end.ideas)} ${labels.lead.one(shown.end.lead)}`,
        ideas: stripOf(changesOf(pairs), labels.percent, labels.moreIn),
        lead: stripOf(
          pairs.map(({ own }) => own.end.lead),
          labels.number,
          labels.leadIn
        )
      }
    : undefined;

/** Turns a figure that counts what is lost, or the other side's lead, round: its range changes ends. */
const turned = (path: string): Spread | undefined => {
  const band = bandAt(path);
  const losing = /Fewer|bLeads/.test(path);
  if (!band || !losing) return band;
  return { median: -band.median, low: -band.high, high: -band.low };
};

/** What the committed figures say of a step's world, where no worlds have been run here. */
export const readingFromFigures = (figures: NonNullable<Stand['figures']>): Reading => {
  const stripFrom = (path: string, unit: (n: number) => string): Strip => {
    const spread = turned(path);
    return {
      range: spread ? say(spread, unit) : '',
      count: '',
      spread: spread ? { ...spread, values: [] } : undefined
    };
  };
  return {
    note: labels.ideas.against,
    ideas: stripFrom(figures.ideas, labels.percent),
    lead: stripFrom(figures.lead, labels.number)
  };
};
