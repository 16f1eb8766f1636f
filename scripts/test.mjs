// `npm test`: installs what is missing (a browser too), builds, runs every test, and ends with `N passed, N failed`.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, ensureInstalled, run } from './install.mjs';

ensureInstalled();
const { findBrowser } = await import('./browser.mjs');
const browser = await findBrowser();
if (!browser) process.exit(1);
build();

const folder = mkdtempSync(join(tmpdir(), 'seed-corn-'));
const report = join(folder, 'report.json');
const status = run(
  'npx',
  [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2)
  ],
  { CHROME_PATH: browser }
);
let passed = 0;
let failed = 0;
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  passed = numPassedTests;
  // A file that could not be loaded fails without a failed test in it.
  const broken = testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0
  ).length;
  failed = numFailedTests + broken;
}
rmSync(folder, { recursive: true });
if (status !== 0 && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
