import type { View } from './view.ts';

/** How the unit square lies on a surface: a point (x, y) of it is drawn at (left + x × side, top + y × side). */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** The square contained and centred in a surface, then moved and magnified by the view's camera. Same units as given. */
export function boxOf(width: number, height: number, camera: View['camera']): Box {
  const side = Math.min(width, height) * camera.zoom;
  return { left: width / 2 - camera.x * side, top: height / 2 - camera.y * side, side };
}

/** Share of the square's side that its lowest plots, with a wall and a short name beside one, leave free in its corners. */
const CORNER = 0.27;
const NAME = 48;

/** Room in pixels at the lower left of a surface that shows the whole square, beside all plots and their names. */
export const roomBeside = (width: number, height: number): number => {
  const { left, side } = boxOf(width, height, { x: 0.5, y: 0.5, zoom: 1 });
  return left + CORNER * side - NAME;
};
