import { labels } from '#content/labels/challenges.ts';
import { LEADING, type Box, type Type } from '#ui/chart/frame.ts';
import { linesOf } from '#ui/chart/text.ts';
import { challenges, type Challenge } from '../../contract.ts';
import { NEEDED } from './rules.ts';

/** A challenge on the stage. */
export interface Card {
  readonly id: Challenge;
  readonly box: Box;
  /** Half the length of its kernel. */
  readonly r: number;
  readonly title: readonly string[];
  /** What must hold, or its gist; empty where there is no room for either. */
  readonly criterion: readonly string[];
}

/** The four challenges one under the other in a box, all as fully as fits: with what must hold, its gist, the title only, or a short one. */
export function cardsIn(box: Box, type: Type): readonly Card[] {
  const gap = Math.min(12, box.height * 0.025);
  const height = (box.height - 3 * gap) / 4;
  const r = Math.min(type.title * 0.75, height * 0.36);
  const left = 2 * r + 24;
  const width = box.width - left - 10;
  const room = height - 10;
  const titleSize = type.body * LEADING;
  const words = challenges.map((id) => {
    const { title, short, gist, criterion } = labels.challenges[id];
    return {
      id,
      title: linesOf(title, width, type.body, true),
      short: [short],
      criteria: [criterion(NEEDED[id]), gist].map((text) => linesOf(text, width, type.small))
    };
  });
  const fits = (n: number): boolean =>
    words.every(
      ({ title, criteria }) => title.length * titleSize + criteria[n]!.length * type.small * LEADING <= room
    );
  const told = [0, 1].find(fits);
  const titled = words.every(({ title }) => title.length * titleSize <= room);
  return words.map(({ id, title, short, criteria }, i) => ({
    id,
    box: { x: box.x, y: box.y + i * (height + gap), width: box.width, height },
    r,
    title: titled ? title : short,
    criterion: told === undefined ? [] : criteria[told]!
  }));
}
