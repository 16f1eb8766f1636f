import { lerp } from '#story/progress.ts';
import { labels } from '#content/labels/strong-but-closed.ts';
import { frameOf, type Box, type Type } from '#ui/chart/frame.ts';
import { readoutIn } from '#ui/chart/reading.ts';
import { widthOf } from '#ui/chart/text.ts';
import type { Size } from '../contract.ts';
import { levelIn } from '../percents.ts';
import { columnsIn, GUTTER, middlesIn } from './columns.ts';
import { missOf, truth } from './guess.ts';
import { periods } from './periods.ts';

const words = labels.line;
const ask = { title: words.ask, note: words.askNote, source: words.source, brief: { source: words.brief } };

/** What stands over the chart that shows the truth, with what is said of the reader's line. */
const answerTo = (guess: readonly number[] | undefined) => {
  const note = guess === undefined ? words.answerNote : words.missed(missOf(guess));
  return {
    title: words.answer(truth[0]!, truth.at(-1)!),
    note,
    source: words.source,
    brief: { note: guess === undefined ? '' : note, source: words.brief }
  };
};

/** A stage lower than this, in CSS pixels, has no room to read its models, and for one row of words over its columns and one under them. */
const LOW = 300;

/** What is kept free over the marks for the model that is read: two lines, as long as the longest of them needs. */
const readoutOf = (box: Box, type: Type) => readoutIn(box, type, [words.longest]);

/**
 * Lays out the chart: its two frames (asking and answered), the box of its marks as far as it is answered (0 to 1), and where
 * the words by each column stand, with a row more for a line that was `sent`. `below` is room for controls while it asks, in CSS pixels.
 */
export const lineIn = (
  size: Size,
  guess: readonly number[] | undefined,
  below: number,
  answering: number,
  sent = false
) => {
  const asked = frameOf(size, ask, { below });
  const answered = frameOf(size, answerTo(guess));
  const { type } = asked;
  const low = size.height < LOW;
  const { readout, box: rest } = low
    ? { readout: undefined, box: answered.box }
    : readoutOf(answered.box, type);
  const over = type.body * 1.4;
  const rows = low ? 0 : 1 + Number(sent);
  const yours = rows * type.small * 1.3;
  const under = type.small * (low ? 1.35 : 2.65);
  const top = lerp(asked.box.y, rest.y + yours, answering) + over;
  const columns = (asked.box.width - GUTTER) / periods.length;
  const counts = periods.map(({ open, known }) => words.of(open, known));
  const wide = counts.every((text) => widthOf(text, type.small) < columns - 4);
  const bottom = lerp(asked.box.y + asked.box.height, rest.y + rest.height, answering) - under;
  const box = { ...asked.box, y: top, height: bottom - top };
  return {
    asked,
    answered,
    type,
    low,
    counts: low ? undefined : wide ? counts : periods.map(({ open, known }) => `${open}/${known}`),
    readout,
    box,
    middles: middlesIn(box, periods.length),
    columns: columnsIn(box, periods),
    shareY: box.y - type.body * 0.45 - yours * answering,
    yourY: box.y - type.small * (0.5 + 1.3 * (Math.max(1, rows) - 1)),
    sentY: box.y - type.small * 0.5,
    nameY: box.y + box.height + type.small * 1.2,
    countY: box.y + box.height + type.small * 2.45
  };
};

/** The true line as an SVG path, drawn as far as the point number `drawn` (a broken number: part of the way to the next). */
export const truthPath = (box: Box, middles: readonly number[], drawn: number): string => {
  const whole = Math.min(periods.length - 2, Math.floor(drawn));
  const t = drawn - whole;
  const share = lerp(periods[whole]!.share, periods[whole + 1]!.share, t);
  const points = periods
    .slice(0, whole + 1)
    .map((period, i) => `${middles[i]} ${levelIn(box, period.share)}`);
  return `M${[...points, `${lerp(middles[whole]!, middles[whole + 1]!, t)} ${levelIn(box, share)}`].join('L')}`;
};
