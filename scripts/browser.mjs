import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './install.mjs';

const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

/** A browser whose shared libraries are missing exists but does not start. */
const starts = (/** @type {string} */ path) =>
  existsSync(path) &&
  (process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0);

function system() {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => names.map((name) => join(dir, name)));
  return [...onPath, ...places].find(starts);
}

async function playwrights() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return starts(path) ? path : undefined;
}

const root = () => process.getuid?.() === 0;

/**
 * Finds a Chromium that starts: `CHROME_PATH`, Playwright's own, the system's; else installs one.
 * @returns {Promise<string | undefined>} its path, or undefined after saying in one sentence what to install
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (starts(named)) return named;
    console.error(`CHROME_PATH names ${named}, which does not start; looking further.`);
  }
  const found = (await playwrights()) ?? system();
  if (found) return found;
  console.log('No browser found; installing one…');
  if (run('npx', ['playwright', 'install', 'chromium']) === 0) {
    const path = await playwrights();
    if (path) return path;
  }
  if (root() && existsSync('/etc/debian_version')) {
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', 'chromium'], quiet);
    const path = system();
    if (path) return path;
  }
  console.error('The tests need a browser: install Chrome or Chromium, or set CHROME_PATH to one.');
  return undefined;
}
