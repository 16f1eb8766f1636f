import { values } from './controls.ts';

/** How many settings a line names and stays short; one more than fits is still better named than counted. */
const NAMED = 3;

const times = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
const rounded = (value: number): string => Number(value.toFixed(1)).toLocaleString('en-US');

/** How each setting of an experiment is said, by its name in a link. */
export const sentSettings = {
  publish: (who: 'US' | 'Chinese' | 'all' | 'universities', share: number): string =>
    `${who === 'universities' ? who : `${who} labs`} publish ${values.ofHundred(share)}`,
  secrets: (years: number): string =>
    years === Infinity
      ? 'secrets last for ever'
      : years < 1
        ? `secrets last ${times(Math.round(12 * years), 'month', 'months')}`
        : `secrets last ${rounded(years)} ${years === 1 ? 'year' : 'years'}`,
  premium: (kappa: number): string =>
    kappa === 0 ? 'secrets earn nothing' : `secrets pay for ${values.premium(kappa)}`,
  chasing: (share: number): string => `labs chase the news ${values.chance(share)}`,
  missed: (share: number): string => `who shares nothing misses papers ${values.chance(share)}`,
  hire: (shares: readonly number[]): string =>
    shares.every((share) => share === 0)
      ? 'labs hire no professors'
      : `labs hire ${[...new Set(shares.map((share) => Math.round(100 * share)))].join(' or ')} of 100 professors a year`,
  pieces: (count: number): string => `a breakthrough takes ${values.pieces(Math.round(count))}`,
  breadth: (count: number): string => `its pieces lie up to ${values.back(Math.round(count))}`,
  harder: (gamma: number): string =>
    gamma === 0 ? 'ideas get no harder' : `ideas get harder: ${values.harder(gamma)}`,
  years: (years: number): string => `it runs ${rounded(years)} years`,
  head: (head: number): string => `the US side starts ${rounded(head)} times as large`,
  off: {
    recomb: 'no putting ideas together',
    dup: 'no double work',
    talent: 'nobody is trained or hired'
  },
  events: (count: number): string => times(count, 'change on the way', 'changes on the way'),
  walls: (count: number): string => times(count, 'wall set by hand', 'walls set by hand'),
  world: (seed: number): string => `world ${seed}`,
  at: (year: number): string => `read after ${year} years`,
  goal: { total: 'what the world knows', best: 'what the best lab knows', lead: 'who leads' },
  beside: 'beside another world',
  usual: 'the usual rules',
  story: 'the story’s own worlds'
} as const;

/** Words of what a link has brought, and of sending a guess. */
export const sentLabels = {
  experiment: (parts: readonly string[]): string => {
    const named = parts.length > NAMED + 1 ? parts.slice(0, NAMED) : parts;
    const rest = parts.length - named.length;
    return `You were sent an experiment: ${named.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}.`;
  },
  run: 'Run it',
  clear: 'Clear it',
  cleared: 'Cleared. These are the story’s own worlds again.',
  guess: (what: string): string => `You were sent a guess: ${what}.`,
  lag: (months: number): string =>
    months === 0 ? 'no gap at all' : `about ${times(months, 'month', 'months')}`,
  line: (from: number, to: number, period: string): string =>
    `from ${from} in 100 to ${to} in 100 by ${period}`,
  hire: (rate: number, year40: number): string =>
    `${year40}\u00a0% of today’s lab researchers after 40 years, if labs hire ${values.hired(rate)} professors a year`,
  first: 'Make your own first, then see both.',
  made: 'You have made yours.',
  both: 'See both',
  away: 'Put it away',
  gone: 'Put away.',
  class: (guesses: number, middle: string, unit: string): string =>
    `You were sent a class’s answers: ${times(guesses, 'guess', 'guesses')}, the middle one ${middle} ${unit}.`,
  slides: 'See them on the slides',
  send: 'Send my guess',
  /** Of the panel that shares it, and what is ticked there to send it along. */
  mine: (heading: string): string => `Your guess in “${heading}”`,
  withMine: (what: string): string => `With my guess: ${what}`
} as const;
