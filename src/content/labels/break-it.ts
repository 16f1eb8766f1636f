/** Words of the sandbox in `break-it`. The two sides are stand-ins for the two countries. */
export const labels = {
  rules: 'Change the rules',
  close: 'Done',
  reset: 'Back to the story’s world',
  start: 'Start from',
  presets: {
    none: 'my own rules',
    open: 'Everything open',
    closed: 'All closed, secrecy pays nothing',
    pay: 'All closed, secrecy pays well',
    split: 'One closes as the other opens',
    seedcorn: 'Labs hire the professors',
    reopen: 'Closed, then opened in year 20',
    sandbox: 'The defaults'
  },
  groups: { share: 'Who shares', secrets: 'Secrets', people: 'People', switches: 'Parts of the model' },
  sliders: {
    oA: 'US labs publish',
    oB: 'Chinese labs publish',
    T: 'A secret lasts',
    kappa: 'What secrets pay for',
    eta: 'Follow the news',
    rho: 'Closed labs miss a paper',
    hire: 'Professors hired a year',
    years: 'Years to run'
  },
  values: {
    ofHundred: (share: number): string =>
      share === 0 ? 'nothing' : share === 1 ? 'everything' : `${Math.round(share * 100)} in 100`,
    chance: (share: number): string => (share === 0 ? 'never' : `${Math.round(share * 100)} times in 100`),
    years: (years: number): string =>
      years === Infinity ? 'for ever' : years === 1 ? '1 year' : `${years} years`,
    premium: (kappa: number): string =>
      kappa === 0 ? 'nothing' : `up to ${Math.round(kappa * 100)} % more research`,
    hired: (share: number): string => (share === 0 ? 'none' : `${Math.round(share * 100)} in 100`)
  },
  switches: {
    recomb: 'New ideas need other ideas in one place',
    dup: 'Labs redo what they cannot see',
    talent: 'People are trained, hired, retire'
  },
  year: 'Year',
  yearValue: (year: number): string => `year ${Math.round(year)}`,
  play: 'Play',
  pause: 'Pause',
  ideas: {
    title: 'Ideas in the world',
    against: 'against all open, no hiring',
    one: (own: number, open: number): string =>
      `Here ${own.toLocaleString('en-US')}; all open, no hiring ${open.toLocaleString('en-US')}.`,
    fewer: 'fewer',
    more: 'more'
  },
  lead: {
    title: 'Lead of the best US lab',
    one: (lead: number): string =>
      lead === 0 ? 'Level.' : lead > 0 ? `US ${lead} ideas ahead.` : `US ${-lead} behind.`,
    behind: 'China leads',
    ahead: 'US leads'
  },
  spread: (median: string, low: string, high: string): string => `${median} (${low} to ${high})`,
  moreIn: (worlds: number, of: number): string => `more in ${worlds} of ${of} worlds`,
  leadIn: (worlds: number, of: number): string => `US ahead in ${worlds} of ${of} worlds`,
  percent: (change: number): string => (change > 0 ? `+${change} %` : change < 0 ? `−${-change} %` : '0 %'),
  number: (value: number): string => (value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0'),
  same: 'This is the world with all open and no hiring.',
  counting: (done: number, all: number): string => `${done} of ${all} worlds run`
} as const;
