import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { readingAt, type Lines, type Zone } from '#stage/geometry.ts';

const lines: Lines = { trigger: 600, arrive: 40, fade: 60 };
const HEIGHT = 700;
const zones: Zone[] = story
  .flatMap(({ id, steps }) =>
    steps.map((step, index) => ({ section: id, step: step.id, first: index === 0 }))
  )
  .map((zone, index) => ({ ...zone, top: 1000 + index * HEIGHT }));
const end = 1000 + zones.length * HEIGHT;

describe('readingAt', () => {
  it('names the step whose top has last risen over the trigger line', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500, max: end + 5000 }), (y) => {
        const risen = zones.filter(({ top }) => top - y <= lines.trigger);
        expect(readingAt(zones, y, lines).position.step).toBe((risen.at(-1) ?? zones[0]!).step);
      })
    );
  });

  it('starts each step unread and has it read where a link to it lands', () => {
    for (const [index, { step, top }] of zones.entries()) {
      const entering = readingAt(zones, top - lines.trigger, lines);
      const landed = readingAt(zones, top, lines);
      expect(landed.position).toEqual({ section: zones[index]!.section, step, t: 1 });
      expect(landed.enter).toBe(1);
      if (index > 0) expect(entering.position).toEqual({ section: zones[index]!.section, step, t: 0 });
    }
  });

  it('never takes progress back while the page moves down', () => {
    const flat = (y: number) => {
      const { step, t } = readingAt(zones, y, lines).position;
      return zones.findIndex((zone) => zone.step === step) + t;
    };
    for (let y = 0; y < end; y += 7) expect(flat(y + 7)).toBeGreaterThanOrEqual(flat(y));
  });

  it('lets a new section in before its first step moves', () => {
    const second = zones.find(({ first, section }) => first && section === story[1].id)!;
    const halfway = readingAt(zones, second.top - lines.trigger + lines.fade / 2, lines);
    expect(halfway).toMatchObject({ enter: 0.5, position: { step: second.step, t: 0 } });
  });

  it('has the first section in view from the start', () => {
    expect(readingAt(zones, 0, lines)).toEqual({
      position: { section: 'warning', step: zones[0]!.step, t: 0 },
      enter: 1
    });
  });
});
