/** Worlds after which a cell is looked at, and run no further if it is clear. */
export const LOOKS = [8, 16, 32, 64, 100] as const;

/**
 * How many standard errors the mean must lie from zero to be clear, at each look. Looking five times gives chance five
 * goes, so the same bar is set higher for all looks, as Pocock does (1977, Biometrika 64:191). His 2.413 holds the looks
 * together at 5 % for equal steps and a known spread; with these steps and spreads estimated from as few as eight worlds
 * it would err more often. Here each look may err in 1 of 100 level cells, so that all five can’t in more than 5: these
 * are Student’s t, two-sided 1 %, with one degree of freedom less than worlds.
 */
const CRITICAL: Readonly<Record<number, number>> = { 8: 3.499, 16: 2.947, 32: 2.744, 64: 2.656, 100: 2.626 };

/** What some worlds say of a cell. */
export interface Known {
  /** Worlds run so far, and how many of them are above and below zero. */
  readonly worlds: number;
  readonly above: number;
  readonly below: number;
  readonly mean: number;
  /** Half the range that holds the true mean in 95 of 100 such maps; undefined before the first look. */
  readonly margin: number | undefined;
  /** Whether its sign is clear at 95 %, all looks together. */
  readonly clear: boolean;
}

/** The last look whose worlds, from seed 1 on, are all there: 0 before the first. */
export const lookOf = (values: readonly (number | undefined)[]): number => {
  const gap = values.findIndex((value) => value === undefined);
  const run = gap < 0 ? values.length : gap;
  return LOOKS.findLast((look) => look <= run) ?? 0;
};

/** Mean and half its 95 % range over the worlds of a look. */
const rangeAt = (values: readonly number[], look: number): { mean: number; margin: number } => {
  let [sum, squares] = [0, 0];
  for (let i = 0; i < look; i++) sum += values[i]!;
  const mean = sum / look;
  for (let i = 0; i < look; i++) squares += (values[i]! - mean) ** 2;
  return { mean, margin: CRITICAL[look]! * Math.sqrt(squares / (look - 1) / look) };
};

/** What is known from the values of some worlds, by seed; undefined where there is none at all. Finite values only. */
export const knownFrom = (values: readonly (number | undefined)[]): Known | undefined => {
  let [worlds, above, below, sum] = [0, 0, 0, 0];
  for (const value of values) {
    if (value === undefined) continue;
    worlds++;
    sum += value;
    if (value > 0) above++;
    if (value < 0) below++;
  }
  if (worlds === 0) return undefined;
  const look = lookOf(values);
  const told = look > 0 ? rangeAt(values as readonly number[], look) : undefined;
  return {
    worlds,
    above,
    below,
    mean: sum / worlds,
    margin: told?.margin,
    clear: told !== undefined && Math.abs(told.mean) > told.margin
  };
};
