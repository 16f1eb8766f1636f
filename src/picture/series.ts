import { isBreakthrough, type Params, type Trace } from '#simulation/types.ts';

/** Counts at every tick of a run, 0 to `ticks`, without the textbook. */
export interface Series {
  readonly published: Uint16Array;
  /** Found, but not public. */
  readonly kept: Uint16Array;
  /** Breakthroughs found. */
  readonly breakthroughs: Uint16Array;
}

/** What a field draws: model time in years to one decimal, and counts. */
export interface Facts {
  readonly year: number;
  readonly published: number;
  readonly kept: number;
  readonly breakthroughs: number;
}

/** The counts of a trace. */
export function seriesOf(trace: Trace): Series {
  const [published, kept, breakthroughs] = [0, 0, 0].map(() => new Uint16Array(trace.ticks + 1)) as [
    Uint16Array,
    Uint16Array,
    Uint16Array
  ];
  for (const v of trace.order) {
    const found = trace.found[v]!;
    const released = trace.released[v]! < 0 ? Infinity : trace.released[v]!;
    const gold = isBreakthrough(trace, v);
    for (let t = found; t <= trace.ticks; t++) {
      if (t < released) kept[t]!++;
      else published[t]!++;
      if (gold) breakthroughs[t]!++;
    }
  }
  return { published, kept, breakthroughs };
}

/** The facts at a time in years; a time outside the run is taken as its nearest end. */
export function factsAt(series: Series, time: number): Facts {
  const last = series.published.length - 1;
  const tick = Math.min(last, Math.max(0, 4 * time || 0));
  const t = Math.floor(tick + 1e-9);
  return {
    year: Math.round(tick * 2.5) / 10,
    published: series.published[t]!,
    kept: series.kept[t]!,
    breakthroughs: series.breakthroughs[t]!
  };
}

/** A name for a run: the same for the same parameters and seed, also where a parameter is Infinity. */
export const keyOf = (params: Partial<Params>, seed: number): string =>
  JSON.stringify([params, seed], (_, value: unknown) => (value === Infinity ? 'Infinity' : value));
