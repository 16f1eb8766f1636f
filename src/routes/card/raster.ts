import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { palette } from '#picture/palette.ts';
import { familyOf, fontFiles } from './fonts.ts';

/** From the folder of the project, as the server's own code stands elsewhere once it is built. */
const wasmFile = (): string =>
  createRequire(join(process.cwd(), 'package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm');

let ready: Promise<void> | undefined;

/** A picture as a PNG file `width` pixels wide, on paper unless another ground is given. Fonts of the machine are not used. */
export async function pngOf(
  svg: string,
  width: number,
  ground: string = palette.light.paper
): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= readFile(wasmFile()).then(initWasm);
  await ready;
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    background: ground,
    font: {
      fontBuffers: Object.values(fontFiles),
      defaultFontFamily: familyOf.sans,
      sansSerifFamily: familyOf.sans,
      serifFamily: familyOf.text
    }
  });
  const image = drawing.render();
  const png = new Uint8Array(image.asPng());
  image.free();
  drawing.free();
  return png;
}

/** An answer that is a PNG file. */
export const pngResponse = (png: Uint8Array<ArrayBuffer>): Response =>
  new Response(png, { headers: { 'content-type': 'image/png' } });
