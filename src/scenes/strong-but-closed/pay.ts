import { spreads } from '#content/labels/spreads.ts';
import { labels } from '#content/labels/strong-but-closed.ts';
import { closingFrame, closingHeight } from '../closing.ts';
import type { Size } from '../contract.ts';
import { spreadOf, stripHeight } from '../spread.ts';

/** How much more this world finds than an open one: what a stage shows that has no room for the comparison. */
export const paid = spreadOf(spreads['strong-but-closed']['secrecy-pays']);

/**
 * The field where secrecy pays under its title, and under the field the comparison of worlds, or only the spread of this
 * one where there is no room for more.
 */
export const payIn = (size: Size) => {
  const frame = closingFrame(size, labels.pay.title);
  const { box, type } = frame;
  const wanted = closingHeight(box.width, type);
  const fits = wanted > 0 && box.height - wanted > 150;
  const below = fits ? wanted : stripHeight([paid], box.width, type.small) + 4;
  const field = { top: box.y, height: box.height - below };
  return { frame, field, fits, strip: { ...box, y: box.y + field.height, height: below } };
};
