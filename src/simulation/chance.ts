const GOLDEN = 0x9e3779b9 | 0;
const TO_UNIT = 1 / 4294967296;

/** Numbers kept per stream of `stream` and `draw`. */
export const STREAM_SIZE = 4;

/** Starts stream number `number` of `seed` (sfc32, first 15 outputs discarded) at `streams[at]`. */
export function startStream(streams: Int32Array, at: number, seed: number, number: number): void {
  streams[at] = seed;
  streams[at + 1] = number;
  streams[at + 2] = GOLDEN;
  streams[at + 3] = 1;
  for (let i = 0; i < 15; i++) draw(streams, at);
}

/** The next number of the stream at `streams[at]`, in [0, 1). */
export function draw(streams: Int32Array, at: number): number {
  const a = streams[at]!;
  const b = streams[at + 1]!;
  const c = streams[at + 2]!;
  const d = streams[at + 3]!;
  const t = (a + b + d) | 0;
  streams[at + 3] = (d + 1) | 0;
  streams[at] = b ^ (b >>> 9);
  streams[at + 1] = (c + (c << 3)) | 0;
  streams[at + 2] = (((c << 21) | (c >>> 11)) + t) | 0;
  return (t >>> 0) * TO_UNIT;
}

function mix(x: number): number {
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

/** Questions whose answers are fixed by the seed: how late, published or not, when leaked, left out, how long left out. */
export const Kind = { lag: 1, publish: 2, leak: 3, club: 4, wait: 5 } as const;

/** One kind of question of one seed, to be answered for ideas and institutions by `answer`. */
export const question = (seed: number, kind: number): number => mix((mix((seed + GOLDEN) | 0) + kind) | 0);

/** The fixed answer, in [0, 1), to a question about idea `v` and institution `i`. */
export const answer = (asked: number, v: number, i: number): number =>
  (mix((mix((asked + v) | 0) + i) | 0) >>> 0) * TO_UNIT;
