import { boxOf, type Box } from './box.ts';
import { CanvasSurface, type Colours, type Context } from './canvas.ts';
import type { Frame } from './marks.ts';
import { paintHead, paintOver, paintUnder } from './paint.ts';
import type { Plan } from './plan.ts';

/** How large a canvas is, in pixels and device pixels per pixel, its colours, and how many times thicker its lines. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
  readonly thick: number;
  readonly colours: Colours;
}

type Canvas = HTMLCanvasElement | OffscreenCanvas;

/** Kernels at the rim that are painted each time, so that moving time back and forth leaves the layer alone. */
const RIM = 96;

/**
 * Paints the kernels at rest in slots [from, to), always in the same pieces, however the layer has grown: a browser
 * blends the edges of kernels that meet differently when they come in one piece or in two.
 */
function paintPieces(surface: CanvasSurface, frame: Frame, box: Box, from: number, to: number): void {
  for (let start = from; start < to;) {
    const end = Math.min(to, (Math.floor(start / RIM) + 1) * RIM);
    paintHead(surface, frame, box, start, end);
    start = end;
  }
}

/** Paints frames on one canvas. Kernels at rest are kept on a layer, which is extended as the head grows. */
export class Painter {
  readonly #canvas: Canvas;
  readonly #context: Context;
  readonly #layer: { readonly canvas: Canvas; readonly context: Context };
  /** What the layer holds: the slots below `#held` of a plan's head, painted as `#key` says. */
  #held = 0;
  #plan: Plan | undefined;
  #key = '';

  /** Throws an Error where the canvas can't be painted on. */
  constructor(canvas: Canvas, spare: () => Canvas) {
    this.#canvas = canvas;
    this.#context = contextOf(canvas);
    const layer = spare();
    this.#layer = { canvas: layer, context: contextOf(layer) };
  }

  /** Paints a frame. */
  paint(frame: Frame, sheet: Sheet): void {
    const { width, height, ratio, thick, colours } = sheet;
    fit(this.#canvas, sheet);
    const context = this.#context;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    const surface = new CanvasSurface(context, colours, ratio, thick);
    const box = boxOf(width, height, frame.view.camera);
    paintUnder(surface, frame, box);
    const alpha = frame.view.head * frame.faint;
    if (alpha > 0) {
      const held = this.#hold(frame, sheet, box);
      if (held > 0) {
        context.setTransform(1, 0, 0, 1, 0, 0);
        context.globalAlpha = alpha;
        context.drawImage(this.#layer.canvas, 0, 0);
        context.setTransform(ratio, 0, 0, ratio, 0, 0);
      }
      surface.group(alpha, () => paintPieces(surface, frame, box, held, frame.taken));
    }
    paintOver(surface, frame, box);
  }

  /** Forgets what is kept, after the browser has lost it. */
  forget(): void {
    this.#key = '';
  }

  /** Brings the layer up to date; returns how many slots it holds, 0 while the camera moves over a head in full. */
  #hold(frame: Frame, sheet: Sheet, box: Box): number {
    const { colours, ratio, thick, width, height } = sheet;
    const key = JSON.stringify([box, width, height, ratio, thick, colours]);
    const { canvas, context } = this.#layer;
    // A faded head comes from the layer as a whole, also at the first look, so that outlines don't show through.
    const faded = frame.view.head * frame.faint < 1;
    if (key !== this.#key || frame.plan !== this.#plan) {
      this.#key = key;
      this.#plan = frame.plan;
      this.#held = -1;
      if (!faded) return 0;
    }
    const goal = faded ? frame.taken : Math.floor(frame.taken / RIM) * RIM;
    // What ends in the middle of a piece can't be added to.
    const broken = this.#held !== goal && this.#held % RIM !== 0;
    if (this.#held < 0 || this.#held > frame.taken || broken) {
      fit(canvas, sheet);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      this.#held = 0;
    }
    if (this.#held < goal) {
      paintPieces(new CanvasSurface(context, colours, ratio, thick), frame, box, this.#held, goal);
      this.#held = goal;
    }
    return this.#held;
  }
}

function contextOf(canvas: Canvas): Context {
  const context = canvas.getContext('2d') as Context | null;
  if (!context) throw new Error('this canvas has no 2d context');
  return context;
}

function fit(canvas: Canvas, { width, height, ratio }: Sheet): void {
  const [w, h] = [Math.max(1, Math.round(width * ratio)), Math.max(1, Math.round(height * ratio))];
  if (canvas.width !== w) canvas.width = w;
  if (canvas.height !== h) canvas.height = h;
}
