import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';

/** Bytes as sent (gzip; fonts as they are) by kind of file. */
export type Bytes = Readonly<Record<string, number>>;

/** Before the first scroll, and after reading to the end. */
interface Sizes {
  readonly first: Bytes;
  readonly whole: Bytes;
}

const kindOf = (type: string): string => (/script/.test(type) ? 'script' : type);

/**
 * Reads the story at `address` from top to bottom on a phone's screen and adds up what was fetched.
 * @param browserPath a Chromium to start
 */
export async function sizesOf(address: string, browserPath: string): Promise<Sizes> {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu']
  });
  const page = await browser.newPage({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    serviceWorkers: 'block'
  });
  const bytes: Record<string, number> = {};
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    const add = async () => {
      const body = await response.body().catch(() => Buffer.alloc(0));
      const kind = kindOf(response.request().resourceType());
      bytes[kind] =
        (bytes[kind] ?? 0) + (kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length);
    };
    pending.push(add());
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(pending);
  const first = { ...bytes };
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 600) {
    await page.evaluate((top) => window.scrollTo(0, top), y);
    await page.waitForTimeout(60);
  }
  await page.waitForLoadState('networkidle');
  await Promise.all(pending);
  await browser.close();
  return { first, whole: bytes };
}
