import { blocOf, isUniversity } from '#simulation/types.ts';
import type { Box } from './box.ts';
import { CENTRE, outward, plotOf, WALL, WALL_GAP } from './layout.ts';
import type { Frame } from './marks.ts';
import type { Surface } from './surface.ts';

/** Thinnest ring and wall in pixels. */
const THIN = 1;
const WALL_THIN = 2;

/** Paints a plot, its ring (double round a university) and its wall, whose gap faces the head. */
export function paintPlot(surface: Surface, frame: Frame, inst: number, { left, top, side }: Box): void {
  const alpha = frame.plots[inst]!;
  if (alpha <= 0) return;
  const plot = plotOf(inst);
  const [x, y, r] = [left + plot.x * side, top + plot.y * side, plot.r * side];
  const hue = blocOf(inst) === 0 ? 'us' : 'china';
  const lit = frame.view.plotsLit.includes(inst);
  const ring = Math.max(THIN, 0.0017 * side) * (lit ? 2 : 1) * surface.thick;
  // What lies under a plot stays hidden, also while it is dimmed.
  surface.fill('plot', frame.view.plots, (pen) => pen.arc(x, y, r, 0, 2 * Math.PI));
  surface.stroke(hue, alpha, ring, (pen) => pen.arc(x, y, r, 0, 2 * Math.PI));
  if (isUniversity(inst)) {
    const inner = r - ring - Math.max(1.2, 0.0028 * side);
    surface.stroke(hue, alpha, ring * 0.8, (pen) => pen.arc(x, y, inner, 0, 2 * Math.PI));
  }
  const [share, closed] = [frame.share[inst]!, frame.closed[inst]!];
  if (share <= 0 || closed <= 0) return;
  const width = Math.max(WALL_THIN * Math.min(1, share * 4), WALL * share * side) * surface.thick;
  const away = outward(plot, CENTRE);
  const half = Math.PI * closed;
  const middle = r + Math.max(2, WALL_GAP * side) + width / 2;
  surface.stroke('wall', alpha, width, (pen) => pen.arc(x, y, middle, away - half, away + half), true);
}
