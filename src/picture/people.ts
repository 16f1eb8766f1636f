import { blocOf, INSTITUTIONS, isUniversity, type Trace } from '#simulation/types.ts';
import type { Frame } from './marks.ts';
import { PER_SPROUT, studentsAt, WALK } from './hires.ts';
import { CENTRE, outward, plotOf } from './layout.ts';
import { addDot } from './pools.ts';
import { countUpTo } from './times.ts';

/** Height of a sprout, and the angle between neighbours round their university. */
const HEIGHT = 0.021;
const APART = 0.5;

/** Place in the row, from its middle outwards: 0, 1, −1, 2, −2 … */
const inRow = (n: number): number => (n % 2 === 0 ? -n / 2 : (n + 1) / 2);

/** Adds the sprouts outside each university, one for every few students; the last is as high as its share. */
export function addSprouts(trace: Trace, frame: Frame): void {
  for (let i = 0; i < INSTITUTIONS; i++) {
    if (!isUniversity(i)) continue;
    const plot = plotOf(i);
    const away = outward(plot, CENTRE);
    const count = studentsAt(trace, i, frame.tick) / PER_SPROUT;
    const alpha = frame.view.people * (frame.view.plotsLit.includes(i) ? 1 : frame.faint);
    for (let n = 0; n < Math.ceil(count - 1e-6); n++) {
      const angle = away + inRow(n) * APART;
      const r = plot.r + 0.005;
      const size = HEIGHT * Math.min(1, count - n);
      const x = plot.x + r * Math.cos(angle);
      const y = plot.y + r * Math.sin(angle);
      addDot(frame.sprouts, x, y, angle, size, alpha, blocOf(i), i);
    }
  }
}

/** Adds the professors walking from their university to a lab that hired them, along the inside of the ring. */
export function addHires(frame: Frame): void {
  const { hires } = frame.plan;
  const last = countUpTo(hires.at, frame.tick);
  for (let n = countUpTo(hires.at, frame.tick - WALK); n < last; n++) {
    const p = (frame.tick - hires.at[n]!) / WALK;
    const [from, to] = [plotOf(hires.from[n]!), plotOf(hires.to[n]!)];
    const bend = 0.1 * Math.sin(Math.PI * p);
    const x = from.x + (to.x - from.x) * p;
    const y = from.y + (to.y - from.y) * p;
    const alpha = frame.view.people * Math.min(1, 6 * p, 6 * (1 - p));
    const step = 0.12 * Math.sin(6 * Math.PI * p);
    addDot(
      frame.sprouts,
      x + (0.5 - x) * bend * 2,
      y + (0.5 - y) * bend * 2,
      -Math.PI / 2 + step,
      HEIGHT * 1.25,
      alpha,
      blocOf(hires.from[n]!),
      hires.from[n]!,
      1
    );
  }
}
