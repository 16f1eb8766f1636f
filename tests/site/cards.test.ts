import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { palette } from '#picture/palette.ts';
import { openSite, type Site } from './visit.ts';

/** Built elsewhere than in `build/` where an environment variable says so, as for the build itself. */
const folder = process.env['SITE_OUT'] ?? 'build';
const file = (path: string) => resolve(import.meta.dirname, '../..', folder, path);
const read = (path: string): Buffer => readFileSync(file(path));

const cards = ['card.png', ...story.map(({ id }) => `s/${id}/card.png`)];

/** Width and height, as the head of a PNG file says. */
const sizeOf = (png: Buffer): readonly [number, number] => {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
};

let site: Site;
beforeAll(async () => {
  site = await openSite(folder);
});
afterAll(() => site.close());

describe('the share cards', () => {
  it('have the size that previews want and weigh little, and no two are alike', () => {
    for (const card of cards) {
      expect(sizeOf(read(card)), card).toEqual([1200, 630]);
      expect(read(card).length, card).toBeLessThanOrEqual(300_000);
    }
    expect(new Set(cards.map((card) => read(card).toString('base64'))).size).toBe(cards.length);
  });

  it('have large words on the left and a picture on the right, on light paper', async () => {
    const page = await site.browser.newPage();
    for (const card of cards) {
      const seen = await page.evaluate(async (base64) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        // As small as in a list of messages.
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [300, 158];
        const pen = canvas.getContext('2d', { willReadFrequently: true })!;
        pen.drawImage(image, 0, 0, 300, 158);
        const [r, g, b] = pen.getImageData(1, 1, 1, 1).data;
        const part = (x: number, width: number, far: number): number => {
          const { data } = pen.getImageData(x, 0, width, 158);
          let other = 0;
          for (let i = 0; i < data.length; i += 4)
            other += Number(
              Math.abs(data[i]! - r!) + Math.abs(data[i + 1]! - g!) + Math.abs(data[i + 2]! - b!) > far
            );
          return other / (data.length / 4);
        };
        const hex = [r, g, b].map((value) => value!.toString(16).padStart(2, '0')).join('');
        return { paper: `#${hex.toUpperCase()}`, words: part(0, 150, 300), picture: part(160, 140, 60) };
      }, read(card).toString('base64'));
      expect(seen.paper, card).toBe(palette.light.paper);
      expect(seen.words, card).toBeGreaterThan(0.05);
      expect(seen.picture, card).toBeGreaterThan(0.03);
    }
    await page.close();
  });
});

describe('the icons', () => {
  it('have the sizes they are named for', () => {
    for (const [name, side] of [
      ['180', 180],
      ['192', 192],
      ['512', 512],
      ['maskable', 512]
    ] as const)
      expect(sizeOf(read(`icon-${name}.png`)), name).toEqual([side, side]);
    const ico = read('favicon.ico');
    expect(sizeOf(ico.subarray(ico.readUInt32LE(18)))).toEqual([32, 32]);
  });

  it('are found from the pages, by their manifest too, and the manifest names the site', async () => {
    for (const at of ['', 's/warning/', 'sources/']) {
      const html = read(`${at}index.html`).toString();
      for (const rel of ['icon', 'apple-touch-icon', 'manifest']) {
        const found = [...html.matchAll(new RegExp(`<link rel="${rel}" href="([^"]*)"`, 'g'))];
        expect(found.length, `${at} ${rel}`).toBeGreaterThan(0);
        for (const [, href] of found) expect(existsSync(file(at + href)), `${at} ${href}`).toBe(true);
      }
    }
    const manifest = JSON.parse(read('manifest.webmanifest').toString()) as Record<string, string> & {
      icons: { src: string; sizes: string; purpose: string }[];
    };
    expect(manifest).toMatchObject({ short_name: 'Seed Corn', start_url: './', scope: './' });
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
    for (const { src, sizes } of manifest.icons) {
      // Relative, so that they are right under any path.
      expect(src).toMatch(/^[\w.-]+$/);
      expect(existsSync(file(src)), src).toBe(true);
      if (src.endsWith('.png')) expect(sizeOf(read(src)).join('x')).toBe(sizes);
    }
    const page = await site.open('/sources/', { javaScriptEnabled: false });
    const devtools = await page.context().newCDPSession(page);
    const { errors } = await devtools.send('Page.getAppManifest');
    expect(errors).toEqual([]);
  });
});
