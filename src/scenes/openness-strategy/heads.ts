import { LEADING, type Box, type Placed, type Type } from '#ui/chart/frame.ts';
import { seedHead, type Kernel } from '#ui/chart/kernel.ts';
import { linesOf } from '#ui/chart/text.ts';

/** A hundred kernels of a seed head, in order round the clock from the top. */
export const hundred = (cx: number, cy: number, radius: number): readonly Kernel[] => {
  const clock = ({ x, y }: Kernel): number => {
    const angle = Math.atan2(x - cx, cy - y);
    return angle < 0 ? angle + 2 * Math.PI : angle;
  };
  return [...seedHead(100, cx, cy, radius)].sort((a, b) => clock(a) - clock(b));
};

/** A seed head of a hundred, the figure on it and what it says. */
export interface Head {
  readonly caption: string;
  /** Coloured kernels in order, with the label of each part. */
  readonly parts: readonly {
    readonly side: 'china' | 'us';
    readonly count: number;
    readonly label: string;
  }[];
}

/** Places heads side by side in a box, each with its labels and caption under it. */
export const headsIn = (box: Box, type: Type, heads: readonly Head[]) => {
  const width = box.width / heads.length;
  const inner = width - type.small * 1.2;
  const captions = heads.map(({ caption }) => linesOf(caption, inner, type.small));
  const labels = Math.max(...heads.map(({ parts }) => parts.length)) * type.body * LEADING;
  const under = Math.max(...captions.map((lines) => lines.length)) * type.small * LEADING;
  const room = box.height - labels - under - type.body * 1.1;
  const radius = Math.max(18, Math.min(inner / 2, room / 2));
  const spare = Math.max(0, room - 2 * radius);
  const top = box.y + spare * 0.3;
  return heads.map((head, i) => {
    const cx = box.x + width * (i + 0.5);
    const kernels = hundred(cx, top + radius, radius);
    const starts = head.parts.map((_, k) =>
      head.parts.slice(0, k).reduce((sum, { count }) => sum + count, 0)
    );
    const labelTop = top + 2 * radius + type.body * 1.3;
    const place = (lines: readonly string[], y: number, size: number): Placed => ({ lines, x: cx, y, size });
    return {
      parts: head.parts.map((part, k) => ({
        ...part,
        kernels: kernels.slice(starts[k], starts[k]! + part.count),
        words: place([part.label], labelTop + k * type.body * LEADING, type.body)
      })),
      rest: kernels.slice(head.parts.reduce((sum, { count }) => sum + count, 0)),
      caption: place(captions[i]!, labelTop + head.parts.length * type.body * LEADING, type.small)
    };
  });
};
