import { figures, type Figures } from '#content/figures.ts';

/** A figure of the model over 100 worlds: the middle one, the range that 80 of them lie in, and in how many its order holds. */
export interface Band {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly worlds?: number;
}

/** The band at a dotted path into the figures, such as `model-reopen.more40`; undefined when there is none. */
export const bandAt = (path: string): Band | undefined => {
  let value: unknown = figures;
  for (const name of path.split('.')) value = (value as Figures | undefined)?.[name];
  const { median, low, high, worlds } = (value ?? {}) as Partial<Band>;
  if (typeof median !== 'number' || typeof low !== 'number' || typeof high !== 'number') return undefined;
  return { median, low, high, ...(worlds !== undefined && { worlds }) };
};
