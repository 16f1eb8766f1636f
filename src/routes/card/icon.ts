import { palette, type Hue } from '#picture/palette.ts';
import { kernelPath } from './kernel.ts';

/** Units of the icon's square. */
const SIDE = 32;
/** What turns and stands where: two kernels lean outwards behind the one in the middle. */
const kernels: readonly { readonly hue: Hue; readonly turn: number; readonly long: number }[] = [
  { hue: 'us', turn: -50, long: 21 },
  { hue: 'china', turn: 50, long: 21 },
  { hue: 'gold', turn: 0, long: 25 }
];
/** Where all three have their round ends, from the top, and how much of the square's middle is theirs. */
const FOOT = 28;

/** How an icon is cut. */
export interface Cut {
  /** Of the ground's corners, in parts of the side: 0 fills the whole square. */
  readonly corner: number;
  /** How large the kernels are drawn, 1 as in the site's own icon. */
  readonly scale: number;
}

/** The icon as a file for browsers: three kernels, one of each side and a breakthrough, on ground that suits every theme. */
export const plainCut: Cut = { corner: 0.22, scale: 1 };
/** For home screens, which round the corners themselves. */
export const squareCut: Cut = { corner: 0, scale: 0.9 };
/** For any mask: all that matters keeps within the middle four fifths. */
export const maskableCut: Cut = { corner: 0, scale: 0.78 };

/** An icon as an SVG file. */
export function iconOf({ corner, scale }: Cut): string {
  const { light } = palette;
  const middle = SIDE / 2;
  const drawn = kernels.map(({ hue, turn, long }) => {
    const path = kernelPath(middle, FOOT - long / 2, long, 0.5);
    const turned = turn ? ` transform="rotate(${turn} ${middle} ${FOOT - 4})"` : '';
    const parted = turn ? '' : ` stroke="${light.commons}" stroke-width="1.2"`;
    return `<path fill="${light[hue]}"${parted}${turned} d="${path}"/>`;
  });
  const offset = middle * (1 - scale);
  const inner =
    scale === 1
      ? drawn.join('')
      : `<g transform="translate(${offset} ${offset}) scale(${scale})">${drawn.join('')}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}"><rect width="${SIDE}" height="${SIDE}" rx="${SIDE * corner}" fill="${light.commons}"/>${inner}</svg>\n`;
}

/** The icons that are made for home screens and app lists: side in pixels and cut, by the name in their address. */
export const icons = {
  '180': { side: 180, cut: squareCut },
  '192': { side: 192, cut: plainCut },
  '512': { side: 512, cut: plainCut },
  maskable: { side: 512, cut: maskableCut }
} as const;

/** The side of the picture in `favicon.ico`, in pixels. */
export const FAVICON = 32;

/** A PNG file of `FAVICON` pixels a side as an ICO file, which holds it as it is. */
export function icoOf(png: Uint8Array): Uint8Array<ArrayBuffer> {
  const head = 22;
  const ico = new Uint8Array(head + png.length);
  const view = new DataView(ico.buffer);
  view.setUint16(2, 1, true); // an icon,
  view.setUint16(4, 1, true); // one picture,
  view.setUint8(6, FAVICON); // wide
  view.setUint8(7, FAVICON); // and high,
  view.setUint16(10, 1, true); // planes,
  view.setUint16(12, 32, true); // bits a pixel,
  view.setUint32(14, png.length, true);
  view.setUint32(18, head, true);
  ico.set(png, head);
  return ico;
}
