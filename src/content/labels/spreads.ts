import { fill } from '../figures.ts';

/** How the numbers of a spread read: a difference in per cent, a count, years, a share in per cent, or a lead in ideas. */
export type Kind = 'fewer' | 'more' | 'count' | 'years' | 'share' | 'lead';

/** What stands beside a run of the model: what is compared, and where its spread over worlds lies in the figures. */
export interface SpreadWords {
  readonly title: string;
  /** Path into the figures, such as `model-open.ideas5`. */
  readonly path: string;
  readonly kind: Kind;
  /** What it means that the order holds, said before “in 94 of 100 worlds”. */
  readonly order?: string;
}

const ideasBy = (year: number): SpreadWords => ({
  title: year === 1 ? 'Ideas found in the first year' : `Ideas found by year ${year}`,
  path: `model-open.ideas${year}`,
  kind: 'count'
});
const fewer = (title: string, path: string): SpreadWords => ({ title, path, kind: 'fewer' });
const apart = (title: string, value: string, order?: string): SpreadWords => ({
  title,
  path: `model-closed-long.${value}`,
  kind: 'years',
  ...(order && { order })
});

/** The spread beside each step that shows a run of the model, by section and step; the sandbox has its own. */
export const spreads = {
  warning: {
    'one-kernel': ideasBy(1),
    'read-the-field': ideasBy(5),
    'why-existential': ideasBy(13)
  },
  'strong-but-closed': {
    'still-blooming': {
      title: 'Breakthroughs on the US side by year 7',
      path: 'model-open.aBreakthroughs7',
      kind: 'count',
      order: 'at least one '
    },
    'walls-rise': fewer('Ideas by year 25, against all open', 'model-walls-rise.fewer25'),
    'secrecy-pays': {
      title: 'Ideas after 40 years, against all open',
      path: 'model-pay.more40',
      kind: 'more'
    }
  },
  'openness-strategy': {
    'follow-one-kernel': {
      title: 'Wait for the first reuse, mean of a world',
      path: 'model-open.reuse',
      kind: 'years'
    },
    'behind-a-wall': {
      title: 'Wait behind walls, mean of a world',
      path: 'model-closed.reuse',
      kind: 'years',
      order: 'longer '
    },
    'two-worlds': fewer('Ideas after 40 years, against all open', 'model-closed.fewer40')
  },
  'scientists-talking': {
    'talk-dried-up': fewer('These uses by year 24, against all open', 'model-walls-talk.usesFewer24'),
    'pieces-apart': apart('Years that pieces lie apart, mean', 'waited', 'longer '),
    'pieces-meet': apart('Years that pieces lie apart, all open', 'waitedOpen'),
    'too-much-talk': fewer('Ideas after 40 years, against no herding', 'model-herding.lossOpen')
  },
  'seed-corn': {
    'who-trains-whom': ideasBy(4),
    'labs-hire': {
      title: 'Ideas by year 10, against no hiring',
      path: 'model-seedcorn.more10',
      kind: 'more'
    }
  },
  'why-openness': {
    collaboration: ideasBy(20),
    'long-term-innovation': {
      title: 'Age of the oldest root of a late bloom',
      path: 'model-open.root',
      kind: 'years'
    },
    'national-security': {
      title: 'Plots that built on the most used idea',
      path: 'model-open.readers',
      kind: 'count'
    },
    'democratic-values': {
      title: 'Share of all ideas kept in year 20',
      path: 'model-closed-five.keptOfAll20',
      kind: 'share'
    },
    competitiveness: {
      title: 'Lead of the closed side in year 30',
      path: 'model-one-closes.aLeads30',
      kind: 'lead',
      order: 'ahead '
    }
  },
  'what-next': {
    'who-plants': fewer('Ideas by year 19, against all open', 'model-closed-five.fewer19'),
    'walls-come-down': {
      title: 'Ideas since the opening, against none',
      path: 'model-reopen.more40',
      kind: 'more'
    }
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, SpreadWords>>>>;

/** Rates of hiring, in per cent of all professors a year, whose spread is in the figures. */
export const hiredRates = [2, 5, 10, 15] as const;

/** The spread beside the forty years of hiring, for one of these rates. */
export const hiredFor = (rate: (typeof hiredRates)[number]): SpreadWords =>
  fewer(`Ideas, ${rate} in 100 hired, against none`, `model-hire-rates.hired${rate}Fewer40`);

const signed = (value: number): string => value.toLocaleString('en-US').replace('-', '−');
const range = (low: number, high: number): string => `${signed(low)} to ${signed(high)}`;

const units: Readonly<Record<Kind, string>> = {
  fewer: '\u00a0% fewer',
  more: '\u00a0% more',
  count: '',
  years: ' years',
  share: '\u00a0%',
  lead: ' ideas'
};

/** How a spread is said. */
export const spreadWords = {
  value: (value: number, kind: Kind): string => `${signed(value)}${units[kind]}`,
  here: (said: string): string => `○ here ${said}`,
  /** A number and the span of the middle eighty of a hundred worlds, in full and briefly. */
  span: (said: string, low: number, high: number): string => `${said}; 80 of 100 worlds: ${range(low, high)}`,
  brief: (said: string, low: number, high: number): string => `${said} (${range(low, high)})`,
  /** In how many worlds the order holds. */
  orders: { fewer: 'fewer ', more: 'more ', count: '', years: '', share: '', lead: '' },
  worlds: (said: string, order: string, worlds: number): string =>
    `${said}, ${order}in ${worlds} of 100 worlds`,
  worldsBriefly: (said: string, worlds: number): string => `${said}, in ${worlds} of 100`,
  /** Before the same in the description of a picture. */
  strip: 'A strip over many worlds.',
  /** Said once the reader has moved a wall: nobody has compared the world that the field then shows. */
  moved: (said: string): string => `Before your taps: ${said}`
} as const;

/**
 * The description of a picture with its spread over worlds said after it, for readers who don't see the strip. Its numbers
 * are those of the figures; throws where they have none.
 */
export function withSpread(description: string, { title, path, kind, order }: SpreadWords): string {
  const holds = order ?? spreadWords.orders[kind];
  const said = `{${path}.median}${units[kind]}, and {${path}.low} to {${path}.high} in 80 of 100 worlds`;
  const counted = holds === '' ? '' : `; ${holds}in {${path}.worlds} of 100`;
  return `${description} ${spreadWords.strip} ${fill(`${title}: ${said}${counted}.`)}`;
}
