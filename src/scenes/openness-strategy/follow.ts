import { labels } from '#content/labels/openness-strategy.ts';
import { spreads } from '#content/labels/spreads.ts';
import { frameOf } from '#ui/chart/frame.ts';
import { widthOf } from '#ui/chart/text.ts';
import type { Size } from '../contract.ts';
import { spreadOf, stripHeight } from '../spread.ts';

/** Years that the clocks' scale holds. */
export const SCALE = 8;

const words = labels.follow;
/** How long ideas wait for their first reuse over many worlds, open and walled. */
export const waits = {
  open: spreadOf(spreads['openness-strategy']['follow-one-kernel']),
  closed: spreadOf(spreads['openness-strategy']['behind-a-wall'])
};
const wordsOf = (title: string) => ({ title, source: words.source, brief: { source: words.brief } });

/**
 * The frames of both steps, the field under their title, two clocks under the field, each a line on a scale of years, and
 * the spread of the waits of many worlds under those.
 */
export const followIn = (size: Size) => {
  const [open, closed] = [wordsOf(words.openTitle), wordsOf(words.closedTitle)];
  const frame = frameOf(size, open, { others: [closed] });
  const { box, type } = frame;
  const row = type.small * 1.75;
  const strip = stripHeight([waits.open, waits.closed], box.width, type.small) + type.small * 0.7;
  const field = { top: box.y, height: box.height - 2 * row - strip };
  const left =
    box.x +
    Math.max(widthOf(words.open, type.small, true), widthOf(words.closed, type.small, true)) +
    type.small;
  const room = box.x + box.width - left - widthOf(words.reused(10.25), type.small, true) - type.small;
  return {
    frames: { open: frame, closed: frameOf(size, closed, { others: [open] }) },
    field,
    strip: { ...box, y: box.y + box.height - strip + type.small * 0.6, height: strip },
    clocks: { left, perYear: room / SCALE, rows: [0, 1].map((i) => box.y + field.height + row * (i + 0.6)) }
  };
};
