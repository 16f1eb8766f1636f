// `npm run bundle [file]`: the whole story as one HTML file that opens without a server or a network.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildClient, buildPrerender } from './bundle/build.ts';
import { fileOf } from './bundle/file.ts';

/** What the story rests on and what teachers say, for readers without JavaScript. */
const BELOW = ['/print/notes/', '/teach/', '/sources/', '/method/'];

const begun = performance.now();
const { SITE_ORIGIN = 'https://seed-corn.example', SITE_BASE = '' } = process.env;
const site = `${SITE_ORIGIN}${SITE_BASE}/`;
const path = resolve(process.argv[2] ?? 'bundle/seed-corn.html');

const [client, { pageOf, pictures }] = await Promise.all([buildClient(site), buildPrerender(site)]);
const pages = new Map<string, string>();
for (const other of BELOW) pages.set(other, (await pageOf(other)).body);
const file = fileOf({
  site,
  ...client,
  pages,
  story: await pageOf('/'),
  pictures: await pictures()
});
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, file);
const inMegabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
const sizes = `${inMegabytes(Buffer.byteLength(file))} MB, compressed ${inMegabytes(gzipSync(file).length)} MB`;
console.log(`${path}: ${sizes}, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
