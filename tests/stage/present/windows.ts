import { vi } from 'vitest';

/** Delivers what waits in channels, in order. */
export const delivered = (): Promise<void> => new Promise((done) => setTimeout(done));

/** Puts a stand-in for BroadcastChannel in place: what one says, all others hear, later. */
export function stubBroadcast(): void {
  const open = new Set<Fake>();
  class Fake {
    onmessage: ((event: { data: unknown }) => void) | undefined;
    readonly name: string;
    constructor(name: string) {
      this.name = name;
      open.add(this);
    }
    postMessage(message: unknown): void {
      const data: unknown = structuredClone(message);
      for (const other of open)
        if (other !== this && other.name === this.name)
          setTimeout(() => open.has(other) && other.onmessage?.({ data }));
    }
    close(): void {
      open.delete(this);
    }
  }
  vi.stubGlobal('BroadcastChannel', Fake);
}

interface StorageChange {
  readonly key: string;
  readonly newValue: string | null;
}

/** Storage of one browser, and windows in it: a change made by the window in front is told to all others, later. */
export class FakeBrowser {
  readonly kept = new Map<string, string>();
  readonly #windows: FakeWindow[] = [];

  /** A further window, which is in front from now on. */
  window(): FakeWindow {
    const made = new FakeWindow();
    this.#windows.push(made);
    this.front(made);
    return made;
  }

  /** What runs next runs in that window. */
  front(front: FakeWindow): void {
    const change = (key: string, newValue: string | null) => {
      if (newValue === null) this.kept.delete(key);
      else this.kept.set(key, newValue);
      for (const other of this.#windows)
        if (other !== front)
          setTimeout(() => other.fire('storage', { key, newValue } satisfies StorageChange));
    };
    vi.stubGlobal('window', front);
    vi.stubGlobal('localStorage', {
      setItem: (key: string, value: string) => change(key, value),
      removeItem: (key: string) => change(key, null)
    });
  }
}

/** A window as far as events go. */
export class FakeWindow {
  readonly #heard = new Map<string, Set<(event: unknown) => void>>();

  addEventListener = (
    kind: string,
    hear: (event: unknown) => void,
    { signal }: { signal?: AbortSignal } = {}
  ): void => {
    this.#heard.set(kind, (this.#heard.get(kind) ?? new Set()).add(hear));
    signal?.addEventListener('abort', () => this.removeEventListener(kind, hear));
  };

  removeEventListener = (kind: string, hear: (event: unknown) => void): void => {
    this.#heard.get(kind)?.delete(hear);
  };

  fire(kind: string, event: unknown = {}): void {
    for (const hear of this.#heard.get(kind) ?? []) hear(event);
  }
}

/** A tab’s own storage, and how its page came to be there. */
export function stubSession(type: string, kept = new Map<string, string>()): Map<string, string> {
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key)
  });
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type }] });
  return kept;
}
