import { expect, test } from 'vitest';
import { answer, draw, Kind, question, startStream, STREAM_SIZE } from '#simulation/chance.ts';

test('streams give the check values of the specification', () => {
  const streams = new Int32Array(2 * STREAM_SIZE);
  startStream(streams, STREAM_SIZE, 1, 0);
  const drawn = [1, 2, 3].map(() => draw(streams, STREAM_SIZE));
  expect(drawn).toEqual([0.5374428329523653, 0.45416540931910276, 0.08243005652911961]);
});

test('fixed answers are the check values of the specification', () => {
  expect(answer(question(1, Kind.lag), 200, 3)).toBe(0.22028680448420346);
  expect(answer(question(1, Kind.publish), 200, 3)).toBe(0.599111151183024);
  expect(answer(question(42, Kind.leak), 777, 15)).toBe(0.9511015093885362);
});

test('chance is even', () => {
  const streams = new Int32Array(STREAM_SIZE);
  startStream(streams, 0, 4_000_000_000, 16);
  const drawn = Array.from({ length: 20_000 }, () => draw(streams, 0));
  const asked = question(9, Kind.wait);
  const answers = Array.from({ length: 20_000 }, (_, n) => answer(asked, n % 6000, n % 16));
  for (const values of [drawn, answers]) {
    const tenths = new Array<number>(10).fill(0);
    for (const value of values) tenths[Math.floor(value * 10)]!++;
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  }
});
