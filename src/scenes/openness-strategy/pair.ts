import { labels } from '#content/labels/openness-strategy.ts';
import { closingFrame, closingHeight } from '../closing.ts';
import type { Size } from '../contract.ts';

/** Two fields beside each other under a title and their names, their counts, and the comparison of many worlds if there is room. */
export const pairIn = (size: Size) => {
  const frame = closingFrame(size, labels.worlds.title);
  const { box, type } = frame;
  const comparison = closingHeight(box.width, type);
  const wanted = comparison + type.small;
  const names = type.small * 2.9;
  const fits = comparison > 0 && box.height - wanted - names > 150;
  const height = box.height - names - (fits ? wanted : 0);
  return {
    frame,
    names: { y: box.y + type.small, x: [0.25, 0.75].map((share) => size.width * share) },
    field: { top: box.y + names, height, width: Math.floor(size.width / 2) },
    strip: fits ? { ...box, y: box.y + names + height + type.small * 0.7, height: wanted } : undefined
  };
};
