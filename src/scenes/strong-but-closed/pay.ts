import { labels } from '#content/labels/strong-but-closed.ts';
import { closingFrame, closingHeight } from '../closing.ts';
import type { Size } from '../contract.ts';

/** The field where secrecy pays under its title, and the comparison of worlds under the field if there is room for it. */
export const payIn = (size: Size) => {
  const frame = closingFrame(size, labels.pay.title);
  const { box, type } = frame;
  const wanted = closingHeight(box.width, type);
  const fits = wanted > 0 && box.height - wanted > 150;
  const field = { top: box.y, height: fits ? box.height - wanted : box.height };
  return { frame, field, strip: fits ? { ...box, y: box.y + field.height, height: wanted } : undefined };
};
