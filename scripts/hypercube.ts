import { draw, startStream, STREAM_SIZE } from '../src/simulation/chance.ts';

/**
 * A Latin hypercube: `points` points of as many numbers in [0, 1) as there are dimensions. Along every dimension each of
 * `points` equal slices holds exactly one point. The same seed gives the same points; each dimension has its own stream
 * of chance, so one more dimension leaves the others as they are.
 */
export function hypercube(points: number, dimensions: number, seed: number): readonly (readonly number[])[] {
  const columns = Array.from({ length: dimensions }, (_, dimension) => column(points, seed, dimension));
  return Array.from({ length: points }, (_, n) => columns.map((values) => values[n]!));
}

function column(points: number, seed: number, dimension: number): number[] {
  const stream = new Int32Array(STREAM_SIZE);
  startStream(stream, 0, seed, dimension);
  const slices = Array.from({ length: points }, (_, n) => n);
  for (let n = points - 1; n > 0; n--) {
    const other = Math.floor(draw(stream, 0) * (n + 1));
    [slices[n], slices[other]] = [slices[other]!, slices[n]!];
  }
  return slices.map((slice) => (slice + draw(stream, 0)) / points);
}
