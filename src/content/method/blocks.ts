import type { Sentence } from '../schema.ts';
import type { Term } from './terms.ts';

/** A cell of a table: words, sentences that may rest on claims, or words that lead somewhere. */
export type Cell = string | readonly Sentence[] | { readonly text: string; readonly href: string };

/** A file of the project's own to take away. */
export interface Download {
  /** Its name in `static/data/`. */
  readonly file: string;
  readonly text: string;
}

/** A block of the page about the model, in reading order. */
export type Block =
  | { readonly kind: 'heading'; readonly id: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: readonly Sentence[] }
  | { readonly kind: 'list'; readonly ordered?: boolean; readonly items: readonly (readonly Sentence[])[] }
  | {
      readonly kind: 'formula';
      readonly term: Term;
      /** What it gives, and in which unit. */
      readonly gives: string;
      readonly meaning: string;
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
      /** Short numbers behind a first column of words. */
      readonly numbers?: boolean;
    }
  | {
      readonly kind: 'commands';
      readonly commands: readonly { readonly command: string; readonly does: string }[];
    }
  | { readonly kind: 'downloads'; readonly files: readonly Download[] };

/** A heading with its place on the page. */
export const heading = (id: string, text: string): Block => ({ kind: 'heading', id, text });
/** Running text. */
export const paragraph = (...text: readonly Sentence[]): Block => ({ kind: 'paragraph', text });
/** A list of points. */
export const list = (...items: readonly (readonly Sentence[])[]): Block => ({ kind: 'list', items });
/** A list whose order matters. */
export const ordered = (...items: readonly (readonly Sentence[])[]): Block => ({
  kind: 'list',
  ordered: true,
  items
});
/** A cell that leads somewhere. */
export const link = (text: string, href: string): Cell => ({ text, href });
