import measured from './data/measured.json' with { type: 'json' };
import data from './data/modelled.json' with { type: 'json' };
import { sweepCounts, sweepFigure } from './robustness.ts';
import type { Sentence } from './schema.ts';

/** Numbers by dotted path: `us.2025.pct`; modelled ones by the figure's id first: `model-closed.fewer40.median`. */
export interface Figures {
  readonly [name: string]: unknown;
}

/** A number over many worlds: the middle value and the span of the middle eight of ten; null where there is none. */
export interface Band {
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** In how many of 100 worlds the order claimed holds. */
  readonly worlds?: number;
}

/** A comparison made in many worlds of the model. */
export interface ModelFigure {
  readonly id: string;
  /** What was compared, in one plain sentence. */
  readonly says: string;
  /** In what worlds, where these are not those of all other figures, and what its spans hold. */
  readonly sample?: string;
  readonly years: number;
  readonly values: Readonly<Record<string, Band>>;
}

interface Modelled {
  /** The first and the last seed, of every figure without a sample of its own. */
  readonly seeds: readonly number[];
  readonly figures: readonly ModelFigure[];
}

/** Every comparison that a modelled sentence rests on, and the seeds of its worlds. */
export const modelled: Modelled = {
  ...(data as unknown as Modelled),
  figures: [...(data.figures as unknown as readonly ModelFigure[]), sweepFigure]
};

/** Every number that the prose may name. */
export const figures: Figures = {
  ...measured,
  robustness: sweepCounts,
  ...Object.fromEntries(modelled.figures.map((figure) => [figure.id, figure.values]))
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
    if (figure === undefined) throw new Error(`No figure at {${path}} in “${text}”`);
    return figure;
  });
}

/** Sentences as one plain text, filled; for cards, notes and counting words. */
export const plain = (sentences: readonly Sentence[], from: Figures = figures): string =>
  sentences.map((sentence) => fill(typeof sentence === 'string' ? sentence : sentence.text, from)).join(' ');
