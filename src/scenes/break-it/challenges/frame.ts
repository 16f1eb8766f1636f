import { labels } from '#content/labels/challenges.ts';
import { frameOf, type Frame } from '#ui/chart/frame.ts';
import { challenges, type Challenge, type Size } from '../../contract.ts';

/** What the list of challenges on the stage is drawn from. */
export interface ListProps {
  readonly size: Size;
  /** Room kept free at the foot of the stage, in CSS pixels. */
  readonly below?: number;
  readonly opacity?: number;
  readonly solved?: readonly Challenge[];
}

/** Where the words round the list stand, and the room for it. */
export const frameFor = (size: Size, below: number, solved: readonly Challenge[]): Frame =>
  frameOf(
    size,
    {
      title: labels.name,
      note: [labels.note, solved.length > 0 ? labels.solved(solved.length, challenges.length) : '']
        .join(' ')
        .trim(),
      source: labels.source,
      brief: labels.brief
    },
    { below }
  );
