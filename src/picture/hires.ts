import { blocOf, INSTITUTIONS, isUniversity, type Trace } from '#simulation/types.ts';

/** Professors hired away, one walker for each whole one: when it sets out (ticks), whence and whereto. */
export interface Hires {
  readonly at: Float64Array;
  readonly from: Int8Array;
  readonly to: Int8Array;
}

/** Ticks that a walk from university to lab takes. */
export const WALK = 3;
/** Students in training that one sprout stands for. */
export const PER_SPROUT = 3;

/** The walkers of a trace. Labs of a side share its hires equally, so each walker takes the next lab in turn. */
export function hiresOf(trace: Trace): Hires {
  const hires: { at: number; from: number; to: number }[] = [];
  for (let i = 0; i < INSTITUTIONS; i++) {
    if (!isUniversity(i)) continue;
    let sum = 0;
    for (let t = 0; t < trace.ticks; t++) {
      const now = trace.hired[t * INSTITUTIONS + i]!;
      for (let whole = Math.floor(sum) + 1; whole <= sum + now; whole++) {
        const lab = 3 + ((whole * 2 + i) % 5);
        hires.push({ at: t + (whole - sum) / now, from: i, to: blocOf(i) * 8 + lab });
      }
      sum += now;
    }
  }
  hires.sort((a, b) => a.at - b.at || a.from - b.from);
  return {
    at: Float64Array.from(hires, (hire) => hire.at),
    from: Int8Array.from(hires, (hire) => hire.from),
    to: Int8Array.from(hires, (hire) => hire.to)
  };
}

/** Students in training at an institution at a tick with fractions. */
export function studentsAt(trace: Trace, inst: number, tick: number): number {
  const t = Math.min(trace.ticks - 1, Math.floor(tick));
  const a = trace.students[t * INSTITUTIONS + inst]!;
  const b = trace.students[(t + 1) * INSTITUTIONS + inst]!;
  return a + (b - a) * (tick - t);
}
