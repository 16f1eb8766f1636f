import { findingAt } from '#content/drivers.ts';
import { horizons, type Horizon } from '#content/horizons.ts';
import { labels } from '#content/labels/drivers.ts';
import { robustness } from '#content/robustness.ts';
import { frameOf, LEADING, type Box, type Frame } from '#ui/chart/frame.ts';
import { widthOf } from '#ui/chart/text.ts';
import type { Size } from '../../contract.ts';
import { tipsAt, type Tip } from './findings.ts';

/** Where the parts of the chart stand, in CSS pixels. */
export interface Layout {
  readonly frame: Frame;
  /** The bars of worlds, one row a horizon. */
  readonly worlds: Part<Horizon>;
  /** The bars of what it depends on, one row a number of the model. */
  readonly tips: Part<Tip>;
}

/** A heading, a line that says what the two ends mean, and rows of bars. */
export interface Part<Item> {
  readonly box: Box;
  /** Baselines of the heading and of the words for the ends. */
  readonly heading: number;
  readonly ends: number;
  /** The bars' own span, from left to right; what stands left of it are the rows' names. */
  readonly left: number;
  readonly right: number;
  readonly rows: readonly { readonly item: Item; readonly y: number }[];
  /** Height of a row, and of the bar in its middle. */
  readonly row: number;
  readonly bar: number;
}

/** As many numbers of the model as a reader takes in, and how low their rows may be, in parts of the font. */
const MOST = 8;
const TIGHT = 1.4;
const ROOMY = 2.6;
/** A stage lower than this, in CSS pixels, has room for no line under the chart. */
const TINY = 280;
/** Lines over the rows of a part: heading and ends. */
const HEAD = 2 * LEADING + 0.35;

/** Lays the chart out on a stage: one part over the other, or side by side where the stage is low. */
export function layoutOf(size: Size, years: Horizon): Layout {
  const roomy = Math.min(size.width, size.height) > 560;
  const { points, worldsEach } = robustness;
  // Where hardly anything fits, the words of the step have to say whose figures these are.
  const brief = size.height < TINY ? '' : labels.brief(points);
  const frame = frameOf(size, {
    title: findingAt(years),
    source: roomy ? labels.source(points, worldsEach) : brief,
    brief: { source: brief }
  });
  const { box, type } = frame;
  const font = type.small;
  const beside = box.width > 1.6 * box.height && box.width > 520;
  const gap = font * (beside ? 2.2 : roomy ? 1.8 : 0.9);
  if (beside) {
    const width = (box.width - gap) * 0.41;
    const right = { ...box, x: box.x + width + gap, width: box.width - width - gap };
    return {
      frame,
      worlds: partOf({ ...box, width }, font, horizons, labels.years),
      tips: tipsOf(right, font, years)
    };
  }
  const head = 2 * HEAD * font + gap;
  const rows = (box.height - head) / (TIGHT * font);
  // Where not even five numbers would find room beside all the years, one year has to do.
  const shown = rows < horizons.length + 5 ? [years] : horizons;
  const count = Math.min(MOST, Math.max(1, Math.floor(rows - shown.length)));
  const row = Math.min(ROOMY * font, (box.height - head) / (shown.length + count));
  const height = HEAD * font + shown.length * row;
  const below = { ...box, y: box.y + height + gap, height: box.height - height - gap };
  return {
    frame,
    worlds: partOf({ ...box, height }, font, shown, labels.years),
    tips: tipsOf(below, font, years)
  };
}

/** The words for the two ends of bars that are so many pixels wide together. */
export const endsOf = (width: number, font: number): readonly [string, string] =>
  Math.max(...labels.ends.map((end) => widthOf(end, font))) + font / 2 < width / 2
    ? labels.ends
    : labels.shortEnds;

const tipsOf = (box: Box, font: number, years: Horizon): Part<Tip> => {
  const count = Math.floor((box.height - HEAD * font) / (TIGHT * font) + 0.01);
  return partOf(box, font, tipsAt(years, Math.min(MOST, Math.max(1, count))), ({ words }) => words);
};

function partOf<Item>(
  box: Box,
  font: number,
  items: readonly Item[],
  name: (item: Item) => string
): Part<Item> {
  const names = Math.max(...items.map((item) => widthOf(name(item), font)));
  const top = box.y + HEAD * font;
  const row = Math.min(ROOMY * font, (box.y + box.height - top) / items.length);
  return {
    box,
    heading: box.y + font,
    ends: box.y + font * (1 + LEADING),
    left: box.x + Math.min(names + font * 0.8, box.width * 0.6),
    right: box.x + box.width,
    rows: items.map((item, n) => ({ item, y: top + (n + 0.5) * row })),
    row,
    bar: Math.min(row * 0.72, font * 1.5)
  };
}
