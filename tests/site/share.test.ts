import type { BrowserContextOptions, Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edition } from '#content/edition.ts';
import { bibtexIn } from '../stage/share/bibtex.ts';
import { readFrom } from './scan.ts';
import { violations } from './violations.ts';
import { desk, openSite, phone, settle, type Site } from './visit.ts';

const place = 's/strong-but-closed/';
const markOf = (page: Page, where: string): Locator => page.locator(`${where} a[data-share]`).first();
const stepMark = '#draw-the-line';

let site: Site;
beforeAll(async () => {
  site = await openSite('build', '/course/seed-corn');
});
afterAll(() => site.close());

async function visit(options: BrowserContextOptions = {}, prepare?: () => void): Promise<Page> {
  const page = await site.open('s/warning/', { viewport: desk, reducedMotion: 'reduce', ...options });
  if (prepare) await page.addInitScript(prepare);
  await page.goto(site.address + place + stepMark);
  await page.locator('[data-ready]').waitFor({ state: 'attached' });
  await settle(page);
  return page;
}

const focusedIn = (panel: Locator, name: string | RegExp) =>
  panel.getByRole('button', { name }).evaluate((button) => button === document.activeElement);

describe('the link mark of a section and of a step', () => {
  it('opens a panel that copies the address, cites the section, and gives the focus back', async () => {
    const page = await visit({ permissions: ['clipboard-read', 'clipboard-write'] });
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    const [panel, said] = [page.getByRole('dialog'), page.getByRole('dialog').getByRole('status')];
    const mark = markOf(page, stepMark);

    await mark.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Share: Step 3 of “Strong, but closed”' }).waitFor();
    expect(await focusedIn(panel, 'Copy link')).toBe(true);
    // No share sheet at this desk.
    expect(await panel.getByRole('button', { name: 'Share…' }).count()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => said.textContent()).toBe('Link copied.');
    expect(await clipboard()).toBe(`${site.address}${place}${stepMark}`);
    expect(await panel.getByLabel('Link', { exact: true }).inputValue()).toBe(await clipboard());

    await panel.getByText('Cite this section').focus();
    await page.keyboard.press('Enter');
    await panel.getByRole('button', { name: 'Copy BibTeX' }).click();
    await expect.poll(() => said.textContent()).toBe('BibTeX copied.');
    expect(bibtexIn(await clipboard()).fields['url']).toBe(site.address + place);
    await panel.getByRole('button', { name: 'Copy CSL-JSON' }).click();
    await expect.poll(() => said.textContent()).toBe('CSL-JSON copied.');
    const [item] = JSON.parse(await clipboard());
    expect(item).toMatchObject({ type: 'webpage', title: 'Strong, but closed', URL: site.address + place });
    const now = new Date();
    expect(item.accessed['date-parts'][0]).toEqual([now.getFullYear(), now.getMonth() + 1, now.getDate()]);
    await panel.getByRole('button', { name: 'Copy Plain text' }).click();
    await expect.poll(() => said.textContent()).toBe('Plain text copied.');
    expect(await clipboard()).toContain(`“Strong, but closed”. In: ${edition.title}`);

    // A single key of the page does nothing behind it; Esc closes it.
    await page.keyboard.press('p');
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(await mark.evaluate((link) => link === document.activeElement)).toBe(true);
    expect(new URL(page.url()).search).toBe('');

    const heading = markOf(page, '#strong-but-closed header');
    await heading.click();
    await page.getByRole('dialog', { name: 'Share: “Strong, but closed”' }).waitFor();
    expect(await panel.getByLabel('Link', { exact: true }).inputValue()).toBe(site.address + place);
    await page.mouse.click(5, 5);
    await panel.waitFor({ state: 'detached' });
    expect(await heading.evaluate((link) => link === document.activeElement)).toBe(true);

    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      heading.click({ modifiers: ['ControlOrMeta'] })
    ]);
    await tab.waitForURL(site.address + place);
    expect(await panel.count()).toBe(0);
    await page.context().close();
  });

  it('says how the share sheet and the clipboard refuse, and leaves the address selected', async () => {
    const page = await visit({ viewport: phone }, () => {
      const answers = [undefined, 'AbortError', 'NotAllowedError'];
      const shared: unknown[] = ((window as unknown as { shared: unknown[] }).shared = []);
      const share = (data: ShareData) => {
        shared.push(data);
        const name = answers.shift();
        return name ? Promise.reject(new DOMException('', name)) : Promise.resolve();
      };
      const none = { configurable: true, value: undefined };
      Object.defineProperty(navigator, 'share', { configurable: true, value: share });
      Object.defineProperty(navigator, 'canShare', none);
      Object.defineProperty(navigator, 'clipboard', none);
    });
    const panel = page.getByRole('dialog');
    const said = panel.getByRole('status');
    await markOf(page, stepMark).click();
    await panel.waitFor();
    expect(await focusedIn(panel, 'Share…')).toBe(true);
    for (const outcome of [/^Shared\.$/, /^Not shared\.$/, /may not share here/]) {
      await panel.getByRole('button', { name: 'Share…' }).click();
      await expect.poll(() => said.textContent()).toMatch(outcome);
    }
    const data = { title: 'Strong, but closed', url: `${site.address}${place}${stepMark}` };
    expect(await page.evaluate(() => (window as unknown as { shared: unknown }).shared)).toEqual([
      data,
      data,
      data
    ]);
    const refused = async () => {
      await panel.getByRole('button', { name: 'Copy link' }).click();
      await expect.poll(() => said.textContent()).toMatch(/The text is selected/);
      return page.evaluate(() => {
        const field = document.activeElement as HTMLTextAreaElement;
        return field.value.slice(field.selectionStart, field.selectionEnd);
      });
    };
    expect(await refused()).toBe(data.url);
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('', 'NotAllowedError')) }
      })
    );
    await panel.getByRole('button', { name: 'Share…' }).focus();
    expect(await refused()).toBe(data.url);
    await page.context().close();
  });

  it('offers no share sheet where the page may not open one, and is a link where the panel does not come', async () => {
    const page = await visit({}, () => {
      Object.defineProperty(navigator, 'share', { value: () => Promise.reject(new Error()) });
      Object.defineProperty(navigator, 'canShare', { value: () => false });
    });
    await markOf(page, stepMark).click();
    const panel = page.getByRole('dialog');
    await panel.waitFor();
    expect(await panel.getByRole('button', { name: 'Share…' }).count()).toBe(0);
    await page.reload();
    await page.locator('[data-ready]').waitFor({ state: 'attached' });
    await page.route('**/*.js', (route) => route.abort());
    await markOf(page, '#strong-but-closed header').click();
    await page.waitForURL(site.address + place);
    await page.context().close();
  });

  it('is a link without script', async () => {
    const page = await site.open(place, { javaScriptEnabled: false });
    await markOf(page, stepMark).click();
    await page.waitForURL(`${site.address}${place}${stepMark}`);
    await page.context().close();
  });
});

describe.each(['light', 'dark'] as const)('the panel on a phone, %s', (colorScheme) => {
  it('has a code that a camera reads as the address, and nothing that axe finds wrong', async () => {
    const page = await visit({ viewport: phone, colorScheme });
    await markOf(page, stepMark).click();
    const panel = page.getByRole('dialog');
    await panel.getByText('QR code').click();
    const address = `${site.address}${place}${stepMark}`;
    await panel.getByRole('img', { name: `QR code of ${address}` }).waitFor();
    expect(await readFrom(page, 1)).toBe(address);
    expect(await violations(page)).toEqual([]);
    await panel.getByText('Cite this section').click();
    await panel.getByLabel('CSL-JSON', { exact: true }).waitFor();
    // The browser keeps one part open.
    expect(await panel.locator('details[open]').count()).toBe(1);
    await panel.getByRole('button', { name: 'Copy BibTeX' }).click();
    await expect.poll(() => panel.getByRole('status').first().textContent()).not.toBe('');
    expect(await violations(page)).toEqual([]);
    await panel.getByText('Embed this section').click();
    await panel.getByRole('radio').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
