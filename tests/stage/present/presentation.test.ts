import { describe, expect, it, vi } from 'vitest';
import { keysOf, commands } from '#stage/present/keys.ts';
import { Presentation } from '#stage/present/presentation.svelte.ts';
import { Reader } from '#stage/reader.svelte.ts';
import { places } from '#story/places.ts';

/** A presentation at slide 10, with what it asked of the world outside. */
function begun() {
  const reader = new Reader();
  const outside = { end: vi.fn(), openNotes: vi.fn(() => true) };
  const presentation = new Presentation(reader, outside);
  presentation.goTo(9);
  const at = () => places.findIndex(({ step }) => step === reader.position?.step);
  return { presentation, outside, at };
}

describe('Presentation', () => {
  it('has something to do for every command', () => {
    for (const command of commands) {
      const { presentation } = begun();
      if (command !== 'fullscreen') expect(() => presentation.obey(command), command).not.toThrow();
    }
    expect(commands).toEqual(Object.keys(keysOf));
  });

  it('moves by orders however fast they come, and stays at the ends', () => {
    const { presentation, at } = begun();
    for (let order = 0; order < 10; order += 1) presentation.obey('next');
    expect(at()).toBe(19);
    for (let order = 0; order < 100; order += 1) presentation.obey('previous');
    expect(at()).toBe(0);
    presentation.obey('last');
    presentation.obey('next');
    expect(at()).toBe(places.length - 1);
  });

  it('covers the slide until it is asked again, or moved on', () => {
    const { presentation, at } = begun();
    presentation.obey('black');
    expect(presentation.cover).toBe('black');
    presentation.obey('white');
    expect(presentation.cover).toBe('white');
    presentation.obey('white');
    expect(presentation.cover).toBeUndefined();
    presentation.obey('black');
    presentation.obey('next');
    expect(presentation.cover).toBeUndefined();
    expect(at()).toBe(10);
  });

  it('shows one panel at a time; moving closes all but the overview', () => {
    const { presentation } = begun();
    presentation.obey('help');
    presentation.obey('overview');
    expect(presentation.panel).toBe('overview');
    presentation.obey('next');
    expect(presentation.panel).toBe('overview');
    presentation.obey('code');
    presentation.obey('next');
    expect(presentation.panel).toBeUndefined();
  });

  it('leaves in steps: what covers the slide, what lies over it, then the slides', () => {
    const { presentation, outside } = begun();
    presentation.obey('help');
    presentation.obey('black');
    presentation.obey('leave');
    expect(presentation.cover).toBeUndefined();
    expect(presentation.panel).toBe('help');
    presentation.obey('leave');
    expect(presentation.panel).toBeUndefined();
    expect(outside.end).not.toHaveBeenCalled();
    presentation.obey('leave');
    expect(outside.end).toHaveBeenCalledOnce();
  });

  it('says when the presenter’s window was blocked, until the next order', () => {
    const { presentation, outside } = begun();
    outside.openNotes.mockReturnValueOnce(false);
    presentation.obey('notes');
    expect(presentation.blocked).toBe(true);
    presentation.obey('next');
    expect(presentation.blocked).toBe(false);
  });
});
