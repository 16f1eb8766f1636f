import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Params, Trace } from '#simulation/types.ts';

const share = fc.constantFrom(0, 0.25, 0.5, 0.9, 1);
const hire = fc.oneof(
  fc.constantFrom(0, 0.05, 0.15),
  fc.tuple(fc.constantFrom(0, 0.1), fc.constantFrom(0, 0.15))
);
const policy = {
  oA: share,
  oB: share,
  oU: fc.constantFrom(1, 1, 0),
  T: fc.constantFrom(0.25, 1, 2, 10, Infinity),
  kappa: fc.constantFrom(0, 1, 4),
  eta: fc.constantFrom(0, 0.4, 0.8),
  rho: fc.constantFrom(0, 0.5, 1),
  hire,
  gamma: fc.constantFrom(0.02, 0.1, 0.3),
  recomb: fc.constantFrom(true, true, false),
  dup: fc.constantFrom(true, true, false),
  talent: fc.boolean()
};
const year = fc.double({ min: 0, max: 20, noNaN: true });
const event = fc.oneof(
  fc.record({ year, set: fc.record(policy, { requiredKeys: [] }) }),
  fc.record({ year, inst: fc.integer({ min: 0, max: 15 }), o: share })
);

/** Parameters of any kind, for up to 20 years. */
export const params: fc.Arbitrary<Partial<Params>> = fc.record(
  {
    ...policy,
    k: fc.integer({ min: 3, max: 7 }),
    W: fc.constantFrom(300, 1000, 2000),
    years: fc.constantFrom(5, 12, 20),
    head: fc.constantFrom(0.5, 1, 1.5),
    events: fc.oneof(fc.constant([]), fc.array(event, { maxLength: 5 }))
  },
  { requiredKeys: ['years', 'events'] }
);

/** Worlds that find the most: strong premium, broad map, little fishing out, no herding. */
export const bigParams: fc.Arbitrary<Partial<Params>> = fc.record({
  oA: share,
  oB: share,
  T: fc.constantFrom(0.5, 1, 1.5, 2, 3, Infinity),
  k: fc.constantFrom(3, 5, 7),
  kappa: fc.constant(4),
  eta: fc.constant(0),
  gamma: fc.constant(0.02),
  W: fc.constant(2000)
});

/** Every find and rediscovery: idea, institution, tick. */
export function findersOf(trace: Trace): [number, number, number][] {
  const { tick, idea, inst } = trace.rediscovered;
  const first = Array.from(trace.order, (v): [number, number, number] => [
    v,
    trace.origin[v]!,
    trace.found[v]!
  ]);
  const again = Array.from(tick, (t, n): [number, number, number] => [idea[n]!, inst[n]!, t]);
  return [...first, ...again];
}

/**
 * Exclusive ideas per tick and institution, counted from what the trace says of each idea: it is its finder's alone
 * until it is released, or somebody else finds it. A leak in tick t shows in the count at the start of t + 1.
 */
export function exclusiveOf(trace: Trace): number[] {
  const counts = new Array<number>(trace.exclusive.length).fill(0);
  const again = new Map<number, number>();
  trace.rediscovered.idea.forEach((v, n) => {
    if (!again.has(v)) again.set(v, trace.rediscovered.tick[n]!);
  });
  for (const v of trace.order) {
    const released = trace.released[v]! < 0 ? Infinity : trace.released[v]! + trace.leaked[v]!;
    const end = Math.min(released, again.get(v) ?? Infinity, trace.ticks + 1);
    for (let t = trace.found[v]!; t < end; t++) {
      counts[t * 16 + trace.origin[v]!]!++;
      const others = Array.from({ length: 16 }, (_, i) => i).filter((i) => i !== trace.origin[v]);
      if (others.some((i) => trace.visibleAt[v * 16 + i]! >= 0 && trace.visibleAt[v * 16 + i]! <= t)) {
        throw new Error(`idea ${v} is exclusive at ${t}, but seen elsewhere`);
      }
    }
  }
  return counts;
}

/** A fingerprint of everything a trace holds but its parameters. */
export function digest(trace: Trace): string {
  const hash = createHash('sha256');
  const { rediscovered, ...rest } = trace;
  for (const [name, value] of Object.entries({ ...rest, ...rediscovered })) {
    if (value instanceof Object && 'buffer' in value) hash.update(new Uint8Array(value.buffer));
    else if (name !== 'params') hash.update(`${name} ${String(value)}`);
  }
  return hash.digest('hex');
}
