// `npm run load`: how many readers the built site stands behind nginx, set up as in `hosting/nginx.conf`, on this machine.
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nginxFile } from './host-files.ts';
import { build, root } from './install.mjs';

const ROUNDS = 3;
const SECONDS = 5;
const READERS = 64;

const there = (command: string, flag: string): boolean => !spawnSync(command, [flag]).error;
const missing = [...(there('nginx', '-v') ? [] : ['nginx']), ...(there('wrk', '-v') ? [] : ['wrk'])];
if (missing.length > 0) {
  console.error(`The load test needs ${missing.join(' and ')}, as packages of these names install them.`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'seed-corn-load-'));
const site = join(folder, 'site');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
if (!existsSync(`${root}build/index.html`)) build();
cpSync(`${root}build`, site, { recursive: true });
for (const file of readdirSync(site, { recursive: true, encoding: 'utf8' }))
  if (/\.(html|js|css|svg|json|xml)$/.test(file))
    writeFileSync(join(site, `${file}.gz`), gzipSync(readFileSync(join(site, file)), { level: 9 }));

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const address = `127.0.0.1:${await freePort()}`;
mkdirSync(join(folder, 'temp'));
writeFileSync(join(folder, 'server.conf'), nginxFile({ base: '', listen: address, root: site }));
const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
  (kind) => `${kind}_temp_path temp/${kind};`
);
// Run by root, workers would be somebody who may not read the folder.
const user = process.getuid?.() === 0 ? 'user root;' : '';
writeFileSync(
  join(folder, 'nginx.conf'),
  `${user} worker_processes auto; pid nginx.pid; error_log error.log; daemon off;
events { worker_connections 1024; }
http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000;
${temps.join(' ')} include server.conf; }`
);
const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'error.log'], {
  stdio: 'inherit'
});
process.on('exit', () => nginx.kill());

const gzip = { 'accept-encoding': 'gzip' };
const get = (path: string): Promise<Response> => fetch(`http://${address}${path}`, { headers: gzip });
for (let tries = 0; tries < 50; tries++) {
  if (
    await get('/').then(
      ({ ok }) => ok,
      () => false
    )
  )
    break;
  await new Promise((done) => setTimeout(done, 100));
}

const page = readFileSync(join(site, 'index.html'), 'utf8');
const linked = [...page.matchAll(/(?:href|src)="\.\/((?:_app|fonts)\/[^"]+|[a-z]+\.(?:js|svg))"/g)];
const paths = ['/', ...new Set(linked.map(([, path]) => `/${path}`))];
const scripts = join(site, '_app/immutable/entry');
const script = `/_app/immutable/entry/${readdirSync(scripts).find((name) => /^app\..*\.js$/.test(name))}`;
const etag = (await get('/')).headers.get('etag') ?? '';

/** Asks for these paths one after the other, as each connection of wrk goes along. */
const mix = join(folder, 'mix.lua');
writeFileSync(
  mix,
  `local paths = { ${paths.map((path) => JSON.stringify(path)).join(', ')} }
local n = 0
request = function() n = n % #paths + 1; return wrk.format("GET", paths[n]) end`
);

interface Result {
  readonly rate: number;
  readonly p99: string;
  readonly kilobytes: number;
}

/** One round of wrk. */
function round(path: string, args: readonly string[]): Result {
  const { stdout } = spawnSync(
    'wrk',
    [
      '-t1',
      `-c${READERS}`,
      `-d${SECONDS}s`,
      '--latency',
      '-H',
      'Accept-Encoding: gzip',
      ...args,
      `http://${address}${path}`
    ],
    { encoding: 'utf8' }
  );
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]);
  const [, sent, unit] = /Transfer\/sec:\s+([\d.]+)(KB|MB|GB)/.exec(stdout) ?? [];
  const bytes = Number(sent) * { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 }[unit as 'KB'];
  const failed = /Non-2xx or 3xx responses: .*|Socket errors: .*/.exec(stdout);
  if (failed) console.error(`${path}: ${failed[0]}`);
  return { rate, p99: /99%\s+(\S+)/.exec(stdout)?.[1] ?? '', kilobytes: bytes / rate / 1024 };
}

const cases = [
  ['the story page', '/', []],
  ['the story page, unchanged since (304)', '/', ['-H', `If-None-Match: ${etag}`]],
  ['a script with a lasting name', script, []],
  [`the ${paths.length} files linked by the page, in turn`, '/', ['-s', mix]]
] as const;

console.log(
  `${availableParallelism()} cores, ${READERS} connections, the best of ${ROUNDS} rounds of ${SECONDS} s`
);
for (const [name, path, args] of cases) {
  const rounds = Array.from({ length: ROUNDS }, () => round(path, args));
  const best = rounds.reduce((a, b) => (b.rate > a.rate ? b : a));
  console.log(
    `${name}: ${Math.round(best.rate)} requests/s, p99 ${best.p99}, ${best.kilobytes.toFixed(1)} KB an answer`
  );
}
nginx.kill();
