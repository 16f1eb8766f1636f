import type { Box } from './box.ts';
import { plotOf, ROOMY, WALL, WALL_GAP } from './layout.ts';
import type { Frame } from './marks.ts';
import type { Pen, Surface } from './surface.ts';

const PETALS = 18;
/** Length of an open petal. */
const PETAL = 0.026;
/** Cosine of the angle on either side of a plot's name that petals leave free where all plots are named. */
const NAME_GAP = Math.cos(0.5);

/** Paints the petals of a breakthrough round the plot that found it, outside its wall if it has one. */
export function paintBloom(surface: Surface, { blooms, share, closed }: Frame, n: number, box: Box): void {
  const plot = plotOf(blooms.id[n]!);
  const open = blooms.size[n]!;
  const wall = share[plot.inst]! * closed[plot.inst]! > 0 ? WALL_GAP + WALL * share[plot.inst]! : 0;
  const named = plot.y < 0.5 ? -Math.PI / 2 : Math.PI / 2;
  const long = (PETAL / 2) * open * box.side;
  const r = (plot.r + wall) * box.side + long * 0.9;
  surface.kernels('gold', blooms.alpha[n]!, long, long * 0.42, (add) => {
    for (let petal = 0; petal < PETALS; petal++) {
      const angle = blooms.angle[n]! + (2 * Math.PI * petal) / PETALS;
      if (box.side >= ROOMY && Math.cos(angle - named) > NAME_GAP) continue;
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      add(box.left + plot.x * box.side + r * cos, box.top + plot.y * box.side + r * sin, cos, sin);
    }
  });
}

/** Paints the ring round an ingredient of a breakthrough. */
export function paintHalo(surface: Surface, { halos }: Frame, n: number, { left, top, side }: Box): void {
  const [x, y] = [left + halos.x[n]! * side, top + halos.y[n]! * side];
  surface.stroke('gold', halos.alpha[n]!, Math.max(1.2, 0.0022 * side) * surface.thick, (pen) =>
    pen.arc(x, y, Math.max(2.5, halos.size[n]! * side), 0, 2 * Math.PI)
  );
}

/** Paints a sprout: a stem with two leaves, growing in its direction. */
export function paintSprout(surface: Surface, { sprouts }: Frame, n: number, { left, top, side }: Box): void {
  const [x, y, angle] = [left + sprouts.x[n]! * side, top + sprouts.y[n]! * side, sprouts.angle[n]!];
  const hue = sprouts.look[n] === 0 ? 'us' : 'china';
  const height = sprouts.size[n]! * side;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [tipX, tipY] = [x + cos * height * 0.6, y + sin * height * 0.6];
  const alpha = sprouts.alpha[n]!;
  const stem = (pen: Pen): void => {
    pen.moveTo(x, y);
    pen.lineTo(tipX, tipY);
  };
  surface.stroke(hue, alpha, Math.max(0.9, height * 0.1) * surface.thick, stem, true);
  surface.kernels(hue, alpha, height * 0.27, height * 0.14, (add) => {
    for (const spread of [-0.75, 0.75]) {
      const [c, s] = [Math.cos(angle + spread), Math.sin(angle + spread)];
      add(tipX + c * height * 0.24, tipY + s * height * 0.24, c, s);
    }
  });
}
