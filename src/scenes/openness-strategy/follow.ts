import { labels } from '#content/labels/openness-strategy.ts';
import { frameOf } from '#ui/chart/frame.ts';
import { widthOf } from '#ui/chart/text.ts';
import type { Size } from '../contract.ts';

/** Years that the clocks' scale holds. */
export const SCALE = 8;

const words = labels.follow;
const wordsOf = (title: string) => ({ title, source: words.source, brief: { source: words.brief } });

/** The frames of both steps, the field under their title, and two clocks under the field, each a line on a scale of years. */
export const followIn = (size: Size) => {
  const [open, closed] = [wordsOf(words.openTitle), wordsOf(words.closedTitle)];
  const frame = frameOf(size, open, { others: [closed] });
  const { box, type } = frame;
  const row = type.small * 1.75;
  const field = { top: box.y, height: box.height - 2 * row };
  const left =
    box.x +
    Math.max(widthOf(words.open, type.small, true), widthOf(words.closed, type.small, true)) +
    type.small;
  const room = box.x + box.width - left - widthOf(words.reused(10.25), type.small, true) - type.small;
  return {
    frames: { open: frame, closed: frameOf(size, closed, { others: [open] }) },
    field,
    clocks: { left, perYear: room / SCALE, rows: [0, 1].map((i) => box.y + field.height + row * (i + 0.6)) }
  };
};
