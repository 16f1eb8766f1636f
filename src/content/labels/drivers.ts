interface InputWords {
  /** More of it, as the start of a sentence: “Secrets last longer”. */
  readonly more: string;
  /** What it is, after “it depends on”. */
  readonly how: string;
  /** The sign on its dial; a constant has none. */
  readonly symbol?: string;
}

const words = {
  T: { more: 'Secrets last longer', how: 'how long secrets last', symbol: 'T' },
  kappa: { more: 'Secrets pay better', how: 'how well secrecy pays', symbol: 'κ' },
  eta: { more: 'More chase the same news', how: 'how many chase the same news', symbol: 'η' },
  rho: { more: 'Closed labs miss more papers', how: 'how many papers closed labs miss', symbol: 'ρ' },
  hire: { more: 'Labs hire more professors', how: 'how many professors labs hire', symbol: 'h' },
  k: { more: 'Breakthroughs need more pieces', how: 'how many pieces a breakthrough needs', symbol: 'k' },
  W: { more: 'More directions to try', how: 'how many directions there are to try', symbol: 'W' },
  gamma: { more: 'Ideas get hard sooner', how: 'how soon ideas get hard', symbol: 'γ' },
  oU: { more: 'Universities publish more', how: 'how much universities publish', symbol: 'oU' },
  gap: { more: 'Breakthroughs are rarer', how: 'how rare breakthroughs are' },
  breakthroughUse: {
    more: 'More builds on breakthroughs',
    how: 'how much builds on breakthroughs'
  },
  lag: { more: 'Papers travel slower', how: 'how slowly papers travel' },
  staff: { more: 'Bigger labs', how: 'how big the labs are' },
  professors: { more: 'Bigger universities', how: 'how big the universities are' },
  teach: { more: 'Professors teach less', how: 'how little professors teach' },
  phi: { more: 'More projects per person', how: 'how many projects a person has' },
  difficulty: { more: 'More projects fail', how: 'how many projects fail' },
  half: { more: 'It takes more secrets to earn', how: 'how many secrets it takes to earn' },
  retire: { more: 'People retire sooner', how: 'how soon people retire' },
  train: { more: 'More students finish', how: 'how many students finish' },
  academic: { more: 'More stay at universities', how: 'how many stay at universities' },
  keep: { more: 'News is remembered longer', how: 'how long news is remembered' }
} as const satisfies Readonly<Record<string, InputWords>>;

/** A number that the sweep varies, by its symbol: a dial of the reader’s or a fixed constant of the model. */
export type Input = keyof typeof words;

/** All of them in plain words. */
export const inputWords: Readonly<Record<Input, InputWords>> = words;

const whole = (value: number): string => value.toLocaleString('en-US');
const percent = (value: number): string => `${value < 0 ? '−' : ''}${Math.abs(value)}\u00a0%`;

/** Words of the chart that says what drives the result, and of its table. */
export const labels = {
  title: (first: string, second: string): string => `Most of all it depends on ${first}, then on ${second}`,
  worlds: 'Which worlds have more ideas?',
  drivers: (years: number): string => `Which way does it push, after ${years} years?`,
  years: (years: number): string => `${years} years`,
  closed: 'All closed',
  open: 'All open',
  closedMore: (worlds: number): string => `closed in ${worlds}`,
  openMore: (worlds: number): string => `open in ${worlds} of 100`,
  helpsClosed: 'helps closed',
  helpsOpen: 'helps open',
  named: (more: string, symbol: string | undefined): string => (symbol ? `${more} (${symbol})` : more),
  others: (count: number): string => `${count} other numbers matter less.`,
  source: (points: number, worlds: number, dials: number, constants: number): string =>
    `Our model: ${whole(points)} random settings of all ${dials} dials and ${constants} fixed numbers, ${worlds} worlds each. Bar: rank correlation. Pale end: the 95 % interval. With a sign: a dial you can turn.`,
  brief: (points: number): string => `Our model, ${whole(points)} random settings. Bar: rank correlation.`,
  table: {
    worlds: 'Worlds of 100 in which each side has more ideas, over all random settings',
    worldsHead: ['After', 'All open has more', '95 % interval', 'All closed has more', 'Even'],
    span: (low: number, high: number): string => `${low} to ${high}`,
    drivers: (years: number): string => `What the result goes with after ${years} years, the strongest first`,
    driversHead: ['If this goes up', 'it', 'Rank correlation'],
    unclear: 'makes no clear difference'
  },
  /** The picture in words. */
  says: (years: number, open: number, closed: number, settings: number): string =>
    `Over ${whole(settings)} random settings of the whole model, the world with all labs open has more ideas after ${years} years in ${open} of 100 worlds, and the world with all labs closed in ${closed}.`,
  pushes: (open: readonly string[], closed: readonly string[]): string =>
    [
      open.length > 0 ? `Open gains most when ${open.join('; ')}.` : '',
      closed.length > 0 ? `Closed gains most when ${closed.join('; ')}.` : ''
    ]
      .filter(Boolean)
      .join(' '),
  /** The comparison on the method page and in the notes of sentences. */
  figure:
    'Every dial and every unmeasured constant set at random, all at once: all labs open against all closed, and one side closed against the other open.',
  sample: (points: number, worlds: number): string =>
    `${whole(points)} random settings, ${worlds} worlds each. The span given holds the middle eight of ten settings; worlds are counted over all of them.`,
  percent
} as const;
