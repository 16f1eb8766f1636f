import { describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { indexOf, placeAt, places } from '#story/places.ts';

describe('places', () => {
  it('are all steps in reading order, each knowing where it stands', () => {
    expect(places).toHaveLength(story.reduce((sum, { steps }) => sum + steps.length, 0));
    for (const [index, { step }] of places.entries()) expect(indexOf(step)).toBe(index);
    expect(places[0]).toEqual({ section: 'warning', step: 'who-warns' });
  });

  it('know no step by another name', () => {
    for (const step of ['', 'nowhere', 'constructor', undefined]) expect(indexOf(step)).toBe(-1);
  });

  it('give the nearest place for a number outside them', () => {
    expect(placeAt(-3)).toBe(places[0]);
    expect(placeAt(1e9)).toBe(places.at(-1));
    expect(placeAt(Number.NaN)).toBe(places[0]);
    expect(placeAt(2.9)).toBe(places[2]);
  });
});
