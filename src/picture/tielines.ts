import { blocOf, INSTITUTIONS } from '#simulation/types.ts';
import type { Frame } from './marks.ts';
import { CENTRE, outward, plotOf, RING } from './layout.ts';
import { addCurve } from './pools.ts';
import { tieCounts } from './ties.ts';

/** Uses in five years from which on a tie is drawn, and at which it has its full width. */
const LEAST = 1.5;
const MOST = 14;
/** How far inside the ring of plots a tie between neighbours runs, and one between opposite plots. */
const NEAR = 0.03;
const FAR = 0.105;

const counts = new Float32Array(INSTITUTIONS * INSTITUTIONS);

/** Adds the ties between plots: they run round the head, not over it; look 2 joins the two sides. */
export function addTies(frame: Frame): void {
  const { plotsLit } = frame.view;
  tieCounts(frame.plan.uses, frame.tick, counts);
  for (let i = 0; i < INSTITUTIONS; i++) {
    for (let j = i + 1; j < INSTITUTIONS; j++) {
      const count = counts[i * INSTITUTIONS + j]!;
      if (count <= LEAST) continue;
      const strength = Math.min(1, (count - LEAST) / (MOST - LEAST));
      const lit = plotsLit.includes(i) && plotsLit.includes(j);
      const alpha = frame.view.ties * (lit ? 1 : frame.faint) * Math.min(1, count - LEAST);
      addTie(frame, i, j, 0.0009 + 0.0041 * strength, alpha);
    }
  }
}

function addTie(frame: Frame, i: number, j: number, width: number, alpha: number): void {
  const from = outward(plotOf(i), CENTRE);
  let turn = outward(plotOf(j), CENTRE) - from;
  turn -= 2 * Math.PI * Math.round(turn / (2 * Math.PI));
  const depth = NEAR + (FAR - NEAR) * Math.sqrt(Math.abs(turn) / Math.PI);
  const look = blocOf(i) === blocOf(j) ? blocOf(i) : 2;
  // Neighbours are joined by a bow, opposite plots by a long arc that keeps its distance from the head.
  const flat = 2 + (2 * Math.abs(turn)) / Math.PI;
  const radius = (u: number): number => RING - depth * (1 - Math.abs(2 * u - 1) ** flat);
  const x = (u: number): number => CENTRE.x + radius(u) * Math.cos(from + turn * u);
  const y = (u: number): number => CENTRE.y + radius(u) * Math.sin(from + turn * u);
  const pieces = Math.abs(turn) < Math.PI / 3 ? 2 : 4;
  for (let n = 0; n < pieces; n++) {
    const [a, b] = [n / pieces, (n + 1) / pieces];
    const m = (a + b) / 2;
    addCurve(frame.ties, x(a), y(a), x(m), y(m), x(b), y(b), width, alpha, look);
  }
}
