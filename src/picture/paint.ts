import { INSTITUTIONS } from '#simulation/types.ts';
import type { Box } from './box.ts';
import { CENTRE } from './layout.ts';
import { looks } from './looks.ts';
import { Place, type Frame } from './marks.ts';
import { paintBloom, paintHalo, paintSprout } from './blossom.ts';
import { paintPlot } from './ground.ts';
import type { Curves } from './pools.ts';
import type { AddKernel, Surface } from './surface.ts';
import type { Hue } from './palette.ts';

/** A kernel's width as a share of its length. */
const SLIM = 0.6;
/** Thinnest line, in pixels, that still shows. */
const HAIR = 0.6;

/** Paints kernels of one look and size: hollow and outlined ones are a kernel within a kernel. */
export function paintKernels(
  surface: Surface,
  look: number,
  alpha: number,
  half: number,
  lit: boolean,
  draw: (add: AddKernel) => void
): void {
  const { fill, edge } = looks[look]!;
  const wide = half * SLIM;
  if (lit)
    surface.kernels('ink', alpha, half + Math.max(1.5, half * 0.25), wide + Math.max(1.5, half * 0.25), draw);
  if (!edge) return surface.kernels(fill ?? 'kept', alpha, half, wide, draw);
  const rim = Math.min(Math.max(0.7, half * (fill ? 0.17 : 0.26)) * surface.thick, wide * 0.5);
  surface.kernels(edge, alpha, half, wide, draw);
  surface.kernels(fill ?? 'commons', alpha, half - rim, wide - rim, draw);
}

/** Paints the kernels at rest in the head whose slots lie in [from, to). */
export function paintHead(surface: Surface, frame: Frame, box: Box, from: number, to: number): void {
  const { slots } = frame.plan;
  for (let look = 0; look < looks.length; look++) {
    let half = 0;
    for (let n = from; n < to && half === 0; n++) if (slots.look[n] === look) half = slots.size[n]!;
    if (half === 0) continue;
    paintKernels(surface, look, 1, half * frame.kernel * box.side, false, (add) => {
      for (let n = from; n < to; n++) {
        if (slots.look[n] !== look) continue;
        const angle = slots.angle[n]!;
        add(
          box.left + slots.x[n]! * box.side,
          box.top + slots.y[n]! * box.side,
          Math.cos(angle),
          Math.sin(angle)
        );
      }
    });
  }
}

function paintCurves(
  surface: Surface,
  curves: Curves,
  box: Box,
  hueOf: (look: number) => Hue,
  dim = 1
): void {
  const { left, top, side } = box;
  for (let n = 0; n < curves.count; n++) {
    const at = 6 * n;
    const { points } = curves;
    const width = Math.max(HAIR, curves.width[n]! * side) * surface.thick;
    surface.stroke(hueOf(curves.look[n]!), curves.alpha[n]! * dim, width, (pen) => {
      pen.moveTo(left + points[at]! * side, top + points[at + 1]! * side);
      pen.quadraticCurveTo(
        left + points[at + 2]! * side,
        top + points[at + 3]! * side,
        left + points[at + 4]! * side,
        top + points[at + 5]! * side
      );
    });
  }
}

/** Ties inside side A, inside side B, and between the two. */
const tieHues: readonly Hue[] = ['us', 'china', 'soft'];

const trailHue = (look: number): Hue => looks[look]?.edge ?? looks[look]?.fill ?? 'soft';

/** Paints the ground of the head and the ties: what lies under the kernels at rest. */
export function paintUnder(surface: Surface, frame: Frame, box: Box): void {
  const { view } = frame;
  if (view.head > 0) {
    surface.fill('commons', view.head, (pen) =>
      pen.arc(
        box.left + CENTRE.x * box.side,
        box.top + CENTRE.y * box.side,
        frame.ground * box.side,
        0,
        2 * Math.PI
      )
    );
  }
  paintCurves(surface, frame.ties, box, (side) => tieHues[side] ?? 'soft', 0.24);
}

/** Paints what moves, and the plots: what lies over the kernels at rest. */
export function paintOver(surface: Surface, frame: Frame, box: Box): void {
  const { kernels, reads, blooms, halos, sprouts } = frame;
  const [x, y] = [(n: number) => box.left + n * box.side, (n: number) => box.top + n * box.side];
  paintCurves(surface, frame.trails, box, trailHue);
  paintCurves(surface, frame.threads, box, () => 'gold');
  for (let n = 0; n < blooms.count; n++) paintBloom(surface, frame, n, box);
  for (let inst = 0; inst < INSTITUTIONS; inst++) paintPlot(surface, frame, inst, box);
  for (let n = 0; n < halos.count; n++) paintHalo(surface, frame, n, box);
  for (let n = 0; n < reads.count; n++) {
    surface.fill(trailHue(reads.look[n]!), reads.alpha[n]!, (pen) =>
      pen.arc(x(reads.x[n]!), y(reads.y[n]!), Math.max(1, frame.kernel * 0.55 * box.side), 0, 2 * Math.PI)
    );
  }
  for (const top of [false, true]) {
    for (let look = 0; look < looks.length; look++) {
      for (let n = 0; n < kernels.count; n++) {
        const lit = kernels.place[n]! >= Place.lit;
        if (kernels.look[n] !== look || lit !== top) continue;
        const half = kernels.size[n]! * frame.kernel * box.side;
        paintKernels(surface, look, kernels.alpha[n]!, half, lit, (add) =>
          add(x(kernels.x[n]!), y(kernels.y[n]!), Math.cos(kernels.angle[n]!), Math.sin(kernels.angle[n]!))
        );
      }
    }
  }
  for (let n = 0; n < sprouts.count; n++) paintSprout(surface, frame, n, box);
}

/** Paints a whole frame. */
export function paint(surface: Surface, frame: Frame, box: Box): void {
  paintUnder(surface, frame, box);
  surface.group(frame.view.head * frame.faint, () => paintHead(surface, frame, box, 0, frame.taken));
  paintOver(surface, frame, box);
}
