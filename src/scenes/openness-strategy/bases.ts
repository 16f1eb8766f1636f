import type { flows } from '#content/data/built-on.json';
import type { Kernel } from '#ui/chart/kernel.ts';

/** A model that stands on bases of the other country. */
export type Model = (typeof flows)[number];

/** A base on its shore: a ring from which a flow runs to each model of that year that stands on it. */
export interface Base {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const uses = (models: readonly Model[], base: string): number =>
  models.filter(({ bases }) => bases.includes(base)).length;

/** The base by which a model is put beside others: of its bases the one that most models share. */
const mainOf = (model: Model, models: readonly Model[]): string =>
  model.bases.toSorted((a, b) => uses(models, b) - uses(models, a))[0]!;

/** Models with those on the same base beside each other, else oldest first, so that few flows cross. */
export const grouped = (models: readonly Model[]): readonly Model[] => {
  const mains = models.map((model) => mainOf(model, models));
  return models
    .map((model, i) => ({ model, i, group: mains.indexOf(mains[i]!) }))
    .sort((a, b) => a.group - b.group || a.i - b.i)
    .map(({ model }) => model);
};

/** Where bases stand: along the shore at `x`, about `middle`, at least `apart` pixels from each other. */
interface Shore {
  readonly x: number;
  readonly middle: number;
  readonly apart: number;
  /** How far they spread against their models, 0 to 1: less makes the flows fan out. */
  readonly fan: number;
  readonly ring: number;
}

/** Places each base of some models level with the middle of those that stand on it, pushed apart where needed. */
export const basesIn = (
  models: readonly Model[],
  kernels: readonly Kernel[],
  { x, middle, apart, fan, ring }: Shore
): readonly Base[] => {
  const names = [...new Set(models.flatMap(({ bases }) => bases))];
  const wanted = names
    .map((name) => {
      const own = kernels.filter((_, i) => models[i]!.bases.includes(name));
      const mean = own.reduce((sum, { y }) => sum + y, 0) / own.length;
      return { name, y: middle + (mean - middle) * fan };
    })
    .sort((a, b) => a.y - b.y);
  const pushed: { name: string; y: number }[] = [];
  for (const { name, y } of wanted)
    pushed.push({ name, y: Math.max(y, (pushed.at(-1)?.y ?? -Infinity) + apart) });
  const drift = pushed.reduce((sum, { y }, i) => sum + y - wanted[i]!.y, 0) / Math.max(1, pushed.length);
  return pushed.map(({ name, y }) => ({ name, x, y: y - drift, r: ring }));
};
