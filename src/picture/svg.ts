import { run } from '#simulation/run.ts';
import type { Params } from '#simulation/types.ts';
import { boxOf } from './box.ts';
import { frame } from './frame.ts';
import type { Frame } from './marks.ts';
import { paint } from './paint.ts';
import { ink, type Hue } from './palette.ts';
import { KERNEL } from './shapes.ts';
import type { AddKernel, Pen, Surface } from './surface.ts';
import type { View } from './view.ts';

/** Half the length, in pixels, from which a kernel is drawn with its pointed shape; below it is a short thick line. */
const SHAPED = 6;

/** Shortest decimal form with at most one digit: 12.0 → 12, −0.4 → -.4. */
export const short = (value: number): string => {
  const text = (Math.round(value * 10) / 10).toString();
  return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.');
};

/** Numbers one after the other, parted only where they would run together. */
const row = (...values: number[]): string =>
  values
    .map(short)
    .reduce((line, text) => line + (line === '' || text.startsWith('-') ? '' : ' ') + text, '');

class PathPen implements Pen {
  path = '';
  /** Where a path that ends in a curve ends. */
  end = '';
  moveTo(x: number, y: number): void {
    this.path += `M${row(x, y)}`;
  }
  lineTo(x: number, y: number): void {
    this.path += `L${row(x, y)}`;
  }
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void {
    this.path += `Q${row(cx, cy, x, y)}`;
    this.end = row(x, y);
  }
  arc(x: number, y: number, r: number, from: number, to: number): void {
    if (to - from >= 2 * Math.PI - 1e-9) {
      // Half circles that meet exactly, however the numbers are rounded.
      const [round, across] = [row(r, r), Math.round(r * 10) / 5];
      this.path += `M${row(x - r, y)}a${round} 0 0 1 ${row(across, 0)}a${round} 0 0 1 ${row(-across, 0)}z`;
      return;
    }
    const at = (angle: number): string => row(x + r * Math.cos(angle), y + r * Math.sin(angle));
    const middle = (from + to) / 2;
    const radius = row(r, r);
    this.path += `M${at(from)}A${radius} 0 0 1 ${at(middle)}A${radius} 0 0 1 ${at(to)}`;
  }
}

const kernelPen =
  (pen: PathPen, long: number, wide: number): AddKernel =>
  (x, y, cos, sin) => {
    if (long < SHAPED) {
      const [dx, dy] = [(long - wide) * cos, (long - wide) * sin];
      pen.path += `M${row(x - dx, y - dy)}l${row(2 * dx, 2 * dy)}`;
      return;
    }
    const { nearX, nearY, farX, farY } = KERNEL;
    const [lx, ly, wx, wy] = [long * cos, long * sin, -wide * sin, wide * cos];
    const at = (along: number, across: number): [number, number] => [
      x + lx * along + wx * across,
      y + ly * along + wy * across
    ];
    pen.path += `M${row(...at(-1, 0))}C${row(...at(nearX, nearY), ...at(farX, farY), ...at(1, 0))}`;
    pen.path += ` ${row(...at(farX, -farY), ...at(nearX, -nearY), ...at(-1, 0))}z`;
  };

/** Collects paths; neighbours of the same style become one. */
class SvgSurface implements Surface {
  readonly thick = 1;
  #out: string[] = [];
  #style = '';
  #path = '';
  #end = '-';

  #add(style: string, { path, end }: PathPen): void {
    if (path === '') return;
    if (style !== this.#style) this.#flush();
    this.#style = style;
    // A curve that goes on where the last one ended needs no new start.
    const start = `M${this.#end}Q`;
    this.#path += this.#path && path.startsWith(start) ? path.slice(start.length - 1) : path;
    this.#end = end || '-';
  }

  #flush(): void {
    if (this.#path) this.#out.push(`<path ${this.#style} d="${this.#path}"/>`);
    this.#path = '';
  }

  fill(hue: Hue, alpha: number, draw: (pen: Pen) => void): void {
    const pen = new PathPen();
    draw(pen);
    if (visible(alpha)) this.#add(`fill="${ink(hue)}" stroke="none"${opacity(alpha)}`, pen);
  }

  stroke(hue: Hue, alpha: number, width: number, draw: (pen: Pen) => void, round = false): void {
    const pen = new PathPen();
    draw(pen);
    const cap = round ? ' stroke-linecap="round"' : '';
    if (visible(alpha))
      this.#add(`stroke="${ink(hue)}" stroke-width="${short(width)}"${cap}${opacity(alpha)}`, pen);
  }

  kernels(hue: Hue, alpha: number, long: number, wide: number, draw: (add: AddKernel) => void): void {
    const pen = new PathPen();
    draw(kernelPen(pen, long, wide));
    if (!visible(alpha)) return;
    if (long < SHAPED)
      this.#add(
        `stroke="${ink(hue)}" stroke-width="${short(2 * wide)}" stroke-linecap="round"${opacity(alpha)}`,
        pen
      );
    else this.#add(`fill="${ink(hue)}" stroke="none"${opacity(alpha)}`, pen);
  }

  group(alpha: number, draw: () => void): void {
    if (!visible(alpha)) return;
    this.#flush();
    this.#out.push(`<g${opacity(alpha)}>`);
    draw();
    this.#flush();
    this.#out.push('</g>');
  }

  toString(): string {
    this.#flush();
    return `<g fill="none">${this.#out.join('')}</g>`;
  }
}

const visible = (alpha: number): boolean => alpha > 0.04;
const opacity = (alpha: number): string => (alpha > 0.98 ? '' : ` opacity="${Math.round(alpha * 20) / 20}"`);

/**
 * A frame as SVG elements (one group, no root), on a surface of `width` × `height` pixels. Colours are
 * `var(--us)` and so on; the page or file that holds it defines them.
 */
export function svgOf(drawn: Frame, width: number, height: number): string {
  const surface = new SvgSurface();
  paint(surface, drawn, boxOf(width, height, drawn.view.camera));
  return surface.toString();
}

/** A still of a run at a time in years, as `svgOf` gives it. */
export const stillOf = (
  params: Partial<Params>,
  seed: number,
  time: number,
  view: View,
  size: { readonly width: number; readonly height: number }
): string => svgOf(frame(run(params, seed), time, view), size.width, size.height);
