import { describe, expect, it } from 'vitest';
import { built, builtIn } from '../../src/scenes/openness-strategy/built.ts';
import { series, spotsIn } from '../../src/scenes/openness-strategy/cross.ts';
import SeedCorn from '../../src/scenes/seed-corn/Scene.svelte';
import { columnsIn } from '../../src/scenes/strong-but-closed/columns.ts';
import { periods } from '../../src/scenes/strong-but-closed/periods.ts';
import { typeOf } from '../../src/ui/chart/frame.ts';
import { headline } from '../content/headline.ts';
import { markupOf, textsIn } from './drawn.ts';
import { at } from './readings.ts';

const box = { x: 0, y: 0, width: 600, height: 500 };
const told = (name: string): string => name.replace('–', '-');

describe('the headline series as drawn', () => {
  const whole = headline.openWeights.filter(([period]) => period !== '2026');

  it('open weights of the US: a kernel a model in every column, open ones under the wall', () => {
    const drawn = columnsIn(box, periods).map(({ open, kept }, i) => [
      told(periods[i]!.name),
      [open.length, open.length + kept.length]
    ]);
    expect(drawn).toEqual(whole.map(([period, us]) => [period, us]));
    for (const [i, { share }] of periods.entries()) {
      const [open, known] = whole[i]![1];
      expect(share).toBeCloseTo((100 * open) / known, 9);
    }
  });

  it.each(['us', 'china'] as const)('open weights where the lines cross: %s', (side) => {
    const drawn = spotsIn(box, 40, side).map(({ openKernels, keptKernels, y }, i) => [
      told(series[i]!.name),
      [openKernels.length, openKernels.length + keptKernels.length],
      Math.round(y * 1000)
    ]);
    expect(drawn).toEqual(
      headline.openWeights.map(([period, us, china]) => {
        const [open, known] = side === 'us' ? us : china;
        return [period, [open, known], Math.round(1000 * box.height * (1 - open / known))];
      })
    );
  });

  it('who builds on whom: a kernel a model on both sides of every year', () => {
    const rows = builtIn(box, typeOf(box.width, box.height));
    const drawn = (side: 'us' | 'china') =>
      new Map(rows.map(({ year, [side]: { count, kernels } }) => [`${year}`, [count, kernels.length]]));
    for (const [year, models] of headline.builtOn.chineseOnUs)
      expect(drawn('china').get(year), year).toEqual([models, models]);
    for (const [year, models] of headline.builtOn.usOnChinese)
      expect(drawn('us').get(year), year).toEqual([models, models]);
    const years = headline.builtOn.usOnChinese.map(([year]) => year);
    expect(built.map(({ year }) => `${year}`)).toEqual(years);
  });

  it('academia alone: a kernel a model, the first of them in ink, and the counts beside them', () => {
    const markup = markupOf(SeedCorn, at('seed-corn', 'where-phds-go'), { width: 900, height: 900 });
    const known = headline.sector.map(([, academia]) => academia);
    const counts = textsIn(markup).filter(({ text }) => /^\d+ of \d+$/.test(text));
    expect(counts).toHaveLength(2);
    for (const { text } of counts) {
      const part = text.split(' of ').map(Number);
      expect(known, text).toContainEqual(part);
      const paths = [...markup.slice(0, markup.indexOf(`>${text}<`)).matchAll(/<path d="([^"]*)"/g)];
      const [others, alone] = paths.slice(-2).map(([, d]) => d!.split('M').length - 1);
      expect([alone, alone! + others!], text).toEqual(part);
    }
  });
});
