import { worthKeeping } from './answer.ts';
import { isLasting } from './site.ts';

/** What keeping needs of the browser. */
export interface Means {
  /** Where things are kept. */
  readonly shelf: Pick<Cache, 'keys' | 'put'>;
  /** Asks the network. */
  readonly fetch: (path: string, init: RequestInit) => Promise<Response>;
  /** Looks on every shelf, those of other versions too. */
  readonly find: (path: string) => Promise<Response | undefined>;
}

/** How many files are asked for at a time: the page itself has the rest of the connections. */
const AT_A_TIME = 3;

/** Which of these paths are not kept yet. */
export async function lacking(paths: readonly string[], { shelf }: Pick<Means, 'shelf'>): Promise<string[]> {
  const there = new Set((await shelf.keys()).map(({ url }) => new URL(url).pathname));
  return paths.filter((path) => !there.has(path));
}

/**
 * Keeps what stands at these paths, a few at a time, and asks only for what is not there yet; tells which could not be
 * had. Rejects where the device has no room.
 */
export async function keep(paths: readonly string[], means: Means): Promise<string[]> {
  const waiting = await lacking(paths, means);
  const missing: string[] = [];
  const work = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const response = await had(path, means);
      if (response) await means.shelf.put(path, response);
      else missing.push(path);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return missing;
}

/** A file as it may be kept, from another version where its name says that it is the same; undefined if it can't be had. */
async function had(path: string, { fetch, find }: Means): Promise<Response | undefined> {
  const same = isLasting(path) ? await find(path) : undefined;
  if (same) return same;
  try {
    const response = await fetch(path, { cache: isLasting(path) ? 'default' : 'no-cache', priority: 'low' });
    return worthKeeping(path, response) ? plain(response) : undefined;
  } catch {
    return undefined;
  }
}

/** The same answer without the memory of a redirect, with which no page could be opened. */
const plain = (response: Response): Response =>
  response.redirected
    ? new Response(response.body, { headers: response.headers, status: response.status })
    : response;
