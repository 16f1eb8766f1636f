/**
 * The model once more, written straight from its specification with sets and lists and no thought of speed, so that
 * the quick one can be compared with it. It shares nothing with src/simulation but the types of the
 * parameters and of the constants.
 */
import type { Constants } from '#simulation/constants.ts';
import type { Params } from '#simulation/types.ts';

type Rng = () => number;

function sfc32(seed: number, stream: number): Rng {
  let [a, b, c, d] = [seed | 0, stream | 0, 0x9e3779b9 | 0, 1];
  const next = (): number => {
    const t = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

function H(seed: number, kind: number, v: number, i: number): number {
  const mix = (x: number): number => {
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
    return x ^ (x >>> 16);
  };
  let h = mix((seed + 0x9e3779b9) | 0);
  for (const part of [kind, v, i]) h = mix((h + part) | 0);
  return (h >>> 0) / 2 ** 32;
}

const N = 6000;
const N0 = 200;
const university = (i: number): boolean => i % 8 < 3;
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

/** The constants as the specification lists them. */
export const written: Constants = {
  gap: 100,
  breakthroughUse: 0.25,
  lag: 4,
  staff: 33,
  professors: 20,
  teach: 0.5,
  phi: 0.25,
  difficulty: 6,
  half: 5,
  retire: 0.04,
  train: 0.15,
  academic: 0.3,
  keep: 0.9
};

export function naiveMap(
  seed: number,
  k: number,
  W: number,
  c: Constants = written
): { field: number[]; needs: number[][] } {
  const u = sfc32(seed, 0);
  const field: number[] = [];
  const needs: number[][] = [];
  for (let v = 0; v < N; v++) {
    if (v < N0) {
      field.push(v % 6);
      needs.push([]);
      continue;
    }
    const lo = Math.max(0, v - W);
    const pick = (): number => lo + Math.floor(u() * (v - lo));
    const pickIn = (f: number): number => {
      let p = pick();
      for (let more = 0; more < 16; more++) if (field[p] !== f) p = pick();
      return p;
    };
    const f0 = Math.floor(u() * 6);
    const r = (v - N0) % c.gap;
    const list: number[] = [];
    if (r === c.gap - 1) {
      for (let j = 0; j < k; j++) {
        let p = pickIn((f0 + j) % 6);
        for (let more = 0; more < 16; more++) if (list.includes(p)) p = pick();
        if (!list.includes(p)) list.push(p);
      }
    } else {
      const p = pickIn(f0);
      const q = u() < c.breakthroughUse && v - N0 >= c.gap ? v - 1 - r : pick();
      list.push(...(p === q ? [p] : [p, q]));
    }
    field.push(f0);
    needs.push(list);
  }
  return { field, needs };
}

/** What happened to each idea, in a run whose only events are changes of policy. */
export function naiveRun(params: Params, seed: number, c: Constants = written) {
  const { field, needs } = naiveMap(seed, params.k, params.W, c);
  const uses: number[][] = range(N).map(() => []);
  needs.forEach((list, v) => list.forEach((p) => uses[p]!.push(v)));
  const streams = range(16).map((i) => sfc32(seed, i + 1));
  let p: Params = params;
  const o = range(16).map((i) => (university(i) ? p.oU : i < 8 ? p.oA : p.oB));
  const people = range(16).map((i) => (university(i) ? c.professors : c.staff) * (i < 8 ? p.head : 1));
  const posts = [...people];
  const cohorts = people.map((n) => range(20).map(() => (c.train / 4) * n));
  const seenAt: Map<number, number>[] = range(16).map(() => new Map(range(N0).map((v) => [v, 0])));
  const found = new Map(range(N0).map((v) => [v, 0]));
  const origin = new Map<number, number>();
  const pub = new Map(range(N0).map((v) => [v, { t: 0, leaked: false }]));
  const holder = new Map<number, number>();
  const leakAt = new Map<number, number>();
  const secrets: { v: number; t: number }[] = [];
  const due: { v: number; j: number; t: number }[] = [];
  const news = range(16).map(() => [0, 0, 0, 0, 0, 0]);
  const own = range(16).map(() => 0);
  const projects: number[] = [];
  let duplicated = 0;

  const complete = (v: number, i: number): boolean =>
    needs[v]!.every((q) => (p.recomb ? seenAt[i]! : found).has(q));
  const ready: number[][][] = range(16).map((i) =>
    range(6).map((f) => range(N).filter((v) => v >= N0 && field[v] === f && complete(v, i)))
  );
  const enter = (v: number, i: number): void => {
    if (!seenAt[i]!.has(v) && complete(v, i)) ready[i]![field[v]!]!.push(v);
  };
  const show = (v: number, i: number, t: number): void => {
    const list = ready[i]![field[v]!]!;
    const at = list.indexOf(v);
    if (at >= 0) {
      list[at] = list.at(-1)!;
      list.pop();
    }
    seenAt[i]!.set(v, t);
    if (p.recomb) uses[v]!.forEach((c) => enter(c, i));
  };
  const release = (v: number, t: number, leaked: boolean): void => {
    holder.delete(v);
    pub.set(v, { t, leaked });
    for (const j of range(16).filter((j) => !seenAt[j]!.has(v))) {
      let at = t + 1 + Math.floor(c.lag * H(seed, 1, v, j));
      if (!leaked && H(seed, 4, v, j) < p.rho * (1 - o[j]!))
        at += 1 + Math.floor(4 * p.T * (0.5 + H(seed, 5, v, j)));
      due.push({ v, j, t: at });
    }
  };

  for (let t = 0; t < 4 * params.years; t++) {
    for (const event of params.events.filter((e) => Math.round(4 * e.year) === t)) {
      if ('inst' in event) o[event.inst] = event.o;
      else {
        p = { ...p, ...event.set };
        for (const i of range(16))
          o[i] = (university(i) ? event.set.oU : i < 8 ? event.set.oA : event.set.oB) ?? o[i]!;
      }
    }
    for (const { v, j } of due.filter((a) => a.t === t && !seenAt[a.j]!.has(a.v))) {
      show(v, j, t);
      if (!pub.get(v)!.leaked) news[j]![field[v]!]! += 1;
    }
    for (const { v } of secrets.filter((s) => s.t === t)) {
      if (leakAt.get(v) === t && !pub.has(v)) release(v, t, true);
    }
    for (const bloc of p.talent ? [0, 8] : []) {
      const h = typeof p.hire === 'number' ? p.hire : p.hire[bloc === 0 ? 0 : 1];
      let pool = 0;
      for (const u of [bloc, bloc + 1, bloc + 2]) {
        const before = people[u]!;
        const g = cohorts[u]!.shift()!;
        cohorts[u]!.push((c.train / 4) * before);
        const poached = (h / 4) * before;
        const left = before - ((c.retire / 4) * before + poached);
        const back = Math.min(c.academic * g, posts[u]! - left);
        people[u] = left + back;
        pool += poached + g - back;
      }
      for (const lab of range(5).map((n) => bloc + 3 + n)) {
        people[lab] = people[lab]! - (c.retire / 4) * people[lab]! + pool / 5;
      }
    }
    const wins: number[][] = [];
    let tried = 0;
    for (const i of range(16)) {
      const u = streams[i]!;
      const X = [...holder.values()].filter((h) => h === i).length;
      const e = university(i)
        ? c.phi * people[i]! * c.teach
        : c.phi * people[i]! * (1 + (p.kappa * X) / (X + c.half));
      const n = Math.floor(e + u());
      tried += n;
      const S = news[i]!.reduce((sum, x) => sum + x, 0);
      const q = S === 0 ? 0 : (p.eta * S) / (S + own[i]!);
      const hot = ready[i]![news[i]!.indexOf(Math.max(...news[i]!))]!;
      const mine: number[] = [];
      for (let project = 0; project < n && ready[i]!.some((list) => list.length > 0); project++) {
        const choice = (): number => {
          const from = u() < q && hot.length > 0 ? hot : ready[i]!.flat();
          return from[Math.floor(u() * from.length)]!;
        };
        let v = choice();
        for (let more = 0; more < 7 && !p.dup && found.has(v); more++) v = choice();
        if (found.has(v)) duplicated++;
        if (u() * c.difficulty * (1 + (p.gamma * (v - 200)) / 100) < 1 && !mine.includes(v)) mine.push(v);
      }
      wins.push(mine);
    }
    projects.push(tried);
    for (const i of range(16)) {
      news[i] = news[i]!.map((x) => x * c.keep);
      own[i]! *= c.keep;
    }
    for (const i of range(16).map((r) => (t + r) % 16)) {
      for (const v of wins[i]!) {
        const isNew = !found.has(v);
        if (isNew) {
          found.set(v, t + 1);
          origin.set(v, i);
        }
        show(v, i, t + 1);
        if (isNew && !p.recomb) for (const c of uses[v]!) for (const j of range(16)) enter(c, j);
        own[i]! += 1;
        if (pub.has(v)) continue;
        if (H(seed, 2, v, i) < o[i]!) release(v, t, false);
        else {
          if (isNew) holder.set(v, i);
          else holder.delete(v);
          if (p.T < Infinity) {
            const at = t + 1 + Math.floor(4 * p.T * (0.5 + H(seed, 3, v, i)));
            leakAt.set(v, Math.min(at, leakAt.get(v) ?? at));
            secrets.push({ v, t: at });
          }
        }
      }
    }
  }
  return { field, needs, found, origin, pub, seenAt, people, projects, duplicated };
}
