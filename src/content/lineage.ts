import data from './data/lineage.json';

/** Whose hue a work has: by the country of its first organisation. */
export type Side = 'us' | 'china' | 'other';
/** Which kinds of organisation signed a work; `other`: non-profits or individuals without both of the first two. */
export type PlaceKind = 'company' | 'university' | 'both' | 'other';
/** What was kept back: a quotation with its source, or the collectors' own note. */
export interface Dark {
  readonly level: 'withheld' | 'partly withheld' | 'weights closed';
  readonly quote?: string;
  readonly source?: string;
  readonly note?: string;
}

/** A work of the family tree, and its place in the drawing (`row` down the page, `x` 0 to 1 across its side's lane). */
export interface Work {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly month: number;
  readonly country: string;
  readonly side: Side;
  readonly kind: PlaceKind;
  /** The first organisation named. */
  readonly place: string;
  readonly dark?: Dark;
  readonly row: number;
  readonly x: number;
  /** How many of the other works drawn drew on it, directly or through others, thin links left out. */
  readonly descendants: number;
}

/** `to` says that it drew on `from`. Thin: real but minor. Through: supporting works that are not drawn. */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly thin?: boolean;
  readonly through?: readonly string[];
}

/** The works drawn, in order of time. */
export const works = data.works as readonly Work[];
/** The links drawn, in order of time. */
export const links = data.links as readonly Link[];
/** How many rows the drawing has. */
export const rows: number = data.rows;
/** How many works and links the whole set has, of which the tree draws the core. */
export const wholeSet: { readonly works: number; readonly links: number } = data.set;

/** What a work is, who made it and what of it is open; fetched when a card is opened. */
export interface WorkWords {
  readonly title: string;
  readonly url: string;
  readonly orgs: readonly { readonly name: string; readonly kind: string; readonly country: string }[];
  readonly openness: {
    readonly paper: boolean;
    readonly code: boolean | null;
    readonly weights: boolean | null;
    readonly note: string;
  };
  readonly oneLine: string;
  readonly quotes: readonly { readonly quote: string; readonly source: string; readonly url: string }[];
}

/** The words that a link rests on: at most 25, from the later work. */
export interface LinkWords {
  readonly relation: string;
  readonly via: string;
  readonly quote: string;
  readonly source: string;
  readonly url: string;
  /** How the quotation was seen. */
  readonly seen: string;
  readonly note?: string;
}

/** Everything behind the tree. Links are keyed `from>to`, stretch by stretch; `between` names works not drawn. */
export interface Evidence {
  readonly works: Readonly<Record<string, WorkWords>>;
  readonly between: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, LinkWords>>;
}

/** Fetches the words behind the tree, apart from the reading path. */
export const evidence = async (): Promise<Evidence> =>
  (await import('./data/lineage-evidence.json')).default as Evidence;
