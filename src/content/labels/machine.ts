const signed = (value: number): string => (value < 0 ? `−${-value}` : `${value}`);
const percent = (value: number): string => `${Math.abs(value)}\u00a0%`;

/** Words of the machine: the window round the controls and the instruments. */
export const machineLabels = {
  open: 'Open the machine',
  title: 'The machine',
  close: 'Back to the story',
  loading: 'The machine is on its way.',
  failed: 'The machine could not be loaded. Try again when you are connected.',
  start: 'Start from',
  own: 'my own rules',
  reset: 'All as it was',
  back: 'The story’s worlds again',
  world: 'World number',
  another: 'Another world',
  rules: 'Rules',
  tabs: 'What to look at',
  instruments: {
    replay: 'One world',
    worlds: '100 worlds',
    map: 'Break-even',
    square: 'Two by two',
    challenges: 'Challenges',
    drivers: 'What drives it'
  },
  presets: {
    open: 'Everything open',
    closed: 'All closed, secrecy pays nothing',
    pay: 'All closed, secrecy pays well',
    usual: 'All closed, the usual values',
    kept: 'All closed, secrets last ten years',
    partial: 'Three ideas in four shared, secrecy pays well',
    short: 'Five years, all closed, secrets well kept and paid',
    one: 'One side closes, the other shares',
    left: 'One side closes and is left out',
    split: 'One closes as the other opens',
    seedcorn: 'Labs hire the professors',
    reopen: 'Closed, then opened in year 20'
  },
  against: { open: 'everything open', pinned: 'your pinned world' },
  compare: 'Compared with',
  pin: 'Pin this world to compare with',
  unpin: 'Compare with everything open',
  progress: 'Runs made so far',
  /** Whose rules win, how clearly, and by how much. */
  verdict: {
    waiting: 'The worlds are being run.',
    same: 'This is the world that it is compared with. Change something.',
    closed: 'Closing wins here.',
    less: 'Sharing less wins here.',
    open: 'Sharing wins here.',
    even: 'Neither wins clearly here.',
    total: (
      change: number,
      low: number,
      high: number,
      worlds: number,
      of: number,
      against: string
    ): string =>
      change === 0
        ? `The world ends with about as many ideas as with ${against} (${signed(low)} to ${signed(high)}\u00a0%).`
        : `The world ends with ${percent(change)} ${change > 0 ? 'more' : 'fewer'} ideas than with ${against} (${signed(low)} to ${signed(high)}\u00a0%): ${change > 0 ? 'more' : 'fewer'} in ${worlds} of ${of} worlds.`,
    lead: (us: number, china: number, of: number): string =>
      `Of the best labs, the US one is ahead in ${us} and the Chinese one in ${china} of ${of} worlds.`,
    exhausted: (worlds: number, of: number): string =>
      `In ${worlds} of ${of} worlds every idea on the map was found: there the numbers say less than they seem to.`
  },
  worlds: {
    title: (of: number, years: string): string => `${of} worlds with these rules, after ${years}`,
    here: 'Here',
    caption:
      'Middle value of the worlds, and the span that holds eight of ten. The bar in front is your world, the one behind it the world it is compared with.',
    span: (low: string, high: string): string => `${low} to ${high}`,
    more: (worlds: number, of: number): string => `more in ${worlds} of ${of}`,
    fewer: (worlds: number, of: number): string => `less in ${worlds} of ${of}`,
    same: 'no difference',
    usAhead: (worlds: number, of: number): string => `US ahead in ${worlds} of ${of}`,
    chinaAhead: (worlds: number, of: number): string => `China ahead in ${worlds} of ${of}`
  },
  measures: {
    ideas: 'Ideas in the world',
    breakthroughs: 'Breakthroughs',
    bestA: 'Known to the best US lab',
    bestB: 'Known to the best Chinese lab',
    lead: 'Lead of the best US lab',
    kept: 'Latest ideas kept secret',
    duplicated: 'Projects that redo found ideas',
    training: 'Researchers in training'
  },
  fan: {
    title: 'Ideas over the years',
    here: 'here',
    note: 'Bands: eight of ten worlds. Dots: the world above.'
  },
  drivers: {
    intro:
      'Not your rules but thousands of others: every dial and every fixed number of the model drawn at random, within limits that are our choice. How often each side is ahead therefore says nothing of how likely it is in the world; what the result depends on says more.',
    after: 'Counted after',
    table: 'The same as a table'
  },
  yearsSaid: (years: number): string => (years === 1 ? '1 year' : `${years} years`)
} as const;
