import { afterEach, describe, expect, it, vi } from 'vitest';
import { keep, kept, type Shelf } from '#stage/storage.ts';

/** A shelf as browsers have it. */
function shelfOf(room = Infinity) {
  const texts = new Map<string, string>();
  return {
    getItem: (name: string) => texts.get(name) ?? null,
    setItem(name: string, text: string) {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
      texts.set(name, text);
    },
    removeItem: (name: string) => void texts.delete(name)
  };
}

afterEach(() => vi.unstubAllGlobals());

describe.each<[Shelf, string]>([
  ['device', 'localStorage'],
  ['tab', 'sessionStorage']
])('what the %s keeps', (shelf, name) => {
  it('comes back until it is taken away', () => {
    vi.stubGlobal(name, shelfOf());
    expect(kept('a', shelf)).toBeNull();
    keep('a', 'text', shelf);
    expect(kept('a', shelf)).toBe('text');
    keep('a', null, shelf);
    expect(kept('a', shelf)).toBeNull();
  });

  it('is nothing where storage is full, blocked or missing, and nobody minds', () => {
    vi.stubGlobal(name, shelfOf(2));
    keep('a', 'text', shelf);
    expect(kept('a', shelf)).toBeNull();
    vi.stubGlobal(name, {
      getItem() {
        throw new DOMException('blocked', 'SecurityError');
      }
    });
    keep('a', 'text', shelf);
    expect(kept('a', shelf)).toBeNull();
    vi.stubGlobal(name, undefined);
    keep('a', 'text', shelf);
    expect(kept('a', shelf)).toBeNull();
  });
});
