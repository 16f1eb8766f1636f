/** Marks at points, in typed arrays that grow and are used again: only the first `count` entries mean anything. */
export interface Dots {
  count: number;
  x: Float32Array;
  y: Float32Array;
  /** Direction in radians, size as a multiple of the usual one (or a radius in the unit square), opacity 0–1. */
  angle: Float32Array;
  size: Float32Array;
  alpha: Float32Array;
  /** What it looks like, whose it is, and where it is: meanings are those of the list that the dots are in. */
  look: Uint8Array;
  id: Int32Array;
  place: Uint8Array;
}

/** Quadratic curves, likewise. */
export interface Curves {
  count: number;
  /** Six numbers a curve: start, control point, end. */
  points: Float32Array;
  width: Float32Array;
  alpha: Float32Array;
  look: Uint8Array;
}

/** An empty pool of dots with room for `room`. */
export const emptyDots = (room = 64): Dots => ({
  count: 0,
  x: new Float32Array(room),
  y: new Float32Array(room),
  angle: new Float32Array(room),
  size: new Float32Array(room),
  alpha: new Float32Array(room),
  look: new Uint8Array(room),
  id: new Int32Array(room),
  place: new Uint8Array(room)
});

/** An empty pool of curves with room for `room`. */
export const emptyCurves = (room = 64): Curves => ({
  count: 0,
  points: new Float32Array(6 * room),
  width: new Float32Array(room),
  alpha: new Float32Array(room),
  look: new Uint8Array(room)
});

const twice = <A extends Float32Array | Uint8Array | Int32Array>(old: A): A => {
  const larger = new (old.constructor as new (length: number) => A)(old.length * 2);
  larger.set(old);
  return larger;
};

/** Adds a dot. */
export function addDot(
  dots: Dots,
  x: number,
  y: number,
  angle: number,
  size: number,
  alpha: number,
  look = 0,
  id = -1,
  place = 0
): void {
  const n = dots.count++;
  if (n === dots.x.length) {
    dots.x = twice(dots.x);
    dots.y = twice(dots.y);
    dots.angle = twice(dots.angle);
    dots.size = twice(dots.size);
    dots.alpha = twice(dots.alpha);
    dots.look = twice(dots.look);
    dots.id = twice(dots.id);
    dots.place = twice(dots.place);
  }
  dots.x[n] = x;
  dots.y[n] = y;
  dots.angle[n] = angle;
  dots.size[n] = size;
  dots.alpha[n] = alpha;
  dots.look[n] = look;
  dots.id[n] = id;
  dots.place[n] = place;
}

/** Adds the curve from (x0, y0) over its middle point (mx, my) to (x1, y1). */
export function addCurve(
  curves: Curves,
  x0: number,
  y0: number,
  mx: number,
  my: number,
  x1: number,
  y1: number,
  width: number,
  alpha: number,
  look = 0
): void {
  const n = curves.count++;
  if (n === curves.width.length) {
    curves.points = twice(curves.points);
    curves.width = twice(curves.width);
    curves.alpha = twice(curves.alpha);
    curves.look = twice(curves.look);
  }
  const { points } = curves;
  points[6 * n] = x0;
  points[6 * n + 1] = y0;
  points[6 * n + 2] = 2 * mx - (x0 + x1) / 2;
  points[6 * n + 3] = 2 * my - (y0 + y1) / 2;
  points[6 * n + 4] = x1;
  points[6 * n + 5] = y1;
  curves.width[n] = width;
  curves.alpha[n] = alpha;
  curves.look[n] = look;
}
