import { draw, startStream, STREAM_SIZE } from './chance.ts';
import { FIELDS, IDEAS, standard, TEXTBOOK, type Constants } from './constants.ts';

/** The hidden map of possible ideas: fields, prerequisites, and what builds on what. Shared between runs, never changed. */
export interface IdeaMap {
  readonly field: Uint8Array;
  /** Prerequisites of idea v: `prereq[prereqStart[v]]` up to `prereq[prereqStart[v + 1] - 1]`. */
  readonly prereqStart: Int32Array;
  readonly prereq: Int32Array;
  /** Ideas that have v as prerequisite, ascending, likewise. */
  readonly childStart: Int32Array;
  readonly child: Int16Array;
  /** Prerequisites beyond the textbook, per idea. */
  readonly missing: Uint8Array;
  /** Ideas that need nothing but the textbook, ascending. */
  readonly open: readonly number[];
  /** Where each field's share of a list of all ideas begins; seven entries. */
  readonly fieldStart: Int32Array;
}

// Some 130 kB each: a sweep over a hundred seeds draws their maps only once.
const KEPT = 128;
const kept = new Map<string, IdeaMap>();

/** The constants that a map depends on. */
type Shape = Pick<Constants, 'gap' | 'breakthroughUse'>;

/** The map of a seed, for breakthroughs of `k` ingredients and breadth `W`; the last hundred or so are kept. */
export function mapOf(seed: number, k: number, W: number, shape: Shape = standard): IdeaMap {
  const key = `${seed} ${k} ${W} ${shape.gap} ${shape.breakthroughUse}`;
  const known = kept.get(key);
  const map = known ?? drawMap(seed, k, W, shape);
  if (known) kept.delete(key);
  else if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
  kept.set(key, map);
  return map;
}

const TRIES = 16;
const stream = new Int32Array(STREAM_SIZE);

function drawMap(seed: number, k: number, W: number, { gap, breakthroughUse }: Shape): IdeaMap {
  startStream(stream, 0, seed, 0);
  const field = new Uint8Array(IDEAS);
  const prereqStart = new Int32Array(IDEAS + 1);
  const prereq: number[] = [];

  for (let v = 0; v < IDEAS; v++) {
    prereqStart[v] = prereq.length;
    if (v < TEXTBOOK) {
      field[v] = v % FIELDS;
      continue;
    }
    const lo = Math.max(0, v - W);
    const own = Math.floor(draw(stream, 0) * FIELDS);
    field[v] = own;
    const r = (v - TEXTBOOK) % gap;
    if (r === gap - 1) {
      for (let j = 0; j < k; j++) {
        let p = pickIn(field, (own + j) % FIELDS, lo, v);
        for (let tries = 0; tries < TRIES && prereq.includes(p, prereqStart[v]); tries++) p = pick(lo, v);
        if (!prereq.includes(p, prereqStart[v])) prereq.push(p);
      }
    } else {
      const first = pickIn(field, own, lo, v);
      const latest = draw(stream, 0) < breakthroughUse && v - TEXTBOOK >= gap;
      const second = latest ? v - 1 - r : pick(lo, v);
      prereq.push(first);
      if (second !== first) prereq.push(second);
    }
  }
  prereqStart[IDEAS] = prereq.length;
  return indexed(field, prereqStart, new Int32Array(prereq));
}

/** Any idea from `lo` up to, but not, `v`. */
function pick(lo: number, v: number): number {
  return lo + Math.floor(draw(stream, 0) * (v - lo));
}

/** One of field `f`, if luck has it in so many tries. */
function pickIn(field: Uint8Array, f: number, lo: number, v: number): number {
  let p = pick(lo, v);
  for (let tries = 0; tries < TRIES && field[p] !== f; tries++) p = pick(lo, v);
  return p;
}

function indexed(field: Uint8Array, prereqStart: Int32Array, prereq: Int32Array): IdeaMap {
  const childStart = new Int32Array(IDEAS + 1);
  const missing = new Uint8Array(IDEAS);
  const fieldStart = new Int32Array(FIELDS + 1);
  for (let e = 0; e < prereq.length; e++) childStart[prereq[e]! + 1]!++;
  for (let v = 0; v < IDEAS; v++) fieldStart[field[v]! + 1]!++;
  for (let v = 0; v < IDEAS; v++) childStart[v + 1]! += childStart[v]!;
  for (let f = 0; f < FIELDS; f++) fieldStart[f + 1]! += fieldStart[f]!;

  const child = new Int16Array(prereq.length);
  const next = childStart.slice();
  for (let v = TEXTBOOK; v < IDEAS; v++) {
    for (let e = prereqStart[v]!; e < prereqStart[v + 1]!; e++) {
      const p = prereq[e]!;
      child[next[p]!++] = v;
      if (p >= TEXTBOOK) missing[v]!++;
    }
  }
  const open: number[] = [];
  for (let v = TEXTBOOK; v < IDEAS; v++) if (missing[v] === 0) open.push(v);
  return { field, prereqStart, prereq, childStart, child, missing, open, fieldStart };
}
