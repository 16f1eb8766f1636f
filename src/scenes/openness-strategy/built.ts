import { byYear, flows } from '#content/data/built-on.json';
import type { Box, Type } from '#ui/chart/frame.ts';
import { SLIM, type Kernel } from '#ui/chart/kernel.ts';
import { widthOf } from '#ui/chart/text.ts';
import { basesIn, grouped, type Base, type Model } from './bases.ts';
import { lanesIn, type Lane } from './lanes.ts';

/** Models built on a base of the other country, by year, 2022 to 2026. */
export const built = byYear.filter(({ year }) => year >= 2022);

/** Kernels bunch up in columns where a lane is too low for one under the other, each with its base on the far shore. */
export interface Stream {
  readonly count: number;
  readonly lane: Lane;
  readonly models: readonly Model[];
  readonly kernels: readonly Kernel[];
  readonly bases: readonly Base[];
  /** For each kernel, the bases it stands on. */
  readonly from: readonly (readonly Base[])[];
}

/** Font of the names of models and bases, and the lowest pitch of lines at which they are printed, in CSS pixels. */
export const NAME = 12;
const NAMED = 12.6;
/** Room for a name beside a shore, in parts of the box. */
const NAMES = 0.25;

/** Where the shores, the years and the counts stand: places along the line in CSS pixels. */
const columnsIn = (box: Box, { small }: Type, named: boolean) => {
  const names = named ? box.width * NAMES : 0;
  const figure = widthOf('20', small, true) + small * 0.5;
  const years = widthOf('2026', small, true) + small * 0.4;
  return {
    year: box.x,
    count: { us: box.x + years, china: box.x + box.width - figure + small * 0.5 },
    us: box.x + years + figure + names,
    china: box.x + box.width - figure - names,
    names: names - small
  };
};

/**
 * Places the years under each other: on the left shore the American models on Chinese bases, on the right one the Chinese
 * models on American bases, each kernel at the end of its flow. Names are there where every line has room for one.
 */
export const builtIn = (box: Box, type: Type) => {
  const { lanes, pitch, apart } = lanesIn(box, type, built);
  const named = pitch >= NAMED && apart;
  const columns = columnsIn(box, type, named);
  const r = Math.min(8, Math.max(3.2, pitch * 0.6));
  const ring = Math.min(3.6, Math.max(1.6, pitch * 0.3));
  const across = Math.ceil((2 * SLIM * r + 0.6) / pitch);
  const streamOf = (side: 'us' | 'china', year: number, lane: Lane): Stream => {
    const models = grouped(flows.filter((flow) => flow.side === side && flow.month.startsWith(`${year}`)));
    const inward = side === 'us' ? 1 : -1;
    const kernels = models.map((_, i) => ({
      x: columns[side] + inward * (r + 2 + (i % across) * 2.1 * r),
      y: lane.middle + (i - (models.length - 1) / 2) * pitch,
      r,
      turn: 0
    }));
    const shore = columns[side === 'us' ? 'china' : 'us'] - inward * (ring + 2);
    const bases = basesIn(models, kernels, {
      x: shore,
      middle: lane.middle,
      apart: named ? NAMED : 2 * ring + 0.8,
      fan: named ? 1 : 0.72,
      ring
    });
    const from = models.map((model) => bases.filter(({ name }) => model.bases.includes(name)));
    return { count: models.length, lane, models, kernels, bases, from };
  };
  return built.map(({ year }, i) => ({
    year,
    top: lanes[i]!.top,
    china: streamOf('china', year, lanes[i]!.china),
    us: streamOf('us', year, lanes[i]!.us),
    columns,
    named,
    apart
  }));
};
