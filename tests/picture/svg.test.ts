import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { short, stillOf } from '#picture/svg.ts';
import { wholeField } from '#picture/view.ts';
import { worlds } from './trace.ts';

const size = { width: 720, height: 720 };
const still = (name: string, time: number, view = wholeField): string =>
  stillOf(worlds[name]!, 7, time, view, size);

describe('stills', () => {
  it('look as they did', () => {
    const small = { width: 200, height: 200 };
    const seen = (time: number, change = {}): string =>
      stillOf({ ...worlds.walled, years: 10 }, 7, time, { ...wholeField, ...change }, small);
    expect(seen(0)).toMatchSnapshot('the first day');
    expect(seen(0.6)).toMatchSnapshot('some months in');
    expect(seen(8.2, { head: 0, flights: 0, ties: 0 })).toMatchSnapshot('walls closing');
    expect(seen(9, { people: 1, head: 0, dim: 1, plotsLit: [3] })).toMatchSnapshot('one plot pointed at');
  });

  it('name colours only by the palette and carry no styles', () => {
    const svg = still('walled', 26, { ...wholeField, people: 1 });
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map((match) => match[1]);
    expect(colours.filter((colour) => colour !== 'none' && !/^var\(--[a-z]+\)$/.test(colour!))).toEqual([]);
    expect(svg).not.toMatch(/style=|class=|NaN|undefined|Infinity|e-\d/);
  });

  it('stay small for forty years', () => {
    for (const name of ['open', 'walled', 'half', 'reopened'])
      expect(gzipSync(still(name, 40, { ...wholeField, people: 1 }), { level: 9 }).length).toBeLessThan(
        15_000
      );
  });

  it('write numbers shortly', () => {
    expect([12, 0.4, -0.44, -0.02, 100.06].map(short)).toEqual(['12', '.4', '-.4', '0', '100.1']);
  });
});
