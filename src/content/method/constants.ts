import { controls } from '../labels/controls.ts';
import { robustness } from '../robustness.ts';
import type { Input } from '../labels/drivers.ts';
import { measured, type Sentence } from '../schema.ts';

/** A number that a run may be given. Its value and range are the model's: a test compares them. */
export interface Dial {
  /** Its name in the code, which is its symbol but for Greek letters. */
  readonly key: string;
  readonly symbol: string;
  readonly name: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  /** Whether it may be without end as well. */
  readonly endless?: boolean;
  readonly usual: number;
  readonly meaning: string;
  readonly source: readonly Sentence[];
}

/** A number that no dial sets. */
export interface Constant {
  readonly key: string;
  readonly symbol: string;
  readonly name: string;
  readonly unit: string;
  readonly value: number;
  readonly meaning: string;
  readonly source: readonly Sentence[];
}

const unmeasured = ['Nobody has measured this.'];
const structure = ['Our choice: it is the shape of the toy.'];
const steady = ['Chosen so that head counts stay the same as long as nobody is hired away.'];

/** Every dial of the model, in the order of the page. */
export const dials: readonly Dial[] = [
  {
    key: 'oA',
    symbol: 'oA',
    name: 'Openness of side A',
    unit: 'share of new ideas',
    low: 0,
    high: 1,
    usual: 1,
    meaning: 'The chance that a lab of side A publishes an idea it has just found.',
    source: controls.oA.source
  },
  {
    key: 'oB',
    symbol: 'oB',
    name: 'Openness of side B',
    unit: 'share of new ideas',
    low: 0,
    high: 1,
    usual: 1,
    meaning: 'The same for side B. Each lab can also be set by itself.',
    source: controls.oB.source
  },
  {
    key: 'oU',
    symbol: 'oU',
    name: 'Openness of universities',
    unit: 'share of new ideas',
    low: 0,
    high: 1,
    usual: 1,
    meaning: 'The same for the universities of both sides.',
    source: controls.oU.source
  },
  {
    key: 'T',
    symbol: 'T',
    name: 'Secret life',
    unit: 'years',
    low: 0.25,
    high: 10,
    endless: true,
    usual: 2,
    meaning: controls.T.meaning,
    source: controls.T.source
  },
  {
    key: 'kappa',
    symbol: 'κ',
    name: 'Secrecy premium',
    unit: 'share of extra research',
    low: 0,
    high: 4,
    usual: 1,
    meaning: controls.kappa.meaning,
    source: controls.kappa.source
  },
  {
    key: 'eta',
    symbol: 'η',
    name: 'Herding',
    unit: 'chance',
    low: 0,
    high: 0.8,
    usual: 0.4,
    meaning: controls.eta.meaning,
    source: controls.eta.source
  },
  {
    key: 'rho',
    symbol: 'ρ',
    name: 'Reciprocity',
    unit: 'chance',
    low: 0,
    high: 1,
    usual: 0,
    meaning: 'The chance that a lab which publishes nothing misses a publication until it would have leaked.',
    source: controls.rho.source
  },
  {
    key: 'hire',
    symbol: 'h',
    name: 'Hiring',
    unit: 'share of professors a year',
    low: 0,
    high: 0.15,
    usual: 0,
    meaning: 'How many professors the labs of their side hire away. Each side can be set by itself.',
    source: controls.hire.source
  },
  {
    key: 'k',
    symbol: 'k',
    name: 'Ingredients',
    unit: 'ideas',
    low: 3,
    high: 7,
    usual: 5,
    meaning: 'How many earlier ideas, from different fields, a breakthrough needs in one place.',
    source: controls.k.source
  },
  {
    key: 'W',
    symbol: 'W',
    name: 'Breadth',
    unit: 'ideas',
    low: 300,
    high: 2000,
    usual: 1000,
    meaning: 'How far back on the map the ideas may lie that a new one needs.',
    source: controls.W.source
  },
  {
    key: 'gamma',
    symbol: 'γ',
    name: 'Fishing out',
    unit: 'share of extra work for every 100 ideas',
    low: 0,
    high: 0.3,
    usual: 0.1,
    meaning: 'How much harder ideas get the further out they lie.',
    source: controls.gamma.source
  },
  {
    key: 'head',
    symbol: 'A : B',
    name: 'Head start',
    unit: 'size of side A over side B',
    low: 0.25,
    high: 4,
    usual: 1,
    meaning: 'How large side A is at the start, in people, compared with side B.',
    source: controls.head.source
  },
  {
    key: 'years',
    symbol: 'years',
    name: 'Horizon',
    unit: 'years',
    low: 5,
    high: 40,
    usual: 40,
    meaning: 'How long a run lasts.',
    source: controls.years.source
  }
];

/** The numbers that the sweep varies around their usual value. */
export const constants = {
  staff: {
    symbol: 's',
    name: 'Staff of a lab',
    unit: 'researchers',
    value: 33,
    meaning: 'At the start of a run.',
    source: steady
  },
  professors: {
    symbol: 'p',
    name: 'Staff of a university',
    unit: 'professors',
    value: 20,
    meaning: 'At the start of a run; also the number of its posts.',
    source: steady
  },
  teach: {
    symbol: 'τ',
    name: 'Time for research',
    unit: 'share of a professor’s time',
    value: 0.5,
    meaning: 'The rest goes into teaching.',
    source: unmeasured
  },
  phi: {
    symbol: 'φ',
    name: 'Projects',
    unit: 'per researcher and quarter',
    value: 0.25,
    meaning: 'How many projects a researcher begins.',
    source: unmeasured
  },
  difficulty: {
    symbol: 'D',
    name: 'Difficulty',
    unit: 'projects per success',
    value: 6,
    meaning: 'For the first idea after the textbook.',
    source: unmeasured
  },
  half: {
    symbol: 'H',
    name: 'Half of the premium',
    unit: 'exclusive ideas',
    value: 5,
    meaning: 'With so many ideas that it alone has, a lab earns half of the premium.',
    source: unmeasured
  },
  lag: {
    symbol: 'L',
    name: 'Travel time',
    unit: 'quarters of a year',
    value: 4,
    meaning: 'A published idea reaches everybody within so long.',
    source: unmeasured
  },
  keep: {
    symbol: 'm',
    name: 'Memory of news',
    unit: 'share kept each quarter',
    value: 0.9,
    meaning: 'How slowly news fades.',
    source: unmeasured
  },
  gap: {
    symbol: 'g',
    name: 'Breakthrough gap',
    unit: 'ideas',
    value: 100,
    meaning: 'Every so many ideas on the map, one is a breakthrough.',
    source: structure
  },
  breakthroughUse: {
    symbol: 'b',
    name: 'Use of breakthroughs',
    unit: 'share of ordinary ideas',
    value: 0.25,
    meaning: 'So many build on the latest breakthrough.',
    source: unmeasured
  },
  retire: {
    symbol: 'r',
    name: 'Retirement',
    unit: 'share of people a year',
    value: 0.04,
    meaning: 'Professors and researchers alike.',
    source: steady
  },
  train: {
    symbol: 'q',
    name: 'Training',
    unit: 'graduates per professor and year',
    value: 0.15,
    meaning: 'Those who stay in research.',
    source: steady
  },
  academic: {
    symbol: 'a',
    name: 'Drawn to universities',
    unit: 'share of graduates',
    value: 0.3,
    meaning: 'Those who want a post there, if one is free.',
    source: [measured('c6', 'About 70 % of new AI PhDs went to industry in 2020.')]
  }
} as const satisfies Readonly<Record<string, Omit<Constant, 'key'>>>;

/** The shape of the model, which the sweep leaves as it is. */
export const shape = {
  IDEAS: {
    symbol: 'N',
    name: 'Map',
    unit: 'ideas',
    value: 6000,
    meaning: 'All that can ever be found. No run of the story comes near its end.',
    source: structure
  },
  TEXTBOOK: {
    symbol: 'N₀',
    name: 'Textbook',
    unit: 'ideas',
    value: 200,
    meaning: 'What everybody can see from the start. It is never counted.',
    source: structure
  },
  FIELDS: {
    symbol: 'F',
    name: 'Fields',
    unit: 'fields',
    value: 6,
    meaning: 'Every idea belongs to one.',
    source: structure
  },
  HUNDRED: {
    symbol: '',
    name: 'Unit of fishing out',
    unit: 'ideas',
    value: 100,
    meaning: 'γ counts for every so many ideas.',
    source: structure
  },
  UNIVERSITIES: {
    symbol: '',
    name: 'Universities',
    unit: 'on each side',
    value: 3,
    meaning: 'Their people teach half of the time.',
    source: structure
  },
  LABS: {
    symbol: '',
    name: 'Labs',
    unit: 'on each side',
    value: 5,
    meaning: 'Their people do nothing but research.',
    source: structure
  },
  PER_BLOC: {
    symbol: '',
    name: 'Institutions',
    unit: 'on each side',
    value: 8,
    meaning: 'Universities and labs together.',
    source: structure
  },
  QUARTERS: {
    symbol: '',
    name: 'Quarters',
    unit: 'in a year',
    value: 4,
    meaning: 'The model moves once a quarter.',
    source: structure
  },
  COHORTS: {
    symbol: '',
    name: 'Doctorate',
    unit: 'quarters of a year',
    value: 20,
    meaning: 'How long a student takes.',
    source: ['A round number.']
  },
  TRIES: {
    symbol: '',
    name: 'Choices',
    unit: 'tries',
    value: 8,
    meaning: 'Only with double work off: how often a project picks again before it takes a known idea.',
    source: structure
  }
} as const satisfies Readonly<Record<string, Omit<Constant, 'key'>>>;

/** How far the sweep turns a number, where it does. */
export const sweptRange = (key: string): readonly [number, number] | undefined =>
  (robustness.ranges as Readonly<Record<string, readonly [number, number] | undefined>>)[key as Input];
