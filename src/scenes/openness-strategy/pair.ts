import { labels } from '#content/labels/openness-strategy.ts';
import { spreads } from '#content/labels/spreads.ts';
import { closingFrame, closingHeight } from '../closing.ts';
import type { Size } from '../contract.ts';
import { spreadOf, stripHeight } from '../spread.ts';

/** How much less the walled world finds: what a stage shows that has no room for the comparison. */
export const lost = spreadOf(spreads['openness-strategy']['two-worlds']);

/** Two fields beside each other under a title and their names, their counts, and the comparison of many worlds, or the spread of this one. */
export const pairIn = (size: Size) => {
  const frame = closingFrame(size, labels.worlds.title);
  const { box, type } = frame;
  const comparison = closingHeight(box.width, type);
  const wanted = comparison + type.small;
  const names = type.small * 2.9;
  const fits = comparison > 0 && box.height - wanted - names > 150;
  const below = fits ? wanted : stripHeight([lost], box.width, type.small) + type.small * 0.4;
  const height = box.height - names - below;
  return {
    frame,
    names: { y: box.y + type.small, x: [0.25, 0.75].map((share) => size.width * share) },
    field: { top: box.y + names, height, width: Math.floor(size.width / 2) },
    fits,
    strip: { ...box, y: box.y + names + height + type.small * (fits ? 0.7 : 0.2), height: below }
  };
};
