import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asked, chosen, expired, followed, heard, nobody, type Following } from '#stage/notes/following.ts';
import type { Message } from '#stage/present/channel.ts';
import type { StepId } from '#content/story.ts';

const showing = (id: string, step: StepId = 'who-warns'): Message => ({
  kind: 'showing',
  id,
  step,
  since: 1
});
const bye = (id: string): Message => ({ kind: 'bye', id });
const after = (following: Following, ...messages: Message[]): Following => messages.reduce(heard, following);
const open = (following: Following): string[] => following.windows.map(({ id }) => id);

describe('which slides are followed', () => {
  it('none at first, then those that speak, step by step', () => {
    expect(followed(nobody())).toBeUndefined();
    const one = after(nobody(), showing('a'), showing('a', 'one-kernel'));
    expect(followed(one)).toMatchObject({ id: 'a', step: 'one-kernel' });
    expect(open(one)).toEqual(['a']);
  });

  it('those that opened the window, whoever speaks first or last', () => {
    for (const order of [
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'a', 'b']
    ])
      expect(after(nobody('a'), ...order.map((id) => showing(id))).id).toBe('a');
  });

  it('others that speak, while those that opened the window are not there', () => {
    const other = after(nobody('a'), showing('b'));
    expect(other.id).toBe('b');
    expect(after(other, showing('a')).id).toBe('a');
  });

  it('the same ones, when others move', () => {
    const two = after(nobody(), showing('a'), showing('b'), showing('b', 'one-kernel'));
    expect(two.id).toBe('a');
    expect(open(two)).toEqual(['a', 'b']);
  });

  it('those that somebody chose, from then on', () => {
    const two = chosen(after(nobody('a'), showing('a'), showing('b')), 'b');
    expect(two.id).toBe('b');
    expect(after(two, showing('a', 'one-kernel')).id).toBe('b');
    expect(two.wanted).toBe('b');
  });

  it('the same ones after a reload, with nothing said', () => {
    const reloaded = after(nobody(), showing('a'), showing('b'), bye('a'), showing('a', 'one-kernel'));
    const later = expired(reloaded, 'a');
    expect(later.id).toBe('a');
    expect(later.lost).toBeUndefined();
  });

  it('others once those followed were closed, and says so until the next slide', () => {
    const closed = expired(after(nobody('a'), showing('a'), showing('b'), bye('a')), 'a');
    expect(closed).toMatchObject({ id: 'b', lost: 'closed' });
    expect(open(closed)).toEqual(['b']);
    expect(after(closed, showing('b', 'one-kernel')).lost).toBeUndefined();
  });

  it('the last that spoke, of several that are left', () => {
    const three = after(nobody('a'), showing('a'), showing('b'), showing('c'), showing('b'), bye('a'));
    expect(expired(three, 'a').id).toBe('b');
  });

  it('nobody once the only ones were closed, then whoever opens', () => {
    const closed = expired(after(nobody(), showing('a'), bye('a')), 'a');
    expect(followed(closed)).toBeUndefined();
    expect(closed.lost).toBe('closed');
    expect(after(closed, showing('b')).id).toBe('b');
  });

  it('forgets those that do not answer, but not for one answer missed', () => {
    let silent = after(nobody(), showing('a'));
    for (let i = 0; i < 3; i++) silent = asked(silent);
    expect(silent.id).toBe('a');
    expect(asked(after(silent, showing('a'))).id).toBe('a');
    silent = asked(silent);
    expect(followed(silent)).toBeUndefined();
    expect(silent.lost).toBe('silent');
    const back = after(silent, showing('a'));
    expect(back.id).toBe('a');
    expect(back.lost).toBeUndefined();
  });

  it('is always a window that is open, if there is one', () => {
    const id = fc.constantFrom('a', 'b', 'c');
    const change = fc.oneof(
      id.map((id) => (was: Following) => heard(was, showing(id))),
      id.map((id) => (was: Following) => heard(was, bye(id))),
      id.map((id) => (was: Following) => expired(was, id)),
      id.map((id) => (was: Following) => chosen(was, id)),
      fc.constant(asked)
    );
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 40 }),
        fc.option(id, { nil: undefined }),
        (changes, wanted) => {
          let now = nobody(wanted);
          for (const change of changes) {
            now = change(now);
            expect(followed(now) !== undefined).toBe(now.windows.length > 0);
            expect(new Set(open(now)).size).toBe(now.windows.length);
            if (now.wanted && open(now).includes(now.wanted)) expect(now.id).toBe(now.wanted);
          }
        }
      )
    );
  });
});
