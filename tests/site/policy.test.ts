import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { build, filesOf, pagesOf } from './offline.ts';
import { desk, goTo, openSite, type Site } from './visit.ts';

const hashOf = (script: string): string => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The policy a page carries, by directive. */
const policyOf = (html: string): Record<string, string[]> =>
  Object.fromEntries(
    (/<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '')
      .split('; ')
      .map((part) => part.split(' '))
      .map(([directive, ...sources]) => [directive, sources])
  );

/** Scripts that run; a block of data with another type does not. */
const inline = (html: string): string[] =>
  [...html.matchAll(/<script(?: type="module")?>([^]*?)<\/script>/g)].map(([, script]) => script!);

describe('the policy of every page', () => {
  it.each(filesOf(build).filter((file) => file.endsWith('.html') && file !== 'seed-corn.html'))(
    'lets %s run its own scripts and wear its own styles, and nothing else',
    (file) => {
      const html = readFileSync(join(build, file), 'utf8');
      const policy = policyOf(html);
      expect(policy['default-src']).toEqual(["'none'"]);
      expect(policy['object-src']).toEqual(["'none'"]);
      expect(policy['base-uri']).toEqual(["'self'"]);
      expect(JSON.stringify(policy)).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
      for (const script of inline(html)) expect(policy['script-src']).toContain(hashOf(script));
      expect(html).not.toMatch(/ style="|<style|<[^>]+ on[a-z]+="|javascript:/);
    }
  );
});

describe('nothing that a reader or a teacher does breaks the policy', () => {
  let site: Site;
  let context: BrowserContext;
  const wrong: string[] = [];
  beforeAll(async () => {
    site = await openSite('build', '/course/seed-corn');
    context = await site.browser.newContext({ viewport: desk, reducedMotion: 'reduce' });
    context.on('console', (message) => {
      if (message.type() === 'error') wrong.push(`${message.page()?.url()}: ${message.text()}`);
    });
    context.on('weberror', (error) => wrong.push(String(error.error())));
    context.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${response.url()}: ${response.status()}`);
    });
  });
  afterAll(() => site.close());

  it('reads every section, opens a note, runs the machine', async () => {
    const page = await context.newPage();
    await page.goto(site.address);
    await page.locator('[data-ready]').waitFor();
    for (const { id, steps } of story) await goTo(page, id, steps.at(-1)!.id);
    await page.locator('#who-warns a.mark').first().click();
    await page.locator('.note:popover-open').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('#warning-heading ~ a, #warning-heading a').first().click();
    const panel = page.getByRole('dialog');
    await panel.locator('summary').first().waitFor();
    for (const part of await panel.locator('summary').all()) {
      await part.click();
      await page.waitForLoadState('networkidle');
    }
    await page.goto(`${site.address}s/break-it/?x=1&oA=0&show=map`);
    await page.waitForFunction(() => document.querySelector('dialog .heard')?.textContent?.trim());
    await page.close();
    expect(wrong).toEqual([]);
  });

  it('presents with code, overview and the presenter’s window', async () => {
    const page = await context.newPage();
    await page.goto(`${site.address}s/warning/?present`);
    await page.locator('.slides').waitFor();
    const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await notes.locator('[data-following]').waitFor();
    await page.bringToFront();
    await page.keyboard.press('q');
    await page.locator('.slides .code svg').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    await page.keyboard.press('Escape');
    await page.close();
    await notes.close();
    expect(wrong).toEqual([]);
  });

  it('opens every other page', async () => {
    const page = await context.newPage();
    for (const { path } of pagesOf(build)) await page.goto(site.address + path);
    await page.close();
    expect(wrong).toEqual([]);
  });
});
