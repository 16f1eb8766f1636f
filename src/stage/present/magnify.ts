import type { Size } from '#scenes/contract.ts';

/** The old projector that everything must be legible on from ten metres. */
const PROJECTOR: Size = { width: 1024, height: 768 };
/** Scenes set no type under 12 px; on that projector it must come out at 24 px. */
const TWICE = 2;
/** The smallest stage that every scene is made for, CSS pixels. */
const LEAST: Size = { width: 320, height: 250 };

/**
 * How much the stage is magnified on a slide, 1 or more: a scene is laid out as on a phone and shown larger, so that its
 * words and marks grow with the window. `room` is what the stage has of the `window`, `text` the size of text chosen.
 */
export function magnificationOf(room: Size, window: Size, text: number): number {
  const wanted = TWICE * text * unitOf(window);
  return Math.max(1, Math.min(wanted, room.width / LEAST.width, room.height / LEAST.height));
}

/** How large a window is against that projector. */
export const unitOf = (window: Size): number =>
  Math.min(window.width / PROJECTOR.width, window.height / PROJECTOR.height);
