import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { driverRows, findingAt } from '../../src/content/drivers.ts';
import { horizons, type Horizon } from '../../src/content/horizons.ts';
import { inputWords } from '../../src/content/labels/drivers.ts';
import { robustness } from '../../src/content/robustness.ts';
import Drivers from '../../src/scenes/break-it/drivers/Drivers.svelte';
import DriversTable from '../../src/scenes/break-it/drivers/DriversTable.svelte';
import { describeDrivers, shares, tipsAt } from '../../src/scenes/break-it/drivers/findings.ts';
import { layoutOf } from '../../src/scenes/break-it/drivers/layout.ts';
import type { Size } from '../../src/scenes/contract.ts';
import { faultsIn, sizes, textsIn } from './drawn.ts';

const all: readonly Size[] = [
  ...sizes,
  { width: 390, height: 400 },
  { width: 700, height: 300 },
  { width: 900, height: 800 }
];
const draw = (size: Size, horizon: Horizon): string =>
  render(Drivers as Component<{ size: Size; horizon: Horizon }>, { props: { size, horizon } }).body;
const bars = (markup: string, hue: string) =>
  [...markup.matchAll(/<rect\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(`var(--${hue})`))
    .map((tag) => {
      const at = (name: string): number => Number(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)![1]);
      return { x: at('x'), y: at('y'), width: at('width'), height: at('height') };
    });

describe('the chart of what drives the result', () => {
  it.each(all.map((size) => [`${size.width}×${size.height}`, size] as const))(
    'at %s its words are readable, inside, and apart, and its bars stay in their parts',
    (_, size) => {
      for (const horizon of horizons) {
        const markup = draw(size, horizon);
        expect(faultsIn(textsIn(markup), size)).toEqual([]);
        expect(markup).not.toMatch(/\s(style|class)="/);
        const { worlds, tips } = layoutOf(size, horizon);
        expect(tips.rows.length).toBeGreaterThanOrEqual(3);
        for (const bar of ['wall', 'gold'].flatMap((hue) => bars(markup, hue))) {
          const part = [worlds, tips].find(
            ({ left, right, box }) =>
              bar.x >= left - 0.5 &&
              bar.x + bar.width <= right + 0.5 &&
              bar.y >= box.y &&
              bar.y + bar.height <= box.y + box.height + 0.5
          );
          expect(part, JSON.stringify(bar)).toBeDefined();
        }
      }
    }
  );

  it('shows every horizon wherever there is room, and six numbers of the model or more', () => {
    for (const size of all.filter(({ height }) => height >= 300)) {
      const { worlds, tips } = layoutOf(size, 20);
      expect([size, worlds.rows.map(({ item }) => item)]).toEqual([size, [5, 10, 20, 40]]);
      expect(tips.rows.length).toBeGreaterThanOrEqual(size.height >= 350 && size.width > 350 ? 6 : 5);
    }
    expect(layoutOf({ width: 320, height: 230 }, 10).worlds.rows.map(({ item }) => item)).toEqual([10]);
  });

  it('draws worlds as lengths: closed from the left, open from the right, even between', () => {
    const size = { width: 900, height: 800 };
    const { worlds } = layoutOf(size, 40);
    const [closed, open] = ['wall', 'gold'].map((hue) => bars(draw(size, 40), hue).slice(0, 4));
    const whole = worlds.right - worlds.left;
    shares.forEach((share, n) => {
      expect(closed![n]!.x).toBeCloseTo(worlds.left, 3);
      expect(closed![n]!.width / whole).toBeCloseTo(share.closed / 100, 6);
      expect(open![n]!.x + open![n]!.width).toBeCloseTo(worlds.right, 3);
      expect(open![n]!.width / whole).toBeCloseTo(share.open / 100, 6);
    });
  });

  it('draws what helps closed to the left and what helps open to the right, in one measure for both', () => {
    const size = { width: 900, height: 800 };
    const { tips } = layoutOf(size, 40);
    const middle = (tips.left + tips.right) / 2;
    const markup = draw(size, 40);
    const [closed, open] = ['wall', 'gold'].map((hue) => bars(markup, hue).slice(4));
    const of = (sign: number) => tips.rows.filter(({ item }) => Math.sign(item.correlation) === sign);
    expect(closed!.map(({ x, width }) => Math.round(x + width - middle))).toEqual(of(-1).map(() => 0));
    expect(open!.map(({ x }) => Math.round(x - middle))).toEqual(of(1).map(() => 0));
    const scale = closed![0]!.width / Math.abs(of(-1)[0]!.item.correlation);
    for (const [drawn, rows] of [
      [closed!, of(-1)],
      [open!, of(1)]
    ] as const)
      rows.forEach(({ item }, n) =>
        expect(drawn[n]!.width / scale).toBeCloseTo(Math.abs(item.correlation), 6)
      );
  });
});

describe('its findings', () => {
  it('come from the data: title, order, and nothing that luck could explain', () => {
    for (const years of horizons) {
      const { open } = robustness.at[years].drivers;
      const title = findingAt(years);
      expect(title.indexOf(inputWords[open[0]!.input].how)).toBeGreaterThan(0);
      expect(title.indexOf(inputWords[open[1]!.input].how)).toBeGreaterThan(
        title.indexOf(inputWords[open[0]!.input].how)
      );
      const tips = tipsAt(years, 99);
      expect(tips.map(({ input }) => input)).toEqual(open.slice(0, tips.length).map(({ input }) => input));
      expect(tips.every(({ correlation }) => Math.abs(correlation) > robustness.byChance)).toBe(true);
      expect(tips.length).toBeLessThan(open.length);
    }
  });

  it('are told in words and in a table to those who cannot see the bars', () => {
    for (const years of horizons) {
      const { open, closed } = shares.find((share) => share.years === years)!;
      const words = describeDrivers(years);
      expect(words).toContain(`in ${open} of 100 worlds`);
      expect(words).toContain(`closed in ${closed}`);
      expect(words).toMatch(/helps closed, the strongest first: .*secrets pay better/);
      expect(words).toMatch(/helps open: .*secrets last longer/);
      expect(words).toMatch(/closes alone, it leads .* depends most on how many papers closed labs miss/);
      expect(words).not.toMatch(/undefined|NaN/);
    }
    const rows = driverRows(40);
    expect(rows).toHaveLength(Object.keys(inputWords).length);
    expect(rows[0]).toEqual(['Secrets pay better (κ)', '0 to 4', 'closed', '−0.51']);
    const table = render(DriversTable, { props: {} }).body;
    for (const [first] of rows) expect(table).toContain(first);
    expect([...table.matchAll(/<table/g)]).toHaveLength(2);
  });
});
