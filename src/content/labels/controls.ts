import { against, measured, type Sentence } from '../schema.ts';

/** What a control of the machine sets, and what is known about it. */
interface Control {
  readonly name: string;
  /** Its symbol on the page about the model. */
  readonly symbol?: string;
  readonly meaning: string;
  /** Where its usual value comes from. */
  readonly source: readonly Sentence[];
}

const yours = ['You decide: this is what the argument is about.'];
const unmeasured = ['Nobody has measured this.'];

/** The controls of the machine, by the model's symbols. */
export const controls = {
  oA: {
    name: 'US labs publish',
    symbol: 'o',
    meaning: 'How many of their new ideas these five labs let everybody read.',
    source: yours
  },
  oB: {
    name: 'Chinese labs publish',
    symbol: 'o',
    meaning: 'The same for the five labs of the other side.',
    source: yours
  },
  oU: {
    name: 'Universities publish',
    meaning: 'The six universities share everything, or nothing.',
    source: yours
  },
  rho: {
    name: 'Who shares nothing misses papers',
    symbol: 'ρ',
    meaning: 'How often a lab that shares nothing misses a paper until it would have leaked anyway.',
    source: unmeasured
  },
  T: {
    name: 'A secret lasts',
    symbol: 'T',
    meaning: 'How long it takes, on average, until a kept idea gets out.',
    source: [
      measured('l9', 'Genes were held back for up to two years.'),
      measured(
        'y10',
        'Open AI models trail closed ones by about four months, but a matched score is no known method.'
      )
    ]
  },
  kappa: {
    name: 'Secrets pay for',
    symbol: 'κ',
    meaning: 'Ideas that only one lab has earn money, which buys research: this is the most it can buy.',
    source: unmeasured
  },
  hire: {
    name: 'Professors hired by labs each year',
    symbol: 'h',
    meaning: 'Of 100 professors, so many leave for a lab in a year and train nobody there.',
    source: [measured('c7', 'About 40 AI professors left North American universities in 2018.')]
  },
  hirer: {
    name: 'Who hires',
    meaning: 'Labs hire from the universities of their own side.',
    source: yours
  },
  eta: {
    name: 'Chasing the news',
    symbol: 'η',
    meaning: 'How often a project follows what everybody has just published instead of its own nose.',
    source: [...unmeasured, against('l11', 'Studies of herding disagree on whether it harms.')]
  },
  k: {
    name: 'Pieces of a breakthrough',
    symbol: 'k',
    meaning: 'How many earlier ideas must come together in one place.',
    source: ['Our choice.', ...unmeasured]
  },
  W: {
    name: 'Breadth of the map',
    symbol: 'W',
    meaning: 'How far back those pieces may lie: on a narrow map everybody works on the same next steps.',
    source: ['Set so that closing costs what it cost for genes, at the low end.', ...unmeasured]
  },
  gamma: {
    name: 'Ideas get harder',
    symbol: 'γ',
    meaning: 'How much more work an idea takes for every hundred found before it.',
    source: [against('y9', 'That ideas get harder is well supported; by how much is our choice.')]
  },
  years: { name: 'Years to run', meaning: 'When the bell rings.', source: yours },
  head: {
    name: 'Size of the US side at the start',
    meaning: 'Its labs and universities compared with the Chinese ones.',
    source: ['A stand-in, not a count of anybody.']
  }
} as const satisfies Record<string, Control>;

/** The groups of the controls, each a question. */
export const groups = {
  share: 'Who shares?',
  secrets: 'How long do secrets last?',
  pay: 'Does secrecy pay?',
  people: 'Who is hired?',
  ideas: 'What are ideas like?',
  span: 'How long, and how large?',
  off: 'Turn off a mechanism'
} as const;

/** The parts of the model that can be turned off, each by itself. */
export const mechanisms = {
  recomb: ['Putting ideas together', 'A new idea needs its pieces found, not in one place.'],
  dup: ['Double work', 'Nobody redoes what another lab has found.'],
  pay: ['Money from secrets', 'Secrets earn nothing.'],
  ride: ['Free riding', 'Who shares nothing hears nothing in time.'],
  herd: ['Herding', 'Nobody chases the news.'],
  talent: ['People', 'Nobody is trained, hired or retires.'],
  fish: ['Fishing out', 'Later ideas are as easy as the first.']
} as const;

/** How the values of the controls are said. */
export const values = {
  ofHundred: (share: number): string =>
    share === 0 ? 'nothing' : share === 1 ? 'everything' : `${Math.round(share * 100)} of 100 ideas`,
  chance: (share: number): string =>
    share === 0 ? 'never' : share === 1 ? 'always' : `${Math.round(share * 100)} times in 100`,
  years: (years: number): string =>
    years === Infinity
      ? 'for ever'
      : years < 1
        ? `${12 * years} months`
        : years === 1
          ? '1 year'
          : `${years} years`,
  premium: (kappa: number): string =>
    kappa === 0 ? 'nothing' : `up to ${Math.round(kappa * 100)}\u00a0% more research`,
  hired: (share: number): string => (share === 0 ? 'none' : `${Math.round(share * 100)} of 100`),
  pieces: (count: number): string => `${count} ideas`,
  back: (count: number): string => `${count.toLocaleString('en-US')} ideas back`,
  harder: (gamma: number): string =>
    gamma === 0 ? 'not at all' : `${Math.round(gamma * 100)}\u00a0% more work per 100 ideas`,
  size: (head: number): string => (head === 1 ? 'as large' : `${head.toLocaleString('en-US')} times as large`)
} as const;

/** Further words of the controls. */
export const controlLabels = {
  usual: (value: string): string => `usual: ${value}`,
  realised: (percent: number): string => `In these worlds it comes to ${percent}\u00a0% more research.`,
  hirers: { both: 'labs of both sides', us: 'only US labs', china: 'only Chinese labs' },
  walls: 'Walls you have set',
  noWalls: 'Tap a plot in the field to raise or lower the wall of one lab from the year shown.',
  wall: (name: string, open: boolean, year: number): string =>
    `${name} ${open ? 'shares' : 'keeps its ideas'} from year ${year}`,
  off: (name: string): string => `Without: ${name[0]!.toLowerCase()}${name.slice(1)}`,
  drop: 'Take back'
} as const;
