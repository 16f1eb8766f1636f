/// <reference types="@sveltejs/kit" />
import { base, build, files, prerendered, version } from '$service-worker';
import { answerTo, worthKeeping } from './offline/answer.ts';
import { keep, lacking, type Means } from './offline/keep.ts';
import { notice } from './offline/notice.ts';
import { outdated, shelfName, shelvesOf } from './offline/shelves.ts';
import { isPage, type Site } from './offline/site.ts';

const worker = self as unknown as ServiceWorkerGlobalScope;
const site: Site = { base, build, files, prerendered, version };
const address = new URL(`${base}/`, location.href);
const shelves = shelvesOf(site);
const known = new Set(Object.values(shelves).flat());
const ownShelf = (): Promise<Cache> => caches.open(shelfName(site));

const means = async (): Promise<Means> => ({
  shelf: await ownShelf(),
  fetch: (path, init) => fetch(path, init),
  find: (path) => caches.match(path)
});

/** Whether the host still has this version. */
async function current(): Promise<boolean> {
  const response = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
  return ((await response.json()) as { version?: unknown }).version === version;
}

/** Keeps what any page needs. It fails unless all is there and nothing newer has come to stand on the host meanwhile. */
async function keepFirst(): Promise<void> {
  const missing = await keep(shelves.first, await means());
  if (missing.length > 0 || !(await current())) throw new Error(`Not kept: ${missing.join(' ')}`);
}

/** Keeps the rest of this version; tells whether all is there. */
async function keepRest(): Promise<boolean> {
  const able = await means();
  if ((await lacking(shelves.later, able)).length === 0) return true;
  return (await current()) && (await keep(shelves.later, able)).length === 0;
}

let keeping: Promise<boolean> | undefined;

/** Keeps the rest and tells who asked once all is there; without network or room the next visit goes on with it. */
async function keepLater(asking: ExtendableMessageEvent['source']): Promise<void> {
  try {
    keeping ??= keepRest().finally(() => (keeping = undefined));
    if (await keeping) asking?.postMessage('kept');
  } catch {
    return;
  }
}

async function takeOver(): Promise<void> {
  const old = outdated(await caches.keys(), site);
  await Promise.all(old.map((name) => caches.delete(name)));
  // No page of an older version is open by now but the one that asked, and loads anew; others came before there was any.
  await worker.clients.claim();
}

/**
 * Takes the place of the older version for the only window there is, which then loads itself anew. Any other window of
 * the site, a lesson on the wall among them, would go on with pages of the one version and scripts of the other: while
 * there is one, the newer version waits and says so. Left alone, it waits until the last window is closed.
 */
async function renew(asking: ExtendableMessageEvent['source']): Promise<void> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const others = all.filter(({ id, url }) => url.startsWith(address.href) && id !== (asking as Client).id);
  if (others.length > 0) asking?.postMessage('others');
  else await worker.skipWaiting();
}

/** What is kept of this path; undefined where nothing is, or the device does not tell. */
async function fromShelf(path: string): Promise<Response | undefined> {
  try {
    return await (await ownShelf()).match(path, { ignoreVary: true });
  } catch {
    return undefined;
  }
}

async function fromNetwork(request: Request, path?: string): Promise<Response> {
  try {
    const response = await fetch(request);
    // Pages must be of one version with their scripts: only what was kept with them stands for them later.
    if (path && !isPage(path) && worthKeeping(path, response)) {
      const copy = response.clone();
      ownShelf()
        .then((shelf) => shelf.put(path, copy))
        .catch(() => undefined);
    }
    return response;
  } catch (error) {
    if (request.mode !== 'navigate') throw error;
    const headers = {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'"
    };
    return new Response(notice(address.href), { status: 503, headers });
  }
}

worker.addEventListener('install', (event) => event.waitUntil(keepFirst()));
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));
worker.addEventListener('message', (event) => {
  if (event.data === 'keep') event.waitUntil(keepLater(event.source));
  if (event.data === 'renew') event.waitUntil(renew(event.source));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, mode, headers } = request;
  const asked = { method, url, opening: mode === 'navigate', partial: headers.has('range') };
  const answer = answerTo(asked, address, known);
  if (answer.by === 'moved') event.respondWith(Response.redirect(answer.to));
  else if (answer.by === 'unknown') event.respondWith(fromNetwork(request));
  else if (answer.by === 'kept')
    event.respondWith(
      fromShelf(answer.path).then((response) => response ?? fromNetwork(request, answer.path))
    );
});
