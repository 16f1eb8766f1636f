import type { Trace } from '#simulation/types.ts';
import { hiresOf, type Hires } from './hires.ts';
import { CENTRE, outward, radiusAt, slotAt, spacingOf, type Spacing } from './layout.ts';
import { planted, sizeOf } from './looks.ts';
import { readsOf, type Reads } from './reads.ts';
import { storesOf, type Stores } from './stores.ts';
import { usesOf, type Uses } from './ties.ts';
import { timesOf, type Times } from './times.ts';

/** The head's slots, textbook first, then releases in order: where each lies, which way it points, how it looks. */
export interface Slots {
  readonly idea: Int32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly angle: Float32Array;
  readonly look: Uint8Array;
  /** Multiple of an ordinary kernel's size. */
  readonly size: Float32Array;
  /** By idea: its slot, −1 where it never comes to the head. */
  readonly of: Int32Array;
}

/** All that drawing a run needs and that does not depend on the time drawn. */
export interface Plan {
  readonly times: Times;
  readonly spacing: Spacing;
  readonly slots: Slots;
  readonly stores: Stores;
  readonly reads: Reads;
  readonly uses: Uses;
  readonly hires: Hires;
  /** Breakthroughs found in the run, in order. */
  readonly breakthroughs: readonly number[];
}

function slotsOf(trace: Trace, spacing: Spacing): Slots {
  const count = trace.textbook + trace.releases.length;
  const idea = new Int32Array(count);
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const angle = new Float32Array(count);
  const look = new Uint8Array(count);
  const size = new Float32Array(count);
  const of = new Int32Array(trace.ideas).fill(-1);
  for (let n = 0; n < count; n++) {
    const v = n < trace.textbook ? n : trace.releases[n - trace.textbook]!;
    const at = slotAt(n, spacing);
    idea[n] = v;
    x[n] = at.x;
    y[n] = at.y;
    angle[n] = outward(at, CENTRE);
    look[n] = planted(trace, v);
    size[n] = sizeOf(look[n]!);
    of[v] = n;
  }
  return { idea, x, y, angle, look, size, of };
}

const plans = new WeakMap<Trace, Plan>();

/** The plan of a trace, made once for each. */
export function planOf(trace: Trace): Plan {
  const known = plans.get(trace);
  if (known) return known;
  const times = timesOf(trace);
  const spacing = spacingOf(trace.textbook, trace.releases.length);
  const plan: Plan = {
    times,
    spacing,
    slots: slotsOf(trace, spacing),
    stores: storesOf(trace, times),
    reads: readsOf(trace, times),
    uses: usesOf(trace, times),
    hires: hiresOf(trace),
    breakthroughs: [...trace.order].filter((v) => (v - trace.textbook) % 100 === 99)
  };
  plans.set(trace, plan);
  return plan;
}

/** Radius of the ground under the head when `kernels` of its slots are taken (fractions allowed), with its margin. */
export const groundOf = (plan: Plan, kernels: number): number => radiusAt(kernels, plan.spacing) + 0.012;
