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

/** Words of the chart that says what drives the result, and of its table. */
export const labels = {
  title: (first: string, second: string): string => `It depends most on ${first}, then on ${second}`,
  /** Over the bars of worlds: what is counted, and what the two ends mean. */
  worlds: 'Worlds of 100 with more ideas',
  years: (years: number): string => `${years}\u00a0years`,
  closed: 'all closed',
  open: 'all open',
  /** Over the bars of what it depends on. */
  drivers: (years: number): string => `What tips it, after ${years} years?`,
  /** The two ends of the bars, and what is said where there is no room for that. */
  ends: ['← helps closed', 'helps open →'],
  shortEnds: ['← closed', 'open →'],
  named: (more: string, symbol: string | undefined): string => (symbol ? `${more} (${symbol})` : more),
  source: (points: number, worlds: number): string =>
    `Our model: ${whole(points)} random settings of all dials and fixed numbers, ${worlds} worlds each. Pale: 95 % interval. Bar: rank correlation. In brackets: its dial.`,
  brief: (points: number): string =>
    `Our model, ${whole(points)} random settings. Pale: 95 % interval. Longer bars matter more.`,
  table: {
    worlds: 'Random worlds, of 100, by who is ahead',
    worldsHead: ['After', 'More ideas: all open', '95 % interval', 'All closed', 'Who closes alone leads'],
    span: (low: number, high: number): string => `${low} to ${high}`,
    range: (low: number, high: number): string =>
      [low, high].map((value) => value.toLocaleString('en-US', { maximumFractionDigits: 3 })).join(' to '),
    drivers: (years: number): string => `What the ideas depend on after ${years} years, the strongest first`,
    driversHead: ['If this rises', 'Range', 'It helps', 'Rank correlation'],
    helps: { closed: 'closed', open: 'open' },
    unclear: 'no clear effect'
  },
  /** The picture in words. */
  says: (settings: number, years: number, open: number, closed: number): string =>
    `Over ${whole(settings)} random settings of the whole model, the world with all labs open has more ideas after ${years} years in ${open} of 100 worlds, the world with all labs closed in ${closed}.`,
  tips: (open: readonly string[], closed: readonly string[]): string =>
    [
      closed.length > 0 ? `What helps closed, the strongest first: ${closed.join(', ')}.` : '',
      open.length > 0 ? `What helps open: ${open.join(', ')}.` : ''
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  lead: (years: number, worlds: number, first: string, second: string): string =>
    `If one side closes alone, it leads after ${years} years in ${worlds} of 100 worlds. That depends most on ${first}, then on ${second}.`,
  /** The comparison on the method page and in the notes of sentences. */
  figure:
    'Every dial and every unmeasured constant set at random, all at once: all labs open against all closed, and one side closed against the other open.',
  sample: (points: number, worlds: number): string =>
    `${whole(points)} random settings, ${worlds} worlds each. The span given holds the middle eight of ten settings; worlds are counted over all of them.`,
  number: (value: number, digits: number): string =>
    `${value < 0 ? '−' : ''}${Math.abs(value).toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`
} as const;
