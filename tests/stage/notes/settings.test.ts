import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  loadSettings,
  loadTiming,
  parseSettings,
  planLengths,
  saveSettings,
  saveTiming,
  sizes,
  usual
} from '#stage/notes/settings.ts';

afterEach(() => vi.unstubAllGlobals());

describe('settings of the presenter’s window', () => {
  it('come back as they were kept', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value)
    });
    expect(loadSettings()).toEqual(usual);
    saveSettings({ text: 1.45, plan: 90 });
    saveTiming({ id: 'a' });
    expect(loadSettings()).toEqual({ text: 1.45, plan: 90 });
    expect(loadTiming()).toBe('{"id":"a"}');
  });

  it('are as usual where storage is blocked', () => {
    vi.stubGlobal('localStorage', undefined);
    saveSettings({ text: 2.1, plan: 15 });
    expect(loadSettings()).toEqual(usual);
    expect(loadTiming()).toBeNull();
  });

  it('are always some that can be chosen', () => {
    const kept = fc.oneof(fc.anything(), fc.record({ text: fc.anything(), plan: fc.anything() }));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          kept.map((value) => JSON.stringify(value) ?? null)
        ),
        (text) => {
          const settings = parseSettings(text);
          expect(sizes).toContain(settings.text);
          expect(planLengths).toContain(settings.plan);
        }
      )
    );
  });
});
