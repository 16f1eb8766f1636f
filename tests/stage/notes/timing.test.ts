import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  durationOf,
  elapsedAt,
  handedOver,
  lookedAt,
  parseTiming,
  pausedAt,
  resetAt,
  started,
  type Timing
} from '#stage/notes/timing.ts';
import { places } from '#story/places.ts';

const minute = 60_000;
const since = 1_000_000;
const begun = started('a', 0, 0);

describe('the time of a presentation', () => {
  it('runs from the beginning of the slides', () => {
    expect(elapsedAt(begun, since, since + 90_000)).toBe(90_000);
    expect(elapsedAt(begun, since, since - 5)).toBe(0);
  });

  it('stands still in a pause, and goes on without it', () => {
    const stopped = pausedAt(begun, since + minute);
    expect(elapsedAt(stopped, since, since + 5 * minute)).toBe(minute);
    const on = pausedAt(stopped, since + 5 * minute);
    expect(elapsedAt(on, since, since + 6 * minute)).toBe(2 * minute);
  });

  it('begins at 0 after a reset, with the slide shown, and stays stopped if it was', () => {
    const fresh = resetAt(begun, 7, since, since + minute);
    expect(elapsedAt(fresh, since, since + 3 * minute)).toBe(2 * minute);
    expect(fresh.first).toBe(7);
    const stopped = resetAt(pausedAt(begun, since + minute), 0, since, since + 2 * minute);
    expect(elapsedAt(stopped, since, since + 9 * minute)).toBe(0);
    expect(elapsedAt(pausedAt(stopped, since + 9 * minute), since, since + 10 * minute)).toBe(minute);
  });

  it('goes on in other slides where it was', () => {
    const reopened = handedOver(pausedAt(pausedAt(begun, since), since + 100), since, {
      id: 'b',
      since: since + 800
    });
    expect(elapsedAt(reopened, since + 800, since + 1000)).toBe(900);
    expect(reopened.id).toBe('b');
  });

  it('takes slides seen late to have begun with the first', () => {
    expect(started('a', 12, 5000).first).toBe(12);
    expect(started('a', 12, 20 * minute).first).toBe(0);
  });

  it('counts to each section the time that it was on, and nothing before it was seen', () => {
    const walk: readonly (readonly [number, number])[] = [
      [0, 10_000],
      [1, 30_000],
      [places.findIndex(({ section }) => section === 'moving-faster'), 70_000],
      [0, 100_000],
      [0, 105_000]
    ];
    const { spent } = walk.reduce((timing: Timing, [index, at]) => lookedAt(timing, index, at), begun);
    expect(spent).toEqual({ warning: 65_000, 'moving-faster': 30_000 });
  });

  it('never takes time away from a section', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(places.length - 1), fc.integer({ min: 0, max: 1e7 })), { minLength: 1 }),
        (looks) => {
          let timing = begun;
          for (const [index, at] of looks) timing = lookedAt(timing, index, at);
          for (const time of Object.values(timing.spent)) expect(time).toBeGreaterThanOrEqual(0);
          expect(timing.first).toBe(0);
        }
      )
    );
  });

  it('moves its beginning to a slide before it', () => {
    expect(lookedAt(lookedAt(started('a', 20, 0), 22, 10), 3, 20).first).toBe(3);
  });

  it('comes back from the device as it was, for the same slides only', () => {
    const timing = pausedAt(lookedAt(lookedAt(started('a', 2, 0), 2, 5), 9, 5000), since);
    const text = JSON.stringify(timing);
    expect(parseTiming(text, 'a')).toEqual(timing);
    expect(parseTiming(text, 'b')).toBeUndefined();
  });

  it('is whole or none, whatever was kept', () => {
    const field = fc.oneof(fc.anything(), fc.double(), fc.constant('a'));
    const kept = fc.record({
      id: fc.constant('a'),
      off: field,
      first: field,
      paused: field,
      spent: field,
      seen: field
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.oneof(kept, fc.anything()).map((value) => JSON.stringify(value) ?? null)
        ),
        (text) => {
          const timing = parseTiming(text, 'a');
          if (!timing) return;
          expect(Number.isFinite(elapsedAt(timing, since, since + 1))).toBe(true);
          expect(places[timing.first]).toBeDefined();
          for (const time of Object.values(timing.spent)) expect(time).toBeGreaterThanOrEqual(0);
        }
      )
    );
    expect(parseTiming(null, 'a')).toBeUndefined();
  });
});

describe('a length of time', () => {
  it.each([
    [0, '0:00'],
    [-1, '0:00'],
    [59_999, '0:59'],
    [60_000, '1:00'],
    [754_000, '12:34'],
    [3_600_000, '1:00:00'],
    [5_025_000, '1:23:45']
  ])('of %i ms reads %s', (time, text) => {
    expect(durationOf(time)).toBe(text);
  });
});
