import type { Kind } from './schema.ts';

/** What the story may rest on: words somebody said, a figure with a source, or evidence that speaks against. */
export interface Claim {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  readonly kind: 'attributed' | 'fact' | 'counterpoint';
  /** Exact words as seen; the speaker is then named. */
  readonly quote: string | null;
  readonly speaker: string | null;
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly author: string | null;
    /** ISO year, month or day; or a span of two joined by “to”. */
    readonly date: string;
    /** Absolute, or a path of this site. */
    readonly url: string;
  };
  readonly seen: { readonly how: string; readonly note: string };
  readonly caveat: string;
  /** The committed data it can be recomputed from: an anchor on the sources page, `data-…`. */
  readonly data?: string;
  /** Ids of the claims that speak against it or complicate it. */
  readonly against?: readonly string[];
}

/** The label that a claim's sentence carries on the page. */
export const kindOf: Readonly<Record<Claim['kind'], Kind>> = {
  attributed: 'said',
  fact: 'measured',
  counterpoint: 'against'
};

/** Whether an id names a figure of our model rather than a claim. */
export const isModelled = (id: string): boolean => id.startsWith('model-');

/** Where a claim is set out in full: its place on the sources page, or on the method page for a modelled figure. */
export const addressOf = (id: string): `/sources/#${string}` | `/method/#${string}` =>
  isModelled(id) ? `/method/#${id}` : `/sources/#${id}`;

/** All claims, fetched when a reader first asks for one. */
export const loadClaims = async (): Promise<readonly Claim[]> =>
  (await import('./claims.json')).default as readonly Claim[];

/** The months by name, January first. */
export const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
];

/** An ISO year, month or day in words: “14 November 2025”. Spans keep their “to”. */
export const dateInWords = (date: string): string =>
  date
    .split(' to ')
    .map((iso) => {
      const [year, month, day] = iso.split('-');
      return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
    })
    .join(' to ');
