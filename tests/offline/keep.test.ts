import { describe, expect, it } from 'vitest';
import { keep } from '#offline/keep.ts';

/** An answer as the network gives it: of this host, its type following from its path. */
function answer(path: string, { status = 200, redirected = false } = {}): Response {
  const html = path.endsWith('/') ? 'text/html' : 'text/javascript';
  const response = new Response(path, { status, headers: { 'content-type': html } });
  return Object.defineProperties(response, { type: { value: 'basic' }, redirected: { value: redirected } });
}

/** A device, a network and what was asked of it; `network` answers or throws. */
function means(network: (path: string) => Response, { room = Infinity, others = [] as string[] } = {}) {
  const held = new Map<string, Response>();
  const asked: { path: string; init: RequestInit }[] = [];
  let now = 0;
  let most = 0;
  return {
    held,
    asked,
    most: () => most,
    shelf: {
      keys: async () => [...held.keys()].map((path) => new Request(`https://school.example${path}`)),
      put: async (path: RequestInfo | URL, response: Response) => {
        if (held.size >= room) throw new DOMException('full', 'QuotaExceededError');
        held.set(String(path), response);
      }
    },
    fetch: async (path: string, init: RequestInit) => {
      asked.push({ path, init });
      most = Math.max(most, (now += 1));
      await new Promise((done) => setTimeout(done));
      now -= 1;
      return network(path);
    },
    find: async (path: string) => (others.includes(path) ? answer(path) : undefined)
  };
}

const paths = ['/', '/s/warning/', '/notes/', ...[1, 2, 3, 4, 5].map((n) => `/_app/immutable/${n}.js`)];

describe('keeping', () => {
  it('keeps every path, a few at a time, gently', async () => {
    const all = means((path) => answer(path));
    expect(await keep(paths, all)).toEqual([]);
    expect([...all.held.keys()].toSorted()).toEqual(paths.toSorted());
    expect(all.most()).toBeLessThanOrEqual(3);
    expect(all.asked.every(({ init }) => init.priority === 'low')).toBe(true);
  });

  it('goes on where it was cut off', async () => {
    let off = false;
    const cut = means((path) => {
      if (off || path.endsWith('3.js')) throw new TypeError('Failed to fetch');
      return answer(path);
    });
    expect(await keep(paths, cut)).toEqual(['/_app/immutable/3.js']);
    off = true;
    cut.asked.length = 0;
    expect(await keep(paths, cut)).toEqual(['/_app/immutable/3.js']);
    expect(cut.asked.map(({ path }) => path)).toEqual(['/_app/immutable/3.js']);
  });

  it('tells of a failed answer and keeps the others', async () => {
    const some = means((path) => answer(path, { status: path === '/notes/' ? 404 : 200 }));
    expect(await keep(paths, some)).toEqual(['/notes/']);
    expect(some.held.has('/notes/')).toBe(false);
    expect(some.held.size).toBe(paths.length - 1);
  });

  it('asks the host whether a page is still the same, and takes over what cannot change', async () => {
    const all = means((path) => answer(path), { others: ['/', '/_app/immutable/1.js'] });
    await keep(paths, all);
    const cacheOf = (path: string) => all.asked.find((one) => one.path === path)?.init.cache;
    expect(cacheOf('/')).toBe('no-cache');
    expect(cacheOf('/_app/immutable/2.js')).toBe('default');
    expect(cacheOf('/_app/immutable/1.js')).toBeUndefined();
    expect(all.held.has('/_app/immutable/1.js')).toBe(true);
  });

  it('keeps a redirected page so that it can be opened', async () => {
    const moved = means((path) => answer(path, { redirected: true }));
    await keep(['/notes/'], moved);
    const response = moved.held.get('/notes/')!;
    expect(response.redirected).toBe(false);
    expect(await response.text()).toBe('/notes/');
    expect(response.headers.get('content-type')).toBe('text/html');
  });

  it('gives up where there is no room', async () => {
    await expect(
      keep(
        paths,
        means((path) => answer(path), { room: 2 })
      )
    ).rejects.toThrow('full');
  });
});
