import { linesOf } from './text.ts';

/** A rectangle in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Font sizes of a chart in CSS pixels; none is ever below 12. */
export interface Type {
  readonly small: number;
  readonly body: number;
  readonly title: number;
}

/** The words round a chart: its finding, what is drawn in which unit, and whose figures they are. */
export interface ChartWords {
  readonly title: string;
  readonly note?: string;
  readonly source: string;
  /** What is said instead of note and source on a stage too low for them. */
  readonly brief: { readonly note?: string; readonly source: string };
}

/** Where the words of a chart stand and what is left for its marks. */
export interface Frame {
  readonly type: Type;
  readonly title: Placed;
  readonly note: Placed;
  readonly source: Placed;
  /** Room for the marks. */
  readonly box: Box;
}

/** Lines of text, the first baseline at `y`. */
export interface Placed {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** Height of a line of text, in parts of its font size. */
export const LEADING = 1.25;

/** Font sizes that suit a stage of this size in CSS pixels. */
export const typeOf = (width: number, height: number): Type => {
  const side = Math.min(width, height * 1.1);
  return {
    small: between(12, 12 + (side - 400) / 110, 16),
    body: between(12, 13 + (side - 400) / 100, 18),
    title: between(13, 15.5 + (side - 400) / 48, 26)
  };
};

/** Margin round a chart in CSS pixels. */
export const marginOf = (width: number): number => between(12, width * 0.045, 44);

const WIDEST = 1080;
const TALLEST = 960;
/** A stage lower than this, in CSS pixels, gets the brief words. */
const LOW = 290;

/**
 * Places title and note on top, source at the bottom, of a stage in CSS pixels, and says what room is left. `below` keeps
 * room free under the source for controls; several words share one frame when they take turns, so that the marks stay put.
 */
export const frameOf = (
  size: { readonly width: number; readonly height: number },
  words: ChartWords,
  { below = 0, others = [] }: { below?: number; others?: readonly ChartWords[] } = {}
): Frame => {
  const type = typeOf(size.width, size.height);
  const low = size.height - below < LOW;
  const noteOf = (shown: ChartWords) => (low ? shown.brief.note : shown.note);
  const sourceOf = (shown: ChartWords) => (low ? shown.brief.source : shown.source);
  const margin = marginOf(size.width);
  const width = Math.min(size.width, WIDEST) - 2 * margin;
  const height = Math.min(size.height - below, TALLEST);
  const left = (size.width - width) / 2;
  const top = (size.height - below - height) / 2 + margin * 0.7;
  const bottom = (size.height - below + height) / 2 - margin * 0.6;
  const lines = (text: string | undefined, font: number, bold = false) =>
    text === undefined || text === '' ? [] : linesOf(text, width, font, bold);
  const heightOf = (shown: ChartWords) =>
    lines(shown.title, type.title, true).length * type.title * LEADING +
    lines(noteOf(shown), type.small).length * type.small * LEADING;
  const source = lines(sourceOf(words), type.small);
  const head = Math.max(...[words, ...others].map(heightOf));
  const title = lines(words.title, type.title, true);
  const noteTop = top + title.length * type.title * LEADING;
  const gap = type.small * (low ? 0.3 : 0.8);
  const marksTop = top + head + gap;
  const sources = Math.max(...[words, ...others].map((shown) => lines(sourceOf(shown), type.small).length));
  const marksBottom = bottom - sources * type.small * LEADING - gap;
  return {
    type,
    title: { lines: title, x: left, y: top + type.title, size: type.title },
    note: { lines: lines(noteOf(words), type.small), x: left, y: noteTop + type.small, size: type.small },
    source: {
      lines: source,
      x: left,
      y: bottom - (source.length - 1) * type.small * LEADING - type.small * 0.25,
      size: type.small
    },
    box: { x: left, y: marksTop, width, height: Math.max(0, marksBottom - marksTop) }
  };
};
