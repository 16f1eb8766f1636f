import { labels } from '#content/labels/break-it.ts';
import { bandAt } from '../band.ts';
import { WORLDS, type Compared, type Spread } from './spread.ts';
import type { examples } from './world.ts';

interface Strip {
  /** What is said of the worlds: the spread, and in how many of them; either may be empty. */
  readonly range: string;
  readonly count: string;
  readonly spread: Pick<Spread, 'values' | 'low' | 'high' | 'median'> | undefined;
}

/** What is said of a world beside its strips. */
export interface Reading {
  readonly note: string;
  readonly ideas: Strip;
  readonly lead: Strip;
}

const say = ({ median, low, high }: Pick<Spread, 'median' | 'low' | 'high'>, unit: (n: number) => string) =>
  labels.spread(unit(Math.round(median)), unit(Math.round(low)), unit(Math.round(high)));

/** What the worlds run so far say; the last of them are still to come while `done` is below 100. */
export const readingOf = ({ one, done, ideas, lead }: Compared): Reading => ({
  note:
    done < WORLDS
      ? labels.counting(done, WORLDS)
      : `${labels.ideas.one(one.ideas, one.open)} ${labels.lead.one(one.lead)}`,
  ideas: {
    range: say(ideas, labels.percent),
    count: done < WORLDS ? '' : labels.moreIn(ideas.above, done),
    spread: ideas
  },
  lead: {
    range: say(lead, labels.number),
    count: done < WORLDS ? '' : labels.leadIn(lead.above, done),
    spread: lead
  }
});

/** Turns a figure that counts what is lost, or the other side's lead, round: its range changes ends. */
const turned = (path: string) => {
  const band = bandAt(path);
  const losing = /Fewer|bLeads/.test(path);
  if (!band || !losing) return band;
  return { median: -band.median, low: -band.high, high: -band.low };
};

/** What the committed figures say of a step's example, where no worlds have been run here. */
export const readingFromFigures = ({ ideas, lead }: (typeof examples)[number]): Reading => {
  const [total, ahead] = [ideas && turned(ideas), lead && turned(lead)];
  return {
    note: labels.ideas.against,
    ideas: {
      range: total ? say(total, labels.percent) : '',
      count: '',
      spread: total ? { ...total, values: [] } : undefined
    },
    lead: {
      range: ahead ? say(ahead, labels.number) : '',
      count: '',
      spread: ahead ? { ...ahead, values: [] } : undefined
    }
  };
};
