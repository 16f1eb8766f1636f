import type { BrowserContextOptions } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFrom } from './scan.ts';
import { openSite, phone, type Site } from './visit.ts';

const projector = { width: 1024, height: 768 };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

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
