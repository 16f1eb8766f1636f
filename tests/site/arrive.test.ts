import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { desk, openSite, phone, type Site } from './visit.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const lying = { width: 844, height: 390 };
const projector = { width: 1024, height: 768 };
const [first, seventh, last] = [story[0], story[6], story[9]];

/**
 * Opens the page of a section and says where the heading and the line above it end up, and how much has shifted. The
 * fonts come late, so that no line may break anew for them.
 */
async function arrive(id: string, viewport: typeof phone, javaScriptEnabled: boolean) {
  const context = await site.browser.newContext({ viewport, javaScriptEnabled });
  const page = await context.newPage();
  await context.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  const client = await context.newCDPSession(page);
  let shifted = 0;
  await client.send('PerformanceTimeline.enable', { eventTypes: ['layout-shift'] });
  client.on('PerformanceTimeline.timelineEventAdded', ({ event }) => {
    if (!event.layoutShiftDetails?.hadRecentInput) shifted += event.layoutShiftDetails?.value ?? 0;
  });
  await page.goto(`${site.address}s/${id}/`);
  if (javaScriptEnabled) await page.locator('[data-ready]').waitFor({ state: 'attached' });
  await page.waitForTimeout(600);
  const heading = (await page.locator(`#${id}-heading`).boundingBox())!;
  const line = (await page.locator(`#${id} > header .kicker`).boundingBox())!;
  const words = await page.locator(`#${id} > header .kicker`).innerText();
  await context.close();
  return { shifted, top: line.y, bottom: heading.y + heading.height, words };
}

describe.each([true, false])('the page of a section, scripts on: %s', (scripts) => {
  const visits = [
    ...story.map(({ id }) => [id, phone] as const),
    ...[lying, projector, desk].flatMap((size) => [first, seventh].map(({ id }) => [id, size] as const))
  ];
  it('opens at its heading, which says where the reader is, and nothing moves', async () => {
    for (const [id, size] of visits) {
      const { shifted, top, bottom, words } = await arrive(id, size, scripts);
      expect(shifted, id).toBeLessThanOrEqual(0.02);
      expect(top, id).toBeGreaterThanOrEqual(0);
      expect(bottom, id).toBeLessThanOrEqual(size.height);
      expect(words.toLowerCase()).toContain(
        `section ${story.findIndex((section) => section.id === id) + 1} of 10`
      );
      expect(words.toLowerCase()).toContain('start from the beginning');
    }
  });
});

describe('a fragment that names nothing', () => {
  it('leaves the reader at the section of the page', async () => {
    const page = await site.open(`s/${seventh.id}/#no-such-step`);
    await page.locator(`[data-stage][data-section="${seventh.id}"]`).waitFor();
    const { y } = (await page.locator(`#${seventh.id}-heading`).boundingBox())!;
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThan(phone.height);
    await page.context().close();
  });
});

describe('Back, without scripts', () => {
  it('leaves the page of a section in one press', async () => {
    const page = await site.open('method/', { javaScriptEnabled: false });
    await page.goto(`${site.address}s/${last.id}/`);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/method/');
    await page.context().close();
  });
});

describe('an address that names no page', () => {
  it('gets the contents at any depth, in the look of the site, with links that all lead somewhere', async () => {
    const context = await site.browser.newContext({ viewport: phone, javaScriptEnabled: false });
    const page = await context.newPage();
    for (const path of ['nowhere', 's/warnin/', 'a/b/c/d.html']) {
      const answer = await page.goto(site.address + path);
      expect(answer!.status()).toBe(404);
      expect(await page.locator('h1').innerText()).toBe('No page here');
      expect(await page.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).not.toBe('none');
      const links = await page
        .locator('main a')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      for (const { id } of story) expect(links).toContain(`${site.address}s/${id}/`);
      for (const link of links) expect((await context.request.get(link)).status(), link).toBe(200);
    }
    await context.close();
  });
});
