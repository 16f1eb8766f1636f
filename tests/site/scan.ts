import jsqr from 'jsqr';
import type { Page } from 'playwright';

/** What a camera that is no better than `share` of the window's pixels reads on it; only dark on light counts. */
export async function readFrom(page: Page, share: number): Promise<string | undefined> {
  const file = (await page.screenshot()).toString('base64');
  const { width, height, greys } = await page.evaluate(
    async ({ file, share }) => {
      const bytes = Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const [width, height] = [Math.round(image.width * share), Math.round(image.height * share)];
      const context = new OffscreenCanvas(width, height).getContext('2d')!;
      context.imageSmoothingQuality = 'high';
      context.drawImage(image, 0, 0, width, height);
      const { data } = context.getImageData(0, 0, width, height);
      // As text: playwright takes minutes over millions of numbers.
      const greys = Array.from({ length: width * height }, (_, i) => String.fromCharCode(data[4 * i + 1]!));
      return { width, height, greys: btoa(greys.join('')) };
    },
    { file, share }
  );
  const pixels = [...Buffer.from(greys, 'base64')].flatMap((grey) => [grey, grey, grey, 255]);
  return jsqr(Uint8ClampedArray.from(pixels), width, height, { inversionAttempts: 'dontInvert' })?.data;
}
