/** A point of the plane in columns and rows, counted from the middle of the first cell. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A piece of a line. */
export type Segment = readonly [Point, Point];

/** Where the value is zero between two points, on the straight line between their values; they must differ in sign. */
const zeroBetween = (a: Point & { v: number }, b: Point & { v: number }): Point => {
  const t = a.v / (a.v - b.v);
  return { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) };
};

/**
 * The line along which values on a grid are zero, straight between the grid’s points and no smoother than they are: it
 * always passes between a value above and one not above. The outermost values hold up to the rim, half a cell further out.
 */
export function zeroLine(
  xs: readonly number[],
  ys: readonly number[],
  valueAt: (x: number, y: number) => number
): readonly Segment[] {
  const rim = (values: readonly number[]) => [values[0]! - 0.5, ...values, values.at(-1)! + 0.5];
  const within = (values: readonly number[], value: number) =>
    Math.min(values.at(-1)!, Math.max(values[0]!, value));
  const [across, up] = [rim(xs), rim(ys)];
  const corner = (x: number, y: number) => ({ x, y, v: valueAt(within(xs, x), within(ys, y)) });
  const segments: Segment[] = [];
  for (let j = 0; j + 1 < up.length; j++)
    for (let i = 0; i + 1 < across.length; i++) {
      const [left, right, low, high] = [across[i]!, across[i + 1]!, up[j]!, up[j + 1]!];
      const ring = [corner(left, low), corner(right, low), corner(right, high), corner(left, high)];
      const cuts = ring.flatMap((a, n) => {
        const b = ring[(n + 1) % 4]!;
        return a.v > 0 !== b.v > 0 ? [zeroBetween(a, b)] : [];
      });
      for (let n = 0; n + 1 < cuts.length; n += 2) segments.push([cuts[n]!, cuts[n + 1]!]);
    }
  return segments;
}
