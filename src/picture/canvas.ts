import type { Hue } from './palette.ts';
import { KERNEL } from './shapes.ts';
import type { AddKernel, Pen, Surface } from './surface.ts';

/** Colours by name, as CSS strings. */
export type Colours = Readonly<Record<Hue, string>>;
/** A canvas's drawing context, on the page or off it. */
export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Half the length, in device pixels, below which a kernel is a short thick line: nobody could see its shape. */
const SHAPED = 1.8;

/** A surface that paints on a canvas; `ratio` is device pixels per pixel, `thick` as for every surface. */
export class CanvasSurface implements Surface {
  readonly #context: Context;
  readonly #colours: Colours;
  readonly #ratio: number;
  readonly thick: number;
  #fade = 1;

  constructor(context: Context, colours: Colours, ratio: number, thick = 1) {
    this.#context = context;
    this.#colours = colours;
    this.#ratio = ratio;
    this.thick = thick;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
  }

  fill(hue: Hue, alpha: number, draw: (pen: Pen) => void): void {
    const context = this.#start(hue, alpha);
    draw(context);
    context.fill();
  }

  stroke(hue: Hue, alpha: number, width: number, draw: (pen: Pen) => void, round = false): void {
    const context = this.#start(hue, alpha);
    context.lineCap = round ? 'round' : 'butt';
    context.lineWidth = width;
    draw(context);
    context.stroke();
  }

  kernels(hue: Hue, alpha: number, long: number, wide: number, draw: (add: AddKernel) => void): void {
    const context = this.#start(hue, alpha);
    if (long * this.#ratio < SHAPED) {
      const half = long - wide;
      context.lineWidth = 2 * wide;
      context.lineCap = 'round';
      draw((x, y, cos, sin) => {
        context.moveTo(x - half * cos, y - half * sin);
        context.lineTo(x + half * cos, y + half * sin);
      });
      context.stroke();
      return;
    }
    const { nearX, nearY, farX, farY } = KERNEL;
    draw((x, y, cos, sin) => {
      const [lx, ly, wx, wy] = [long * cos, long * sin, -wide * sin, wide * cos];
      const [nx, ny, mx, my] = [x + lx * nearX, y + ly * nearX, wx * nearY, wy * nearY];
      const [fx, fy, gx, gy] = [x + lx * farX, y + ly * farX, wx * farY, wy * farY];
      context.moveTo(x - lx, y - ly);
      context.bezierCurveTo(nx + mx, ny + my, fx + gx, fy + gy, x + lx, y + ly);
      context.bezierCurveTo(fx - gx, fy - gy, nx - mx, ny - my, x - lx, y - ly);
    });
    context.fill();
  }

  /** A canvas fades each thing by itself: where that would show, the painter fades a layer. */
  group(alpha: number, draw: () => void): void {
    const outer = this.#fade;
    this.#fade = outer * alpha;
    draw();
    this.#fade = outer;
  }

  #start(hue: Hue, alpha: number): Context {
    const context = this.#context;
    context.globalAlpha = alpha * this.#fade;
    context.fillStyle = context.strokeStyle = this.#colours[hue];
    context.beginPath();
    return context;
  }
}
