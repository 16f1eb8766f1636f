import { scenarios } from '../src/simulation/scenarios.ts';
import type { Metrics } from '../src/simulation/metrics.ts';
import { count, fewer, fine, more, percent, type Definition } from './bands.ts';
import { pictured, rootsAndReaders } from './figure-pictures.ts';
import {
  at,
  atYears,
  best,
  foundIn,
  ideas,
  lateYears,
  locking,
  moreIdeas,
  openedAfter,
  people,
  splitWorld
} from './figure-readings.ts';

const closed = { oA: 0, oB: 0 };
const { split, seedcorn, reopen } = scenarios;
const stop = { events: [...seedcorn.params.events!, { year: 20, set: { hire: 0 } }] };
const splitOpen = { ...split.against, events: [{ year: 10, set: { oB: 1 } }] };

/** Every comparison that the prose quotes, or that stands beside a picture, but for the break-even premiums, which need a grid. */
export const definitions: readonly Definition[] = [
  {
    id: 'model-open',
    says: 'Everybody publishes everything; nothing is compared.',
    settings: {},
    against: null,
    read: (own) => ({
      ...atYears('ideas', [1, 4, 5, 13, 20, 40], (year) => count(ideas(own, year))),
      firstBreakthrough: fine(own.firstBreakthrough),
      reuse: fine(own.reuse),
      breakthroughs40: count(own.breakthroughs),
      duplicated: percent(own.duplicated),
      waited: fine(own.waited),
      ...rootsAndReaders(own)
    })
  },
  {
    id: 'model-closed',
    says: 'All labs closed, secrecy earns nothing and secrets live two years, compared with all labs open.',
    settings: { ...closed, kappa: 0, T: 2 },
    against: { kappa: 0 },
    read: locking
  },
  {
    id: 'model-closed-long',
    says: 'All labs closed, secrecy earns nothing and secrets live ten years, compared with all labs open.',
    settings: { ...closed, kappa: 0, T: 10 },
    against: { kappa: 0 },
    read: locking
  },
  {
    id: 'model-closed-default',
    says: 'All labs closed, secrecy pays moderately and secrets live two years, compared with all labs open.',
    settings: closed,
    against: {},
    read: locking
  },
  {
    id: 'model-pay',
    says: 'All labs closed, secrecy pays strongly and secrets live one year, compared with all labs open.',
    settings: { ...closed, kappa: 3, T: 1 },
    against: {},
    also: { unpaid: { ...closed, kappa: 0, T: 1 } },
    read: (own, other, also) => {
      const projects = ({ labProjects }: Metrics): number => labProjects[0] + labProjects[1];
      return { ...moreIdeas(own, other), extraResearch: more(projects(own), projects(also['unpaid']!)) };
    }
  },
  {
    id: 'model-one-closes',
    says: 'A’s labs closed and B’s open, compared with both open.',
    settings: { oA: 0, oB: 1 },
    against: {},
    read: (own, other) => ({
      ...atYears('worldFewer', [10, 20, 40], (year) => fewer(ideas(own, year), ideas(other, year))),
      ...atYears('aBestFewer', [10, 20, 40], (year) => fewer(best(own, 0, year), best(other, 0, year))),
      ...atYears('aLeads', [10, 20, 30, 40], (year) =>
        count(own.leadBy[at(year)]!, own.leadBy[at(year)]! > 0)
      ),
      ...atYears('leadMonths', [10, 20, 40], (year) => fine(own.leadMonthsBy[at(year)]!))
    })
  },
  {
    id: 'model-one-closes-rho',
    says: 'A’s labs closed and B’s open, and a lab that publishes nothing misses half of what others publish until it would have leaked, compared with both open.',
    settings: { oA: 0, oB: 1, rho: 0.5 },
    against: { rho: 0.5 },
    read: (own, other) => ({
      ...atYears('worldFewer', [10, 20, 40], (year) => fewer(ideas(own, year), ideas(other, year))),
      ...atYears('aBestFewer', [10, 20, 40], (year) => fewer(best(own, 0, year), best(other, 0, year))),
      ...atYears('bBestFewer', [10, 20, 40], (year) => fewer(best(own, 1, year), best(other, 1, year))),
      ...atYears('bLeads', [10, 20, 40], (year) => count(-own.leadBy[at(year)]!, own.leadBy[at(year)]! < 0)),
      ...atYears('bLeadMonths', [10, 20, 40], (year) => fine(-own.leadMonthsBy[at(year)]!))
    })
  },
  {
    id: 'model-split',
    says: 'A starts half as large again and open, B half open; in year 10 A closes and B opens, compared with only B opening.',
    settings: split.params,
    against: splitOpen,
    also: { unchanged: split.against! },
    read: splitWorld
  },
  {
    id: 'model-split-rho',
    says: 'A starts half as large again and open, B half open; in year 10 A closes and B opens, and those who share nothing hear less, compared with only B opening.',
    settings: { ...split.params, rho: 0.5 },
    against: { ...splitOpen, rho: 0.5 },
    also: { unchanged: { ...split.against!, rho: 0.5 } },
    read: splitWorld
  },
  {
    id: 'model-seedcorn',
    says: 'From year 5 labs hire a tenth of all professors each year, compared with no hiring.',
    settings: seedcorn.params,
    against: {},
    read: (own, other) => ({
      ...people(own, [10, 20, 40]),
      more10: more(ideas(own, 10), ideas(other, 10)),
      perYear10: more(foundIn(own, 8, 12), foundIn(other, 8, 12)),
      ...lateYears(own, other)
    })
  },
  {
    id: 'model-seedcorn-stop',
    says: 'Labs hire a tenth of all professors each year from year 5 to year 20, compared with no hiring.',
    settings: stop,
    against: {},
    read: (own, other) => ({ ...people(own, [20, 40]), ...lateYears(own, other) })
  },
  {
    id: 'model-close-and-hire',
    says: 'From the start A’s labs are closed and hire a tenth of A’s professors each year, compared with all open and no hiring.',
    settings: { oA: 0, hire: [0.1, 0] },
    against: {},
    read: (own, other) => ({
      ...atYears('aBest', [5, 10, 20, 40], (year) => more(best(own, 0, year), best(other, 0, year))),
      ...atYears('aBestFewer', [5, 10, 20, 40], (year) => fewer(best(own, 0, year), best(other, 0, year))),
      ...atYears('aLeads', [5, 10, 20, 40], (year) =>
        count(own.leadBy[at(year)]!, own.leadBy[at(year)]! > 0)
      ),
      ...atYears('aLeadMonths', [5, 10, 20, 40], (year) => fine(own.leadMonthsBy[at(year)]!))
    })
  },
  {
    id: 'model-reopen',
    says: 'All labs closed, secrets live five years, and all labs open in year 20, compared with staying closed; the ideas of year 40 are those found after the opening.',
    settings: reopen.params,
    against: reopen.against,
    read: (own, other) => ({
      perYearBefore: count(foundIn(own, 15, 20) / 5),
      perYearAfter: count(foundIn(own, 25, 30) / 5),
      more: more(foundIn(own, 25, 30), foundIn(own, 15, 20)),
      keptBefore: percent(own.lockedBy[at(20)]!),
      keptUnderTenth: fine(openedAfter(own)),
      more40: more(foundIn(own, 20, 40), foundIn(other, 20, 40)),
      total40: more(own.ideas, other.ideas)
    })
  },
  {
    id: 'model-herding',
    says: 'Everybody follows the news as strongly as the model allows, compared with nobody following it, once with all labs open and once with all closed.',
    settings: { eta: 0.8 },
    against: { eta: 0 },
    also: { herd: { ...closed, eta: 0.8 }, none: { ...closed, eta: 0 } },
    read: (own, other, { herd, none }) => ({
      lossOpen: fewer(own.ideas, other.ideas),
      lossClosed: fewer(herd!.ideas, none!.ideas),
      spreadOpen: fine(own.fieldSpread, own.fieldSpread < herd!.fieldSpread),
      spreadClosed: fine(herd!.fieldSpread)
    })
  },
  {
    id: 'model-partial',
    says: 'Three of four ideas published, secrecy pays strongly and secrets live ten years, compared with nothing published and with everything published.',
    settings: { oA: 0.75, oB: 0.75, kappa: 3, T: 10 },
    against: { ...closed, kappa: 3, T: 10 },
    also: { open: { kappa: 3, T: 10 } },
    read: (own, other, also) => ({
      moreThanClosed40: more(own.ideas, other.ideas),
      moreThanOpen40: more(own.ideas, also['open']!.ideas)
    })
  },
  ...pictured
];
