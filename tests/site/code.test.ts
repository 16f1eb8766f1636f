import jsqr from 'jsqr';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, phone, type Site } from './visit.ts';

const projector = { width: 1024, height: 768 };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What a camera that is no better than `share` of the window's pixels reads on it; only dark on light counts. */
async function readFrom(page: Page, share: number): Promise<string | undefined> {
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

const looks: readonly (readonly [string, BrowserContextOptions, boolean])[] = [
  ['light', { colorScheme: 'light' }, false],
  ['dark', { colorScheme: 'dark' }, false],
  ['projector', { colorScheme: 'dark' }, true],
  ['forced', { colorScheme: 'dark', forcedColors: 'active' }, false]
];

describe.each(looks)('the code to follow along, in %s colours', (_, options, contrast) => {
  // A quarter of the pixels each way is what the back row has of an old projector; a phone is held near.
  it.each([
    ['a projector', projector, 0.25],
    ['a phone', phone, 0.5]
  ] as const)('is read from %s and from afar as the address of the step', async (_, viewport, share) => {
    const page = await site.open('s/strong-but-closed/?present#draw-the-line', { ...options, viewport });
    await page.locator('.slides').waitFor();
    if (contrast) await page.keyboard.press('c');
    await page.keyboard.press('q');
    await page.locator('.follow svg[role="img"]').waitFor();
    await page.locator('.follow a').waitFor();
    const address = `${site.address}s/strong-but-closed/#draw-the-line`;
    expect(await page.locator('.follow a').getAttribute('href')).toBe(address);
    expect(await readFrom(page, 1)).toBe(address);
    // A camera films, and the hand moves: one of a few frames is enough.
    const frames = [];
    for (const nearer of [1, 1.06, 1.12, 1.2]) frames.push(await readFrom(page, share * nearer));
    expect(frames).toContain(address);
    await page.context().close();
  });
});
