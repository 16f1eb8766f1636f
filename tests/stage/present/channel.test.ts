import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { messageOf, openChannel, type Message } from '#stage/present/channel.ts';
import { commands } from '#stage/present/keys.ts';
import { places } from '#story/places.ts';
import { delivered, FakeBrowser, stubBroadcast } from './windows.ts';

afterEach(() => vi.unstubAllGlobals());

const id = fc.stringMatching(/^[\w-]{1,64}$/);
const step = fc.constantFrom(...places.map(({ step }) => step));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const message: fc.Arbitrary<Message> = fc.oneof(
  fc.constant({ kind: 'hello' } as const),
  fc.record({ kind: fc.constant('bye' as const), id }),
  fc.record(
    {
      kind: fc.constant('showing' as const),
      id,
      step,
      since: fc.integer({ min: 0, max: 8.64e15 }),
      cover: fc.constantFrom('black' as const, 'white' as const)
    },
    { requiredKeys: ['kind', 'id', 'step', 'since'] }
  ),
  fc.record({ kind: fc.constant('order' as const), to: id, command: fc.constantFrom(...commands) }),
  fc.record({ kind: fc.constant('order' as const), to: id, step }),
  fc.record({ kind: fc.constant('point' as const), to: id, at: fc.record({ x: share, y: share }) }),
  fc.record({ kind: fc.constant('point' as const), to: id })
);

const hello: Message = { kind: 'hello' };

describe('a message', () => {
  it('is read as it was said, whatever was added to it', () => {
    fc.assert(
      fc.property(message, (said) => {
        expect(messageOf(structuredClone(said))).toEqual(said);
        expect(messageOf(JSON.parse(JSON.stringify({ ...said, html: '<b>', n: 1 })))).toEqual(
          JSON.parse(JSON.stringify(said))
        );
      })
    );
  });

  it('is nothing, without an error, where it is malformed', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(messageOf(data)).toBeUndefined();
      })
    );
    fc.assert(
      fc.property(
        message,
        fc.constantFrom('id', 'to', 'step', 'since', 'command', 'at'),
        fc.anything(),
        (said, field, value) => {
          const read = messageOf({ ...said, [field]: value });
          if (read) expect(messageOf(read)).toEqual(read);
        }
      )
    );
  });

  it.each([
    { kind: 'showing', id: 'a', step: 'no-such-step', since: 0 },
    { kind: 'showing', id: 'a b', step: 'overtaking', since: 0 },
    { kind: 'showing', id: 'a'.repeat(65), step: 'overtaking', since: 0 },
    { kind: 'showing', id: 'a', step: 'overtaking', since: Number.NaN },
    { kind: 'showing', id: 'a', step: 'overtaking', since: -1 },
    { kind: 'order', to: 'a', command: 'explode' },
    { kind: 'order', to: 'a', command: 'toString' },
    { kind: 'order', command: 'next' },
    { kind: 'point', to: 'a', at: { x: 1.01, y: 0 } },
    { kind: 'point', to: 'a', at: { x: '0', y: 0 } },
    { kind: 'bye' },
    { kind: 'shout' }
  ])('is ignored: %j', (data) => {
    expect(messageOf(data)).toBeUndefined();
  });
});

describe('the channel', () => {
  it('carries messages in order to all others, and none after it is closed', async () => {
    stubBroadcast();
    const heard: Message[] = [];
    const own: Message[] = [];
    const listener = openChannel((said) => heard.push(said));
    const speaker = openChannel((said) => own.push(said));
    const said: Message[] = [hello, ...['next', 'next', 'black'].map(order)];
    for (const each of said) speaker.say(each);
    await delivered();
    expect(heard).toEqual(said);
    expect(own).toEqual([]);
    listener.close();
    speaker.say(hello);
    await delivered();
    expect(heard).toEqual(said);
  });

  it('ignores what is no message', async () => {
    stubBroadcast();
    const heard: Message[] = [];
    openChannel((said) => heard.push(said));
    const stranger = new BroadcastChannel('seed-corn:slides');
    for (const data of ['hello', null, 7, { kind: 'order', to: {} }]) stranger.postMessage(data);
    stranger.postMessage(hello);
    await delivered();
    expect(heard).toEqual([hello]);
  });

  it('goes through storage where there is no BroadcastChannel, ten same messages as ten, leaving nothing', async () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const browser = new FakeBrowser();
    const heard: Message[] = [];
    const reader = browser.window();
    const listener = openChannel((said) => heard.push(said));
    browser.window();
    const own: Message[] = [];
    const speaker = openChannel((said) => own.push(said));
    const ten = Array.from({ length: 10 }, () => order('next'));
    for (const each of ten) speaker.say(each);
    await delivered();
    expect(heard).toEqual(ten);
    expect(own).toEqual([]);
    expect([...browser.kept]).toEqual([]);

    localStorage.setItem('seed-corn:slides', '{"kind":');
    localStorage.setItem('another', JSON.stringify(hello));
    await delivered();
    expect(heard).toEqual(ten);
    browser.front(reader);
    listener.close();
    browser.front(browser.window());
    speaker.say(hello);
    await delivered();
    expect(heard).toEqual(ten);
  });

  it('is silent where storage is blocked as well', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    new FakeBrowser().window();
    vi.stubGlobal('localStorage', undefined);
    const channel = openChannel(() => undefined);
    expect(() => channel.say(hello)).not.toThrow();
    channel.close();
  });
});

function order(command: string): Message {
  return { kind: 'order', to: 'a', command } as Message;
}
