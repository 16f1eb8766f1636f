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
    const [whole, brief] = [title, short].map((text) => linesOf(text, width, type.body, true));
    const [must, main] = [criterion(NEEDED[id]), gist].map((text) => linesOf(text, width, type.small));
    return [
      [whole!, must!],
      [whole!, main!],
      [brief!, main!],
      [whole!, []],
      [brief!, []]
    ] as const;
  });
  const fits = (n: number): boolean =>
    words.every((ways) => ways[n]![0].length * titleSize + ways[n]![1].length * type.small * LEADING <= room);
  const way = [0, 1, 2, 3].find(fits) ?? 4;
  return challenges.map((id, i) => ({
    id,
    box: { x: box.x, y: box.y + i * (height + gap), width: box.width, height },
    r,
    title: words[i]![way]![0],
    criterion: words[i]![way]![1]
  }));
}
