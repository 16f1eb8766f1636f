import { spreadWords as said, type SpreadWords } from '#content/labels/spreads.ts';
import { LEADING } from '#ui/chart/frame.ts';
import { linesOf, widthOf } from '#ui/chart/text.ts';
import { bandAt, type Band } from './band.ts';

/** A number over worlds, ready to draw: on an axis where less lies left, with its words. */
export interface Spread {
  readonly path: string;
  readonly title: string;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  /** The same number in the one world that the picture shows, where it is at hand. */
  readonly here: number | undefined;
  /** Ends of the axis; zero lies on it. */
  readonly ends: readonly [number, number];
  /** What is said beside the band, longest first. */
  readonly said: readonly string[];
}

/** Differences below this many per cent don't fill the axis. */
const LEAST = 10;

const saidOf = (
  { kind, order }: SpreadWords,
  { median, low, high, worlds }: Band,
  here: number | undefined,
  moved: boolean
): readonly string[] => {
  const middle = said.brief(said.value(median, kind), low, high);
  if (moved) return [said.moved(middle), middle];
  const own = here === undefined ? undefined : said.here(said.value(here, kind));
  const counted =
    worlds === undefined
      ? []
      : [
          said.worlds(own ? `${own}; ${middle}` : middle, order ?? said.orders[kind], worlds),
          ...(own ? [] : [said.worldsBriefly(middle, worlds)])
        ];
  const first = own ?? said.value(median, kind);
  return [...counted, said.span(first, low, high), said.brief(first, low, high)];
};

/**
 * The spread that some words name, from the committed figures. `here` is the number of the world shown, as the words
 * count it; `moved` says that the reader has changed the world. Throws where the figures have no such spread.
 */
export function spreadOf(
  words: SpreadWords,
  { here, moved = false }: { readonly here?: number | undefined; readonly moved?: boolean } = {}
): Spread {
  const { title, path, kind } = words;
  const band = bandAt(path);
  if (!band) throw new Error(`there is no spread at ${path}`);
  const { median, low, high } = band;
  const shown = moved ? undefined : here;
  const sign = kind === 'fewer' ? -1 : 1;
  const reach = 1.1 * Math.max(LEAST, Math.abs(low), Math.abs(high), Math.abs(shown ?? 0));
  const both = kind === 'fewer' || kind === 'more' || kind === 'lead';
  const most = kind === 'share' ? 100 : Math.max(1, high, shown ?? 0) * 1.05;
  return {
    path,
    title,
    median: sign * median,
    low: Math.min(sign * low, sign * high),
    high: Math.max(sign * low, sign * high),
    here: shown === undefined ? undefined : sign * shown,
    ends: both ? [-reach, reach] : [0, most],
    said: saidOf(words, band, shown, moved)
  };
}

/** Where the parts of a strip lie, in CSS pixels from its top left corner. */
export interface Strip {
  readonly title: readonly string[];
  /** Middle of the row under the title, where the band lies and its words stand. */
  readonly row: number;
  readonly track: number;
  readonly verdict: string;
}

/** Narrowest band, in CSS pixels, that shows anything. */
const NARROWEST = 56;
const GAP = 10;

/** The parts of a strip of this width: its title on top, under it the band, and beside that what fits of the words. */
export function stripOf({ title, said: verdicts }: Spread, width: number, font: number): Strip {
  const lines = linesOf(title, width, font, true);
  const fits = (text: string): boolean => width - widthOf(text, font) - GAP >= NARROWEST;
  const verdict = verdicts.find(fits) ?? '';
  return {
    title: lines,
    row: lines.length * font * LEADING + font * 0.6,
    track: width - (verdict ? widthOf(verdict, font) + GAP : 0),
    verdict
  };
}

/** Height in CSS pixels of the tallest of some strips. */
export const stripHeight = (spreads: readonly Spread[], width: number, font: number): number =>
  Math.max(0, ...spreads.map((spread) => stripOf(spread, width, font).row + font * 0.8));
