import { figures, type Figures } from '#content/figures.ts';

/** A figure of the model over 100 worlds: the middle one, and the range that 80 of them lie in. */
export interface Band {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The band at a dotted path into the figures, such as `model-reopen.more40`; undefined when there is none. */
export const bandAt = (path: string): Band | undefined => {
  let value: unknown = figures;
  for (const name of path.split('.')) value = (value as Figures | undefined)?.[name];
  const { median, low, high } = (value ?? {}) as Partial<Band>;
  return median === undefined || low === undefined || high === undefined ? undefined : { median, low, high };
};
