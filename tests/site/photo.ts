import type { Page } from 'playwright';

/** The stage as a PNG file. */
export async function photograph(page: Page): Promise<Buffer> {
  const clip = await page.locator('[data-stage]').boundingBox();
  return page.screenshot({ clip: clip! });
}

/** The largest difference of any colour channel, of 255, and the share of channels that differ; compared in `page`. */
export async function differenceOf(page: Page, one: Buffer, other: Buffer): Promise<[number, number]> {
  if (one.equals(other)) return [0, 0];
  return page.evaluate(
    async (files) => {
      const [a, b] = await Promise.all(
        files.map(async (file) => {
          const bytes = Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        })
      );
      if (a!.width !== b!.width || a!.height !== b!.height) return [255, 1] as [number, number];
      let [largest, count] = [0, 0];
      for (let n = 0; n < a!.data.length; n += 1) {
        const difference = Math.abs(a!.data[n]! - b!.data[n]!);
        largest = Math.max(largest, difference);
        if (difference > 0) count += 1;
      }
      return [largest, count / a!.data.length] as [number, number];
    },
    [one.toString('base64'), other.toString('base64')]
  );
}
