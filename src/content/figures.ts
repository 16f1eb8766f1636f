import measured from './data/measured.json' with { type: 'json' };
import type { Sentence } from './schema.ts';

/** Numbers by dotted path: `us.2025.pct`; modelled ones by the figure's id first: `model-closed.fewer40.median`. */
export interface Figures {
  readonly [name: string]: unknown;
}

interface Modelled {
  readonly figures: readonly { readonly id: string; readonly values: Figures }[];
}

const modelled = Object.values(
  import.meta.glob<Modelled>('./data/modelled.json', { eager: true, import: 'default' })
)[0];

/** Every number that the prose may name. */
export const figures: Figures = {
  ...measured,
  ...Object.fromEntries((modelled?.figures ?? []).map(({ id, values }) => [id, values]))
};

/** Thousands get a comma, a loss gets a true minus sign; the number itself is printed as it stands in the data. */
const print = (value: number): string => value.toLocaleString('en-US').replace('-', '−');

const place = /\{([^{}]+)\}/g;

/** The paths that a text names in braces, in order. */
export const placesOf = (text: string): string[] => [...text.matchAll(place)].map((match) => match[1]!);

/** The number at a dotted path, as printed; undefined when there is none. */
export function figureAt(path: string, from: Figures = figures): string | undefined {
  let value: unknown = from;
  for (const name of path.split('.')) value = (value as Figures | undefined)?.[name];
  return typeof value === 'number' ? print(value) : undefined;
}

/** The text with each `{path}` replaced by its number. Throws an error that names the path when there is no such number. */
export function fill(text: string, from: Figures = figures): string {
  return text.replaceAll(place, (_, path: string) => {
    const figure = figureAt(path, from);
    if (figure === undefined && !modelled && path.startsWith('model-')) return '…';
    if (figure === undefined) throw new Error(`No figure at {${path}} in “${text}”`);
    return figure;
  });
}

/** Sentences as one plain text, filled; for cards, notes and counting words. */
export const plain = (sentences: readonly Sentence[], from: Figures = figures): string =>
  sentences.map((sentence) => fill(typeof sentence === 'string' ? sentence : sentence.text, from)).join(' ');
