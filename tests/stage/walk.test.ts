import { describe, expect, it } from 'vitest';
import { readingOf } from '#stage/walk.svelte.ts';
import { places } from '#story/places.ts';

const first = places[0]!;
const within = places[2]!;
const entering = places.find(({ section }) => section !== first.section)!;

describe('readingOf', () => {
  it('begins with the step unread and ends with it read', () => {
    for (const place of places) {
      expect(readingOf(place, 0).position).toEqual({ ...place, t: 0 });
      expect(readingOf(place, 1)).toEqual({ position: { ...place, t: 1 }, enter: 1 });
    }
  });

  it('lets the picture of a new section come in before the step itself moves', () => {
    expect(readingOf(entering, 0).enter).toBe(0);
    const early = readingOf(entering, 0.2);
    expect(early.enter).toBeGreaterThan(0);
    expect(early.position.t).toBe(0);
    expect(readingOf(entering, 0.6).enter).toBe(1);
  });

  it('has nothing to bring in within a section, nor at the very beginning', () => {
    for (const place of [first, within]) expect(readingOf(place, 0).enter).toBe(1);
    expect(readingOf(within, 0.5).position.t).toBeCloseTo(0.5);
  });
});
