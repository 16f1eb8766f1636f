import { closings } from '../src/scenes/strong-but-closed/world.ts';
import { closing, usesBy } from '../src/scenes/scientists-talking/uses.ts';
import { deepestBloom, keptBy, mostRead } from '../src/scenes/why-openness/readings.ts';
import { isBreakthrough, blocOf } from '../src/simulation/types.ts';
import { count, fewer, fine, percent, type Definition, type Readings, type World } from './bands.ts';
import { at, atYears, ideas } from './figure-readings.ts';

const HIRE_RATES = [0.02, 0.05, 0.1, 0.15];
const named = (rate: number): string => String(Math.round(100 * rate));
const hiring = (rate: number) => ({ events: [{ year: 5, set: { hire: rate } }] });

const breakthroughsOfA = ({ trace }: World, year: number): number =>
  trace.order.filter(
    (idea) =>
      isBreakthrough(trace, idea) && blocOf(trace.origin[idea]!) === 0 && trace.found[idea]! <= at(year)
  ).length;

/** What the open field is looked at for: gold on side A, how old the oldest root of a late breakthrough is, and how many build on the idea that most build on. */
export const rootsAndReaders = (own: World): Readings => {
  const bloom = deepestBloom(own.trace, 25);
  const read = mostRead(own.trace, 6, 20, 12);
  return {
    aBreakthroughs7: count(breakthroughsOfA(own, 7), breakthroughsOfA(own, 7) > 0),
    root: fine(bloom ? bloom.year - bloom.oldest : null),
    readers: count(read ? read.readers.length : null)
  };
};

/** Comparisons that stand beside a picture of the story without being quoted in its words. */
export const pictured: readonly Definition[] = [
  {
    id: 'model-walls-rise',
    says: 'A’s labs close one after another from year 9 to year 17, and secrets live six years, compared with all labs open.',
    settings: { T: 6, events: closings },
    against: { T: 6 },
    read: (own, other) => atYears('fewer', [25, 40], (year) => fewer(ideas(own, year), ideas(other, year)))
  },
  {
    id: 'model-walls-talk',
    says: 'A’s labs all close in year 8, and secrets live ten years, compared with all labs open.',
    settings: closing,
    against: { T: 10 },
    read: (own, other) => ({
      usesFewer24: fewer(usesBy(own.trace)(24), usesBy(other.trace)(24)),
      fewer24: fewer(ideas(own, 24), ideas(other, 24))
    })
  },
  {
    id: 'model-closed-five',
    says: 'All labs closed, secrecy pays moderately and secrets live five years, compared with all labs open.',
    settings: { oA: 0, oB: 0, T: 5 },
    against: {},
    read: (own, other) => {
      const { kept, all } = keptBy(own.trace)(20);
      return {
        keptOfAll20: percent(kept / all),
        ...atYears('fewer', [19, 40], (year) => fewer(ideas(own, year), ideas(other, year)))
      };
    }
  },
  {
    id: 'model-hire-rates',
    says: 'From year 5 labs hire 2, 5, 10 or 15 percent of all professors each year, compared with no hiring.',
    settings: hiring(0.1),
    against: {},
    also: Object.fromEntries(HIRE_RATES.map((rate) => [named(rate), hiring(rate)])),
    read: (_, other, also) => {
      const each = (read: (own: World, rate: string) => Readings): Readings =>
        Object.assign({}, ...Object.entries(also).map(([rate, own]) => read(own, rate))) as Readings;
      return {
        ...each(({ labResearchersBy }, rate) => ({
          [`labs${rate}`]: percent(
            labResearchersBy.at(-1)! / labResearchersBy[0]!,
            labResearchersBy.at(-1)! < labResearchersBy[0]!
          )
        })),
        ...each((own, rate) => ({ [`hired${rate}Fewer40`]: fewer(own.ideas, other.ideas) }))
      };
    }
  }
];
