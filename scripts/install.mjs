import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** The checkout's root folder. */
export const root = new URL('..', import.meta.url).pathname;

/**
 * Runs a command of this checkout and shows what it prints; on Windows through the shell, where npm is a script.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] set in addition to the present environment
 * @returns {number} its exit code; 1 if it could not be started or was killed
 */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32'
  });
  return result.status ?? 1;
}

/** Installs the packages if they are missing or older than the lock file. Ends the process if that fails. */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node.js 20.19 or later is needed; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const stamp = `${root}node_modules/.package-lock.json`;
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs) return;
  console.log('Installing packages…');
  if (run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']) !== 0) {
    console.error('The packages could not be installed; npm says why above.');
    process.exit(1);
  }
}

/** Builds the site into `build/`. Ends the process if that fails. */
export function build() {
  console.log('Building the story…');
  if (run('npx', ['vite', 'build', '--logLevel', 'warn']) !== 0) process.exit(1);
}
