import type { PlaceKind, Side } from '../lineage.ts';
import type { oneOpenPaper } from '../sections/one-open-paper.ts';

type Step = (typeof oneOpenPaper)['steps'][number]['id'];

const works = (n: number): string => (n === 1 ? '1 work' : `${n} works`);

/** The words of the family tree: titles that say what is seen, legend, cards. */
export const treeLabels = {
  titles: {
    'attention-montreal': 'Montreal, 2014: attention',
    'residual-beijing': 'Beijing, 2015: residual connections',
    'layer-norm-toronto': 'Toronto, 2016: layer normalization',
    'published-and-patented': '2017: the Transformer joins them, in the open',
    'both-sides-build': 'Both sides of the Pacific build on each other',
    'tree-goes-dark': 'Where something was kept back'
  } satisfies Record<Exclude<Step, 'lock-a-paper'>, string>,
  /** The title while a work is locked. */
  locked: (name: string, greyed: number, others: number): string =>
    `Lock ${name}: ${greyed} of ${others} others drew on it, directly or via others`,
  lanes: { us: 'United States', other: 'Elsewhere', china: 'China' } satisfies Record<Side, string>,
  kinds: {
    company: 'company',
    university: 'university',
    both: 'both',
    other: 'other'
  } satisfies Record<PlaceKind, string>,
  /** How many works are drawn and how many the set has, the longest that fits. */
  drawn: [
    (drawn: number, all: number): string =>
      `${drawn} of the ${all} works collected; the larger, the more drew on it`,
    (drawn: number, all: number): string => `${drawn} of the ${all} works collected`,
    (drawn: number, all: number): string => `${drawn} of ${all} works`
  ],
  quoted: (quote: string): string => `“${quote}”`,
  note: (text: string): string => `Our note: ${text}`,

  group: 'The works in the tree. Up and down follow what a work drew on and what drew on it.',
  groupLocking: 'The works in the tree. Enter locks one; up and down follow what drew on what.',
  work: (name: string, year: number, place: string, country: string): string =>
    `${name}, ${year}, ${place}, ${country}`,
  card: {
    close: 'Close',
    loading: 'Fetching its words…',
    failed: 'Its words could not be fetched. Is the network off?',
    source: 'Read it',
    open: 'What is open',
    paper: 'Paper',
    code: 'Code',
    weights: 'Weights',
    yes: 'yes',
    no: 'no',
    unknown: 'not applicable or not checked',
    drewOn: (n: number): string => `It drew on ${works(n)}`,
    drewOnIt: (n: number): string => `${works(n)} drew on it`,
    reach: (n: number, others: number): string =>
      `${n} of the ${others} other works drew on it, directly or through others (minor links left out).`,
    seen: (how: string): string => `How it was seen: ${how}.`,
    thin: 'minor link',
    through: (name: string): string => `through ${name}`
  },
  search: {
    show: 'Find a work in the tree',
    field: 'Find a work by its name, maker or place',
    close: 'Close the search',
    results: 'Works found',
    none: (query: string): string => `No work in the picture matches “${query}”.`,
    found: (n: number): string => `${works(n)} found. Down leads to ${n === 1 ? 'it' : 'them'}.`,
    opened: (name: string): string => `The card of ${name} is open.`,
    failed: 'The search could not be fetched. Is the network off?'
  },
  countries: {
    US: 'United States',
    CN: 'China',
    CA: 'Canada',
    GB: 'United Kingdom',
    FR: 'France',
    DE: 'Germany',
    NL: 'Netherlands',
    CH: 'Switzerland',
    PL: 'Poland',
    HK: 'Hong Kong',
    SG: 'Singapore'
  } as Readonly<Record<string, string>>
} as const;
