import type { SpreadWords } from '../spreads.ts';

/** The number of ideas that an open world comes to, over many worlds. */
const openIdeas: SpreadWords = { title: 'Ideas found by year 40', path: 'model-open.ideas40', kind: 'count' };

/** Words of the tables of `break-it`. */
export const breakItTables = {
  open: 'an open world',
  openIdeas,
  left: 'a world where the US side closes and is left out',
  sweepSource: (points: number, worlds: number): string =>
    `Seed Corn, our model: ${points.toLocaleString('en-US')} random settings, ${worlds} worlds each (seeds 1 to ${(points * worlds).toLocaleString('en-US')}). CC BY 4.0.`,
  source: (worlds: number): string => `Seed Corn, our model, worlds 1 to ${worlds}. CC BY 4.0.`,
  /** What the two strips under the field come to, over many worlds. */
  strips: (ideas: string, lead: string): string =>
    `Over 100 such worlds: ideas after 40 years against all open, ${ideas}; the US lead, ${lead}.`,
  map: {
    title: (years: number): string =>
      `All labs closed against all open: how many more ideas after ${years} years, in per cent`,
    note: 'Each row is a cell of the map, all other dials at their defaults. Below zero the open world has more ideas. A cell is clear where its mean is further from zero than chance explains at 95 %.',
    columns: {
      life: 'Secrets last (years)',
      kappa: 'Premium κ',
      extra: 'Extra research that the premium buys (%)',
      mean: 'More ideas, mean (%)',
      error: 'Standard error',
      more: 'Worlds of 100 where closed has more',
      even: 'Worlds that are even',
      clear: 'Clear'
    },
    clear: { yes: 'yes', no: 'no' }
  },
  square: {
    title: (years: number): string => `Four worlds: ideas after ${years} years`,
    note: 'All labs of a side share all their ideas, or none. Means of 100 worlds, and the range that holds 80 of them. A lead is what the best US lab knows over the best Chinese lab: below zero the Chinese side leads.',
    us: 'US labs',
    china: 'Chinese labs',
    policy: { open: 'open', closed: 'closed' },
    measures: {
      ideas: 'World’s ideas',
      bestA: 'Best US lab knows',
      bestB: 'Best Chinese lab knows',
      lead: 'US lead'
    },
    low: (measure: string): string => `${measure}, low`,
    high: (measure: string): string => `${measure}, high`
  },
  challenges: {
    title: 'The four challenges, and how many worlds must bear them out',
    note: 'A challenge is met by any rules that hold in so many of 100 worlds. 90 is far beyond chance; hiring changes the total by a few per cent only, so it gets 75.',
    columns: ['Challenge', 'What must hold'],
    needed: 'Worlds needed, of 100',
    source: 'Seed Corn, the rules that the machine judges by. CC BY 4.0.'
  },
  drivers: {
    title: (years: number): string =>
      `Worlds with more ideas, all labs open or all closed, and what that depends on after ${years} years`,
    note: 'Worlds are counted over all settings, with the 95 % interval of that count. A correlation is the rank correlation of a dial or constant with how far the open world is ahead, −1 to 1: above zero it helps open, below it helps closed. The picture shows the strongest, as many as fit, and none that luck could explain.',
    columns: { figure: 'Figure', of: 'Of what', value: 'Value', low: 'Low', high: 'High' },
    open: 'Worlds of 100 where open has more',
    closed: 'Worlds of 100 where closed has more',
    correlation: 'Rank correlation',
    after: (years: number): string => `after ${years} years`
  }
} as const;
