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
