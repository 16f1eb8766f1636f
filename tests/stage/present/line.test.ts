import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openChannel, type Channel, type Message } from '#stage/present/channel.ts';
import { Line, openNotes, type Shown } from '#stage/present/line.ts';
import { delivered, FakeBrowser, FakeWindow, stubBroadcast, stubSession } from './windows.ts';

const step = 'overtaking';

/** Slides that write down what they are asked. */
const slides = (asked: unknown[] = []): Shown & { cover?: 'black' } => ({
  showing() {
    return { step, cover: this.cover };
  },
  obey: (command) => asked.push(command),
  goTo: (step) => asked.push({ step }),
  point: (at) => asked.push({ at })
});

describe.each(['BroadcastChannel', 'storage'])('the line of slides, through %s', (way) => {
  let browser: FakeBrowser;
  let slidesWindow: FakeWindow;
  let notesWindow: FakeWindow;
  let heard: Message[];
  let notes: Channel;

  beforeEach(() => {
    browser = new FakeBrowser();
    stubSession('navigate');
    if (way === 'storage') vi.stubGlobal('BroadcastChannel', undefined);
    else stubBroadcast();
    notesWindow = browser.window();
    heard = [];
    notes = openChannel((message) => heard.push(message));
    slidesWindow = browser.window();
  });
  afterEach(() => vi.unstubAllGlobals());

  const say = async (message: Message) => {
    browser.front(notesWindow);
    notes.say(message);
    browser.front(slidesWindow);
    await delivered();
    await delivered();
  };

  it('answers whoever asks, and says what is shown when told', async () => {
    const shown = slides();
    const { id, since } = new Line(shown);
    await say({ kind: 'hello' });
    expect(heard).toEqual([{ kind: 'showing', id, step, since }]);
  });

  it('says a cover while there is one', async () => {
    const shown = slides();
    const line = new Line(shown);
    shown.cover = 'black';
    line.tell();
    delete shown.cover;
    line.tell();
    await delivered();
    const { id, since } = line;
    expect(heard).toEqual([
      { kind: 'showing', id, step, since, cover: 'black' },
      { kind: 'showing', id, step, since }
    ]);
  });

  it('obeys each order meant for it, in order, and no other', async () => {
    const asked: unknown[] = [];
    const { id: to } = new Line(slides(asked));
    for (let i = 0; i < 10; i++) await say({ kind: 'order', to, command: 'next' });
    await say({ kind: 'order', to: 'another', command: 'black' });
    await say({ kind: 'order', to, step: 'one-kernel' });
    await say({ kind: 'point', to, at: { x: 0.5, y: 1 } });
    await say({ kind: 'point', to });
    expect(asked).toEqual([
      ...Array<string>(10).fill('next'),
      { step: 'one-kernel' },
      { at: { x: 0.5, y: 1 } },
      { at: undefined }
    ]);
  });

  it('keeps its id and beginning when its page is reloaded, and says bye between', async () => {
    const kept = stubSession('navigate');
    const { id, since } = new Line(slides());
    slidesWindow.fire('pagehide');
    await delivered();
    expect(heard).toEqual([{ kind: 'bye', id }]);
    stubSession('reload', kept);
    slidesWindow = browser.window();
    const again = new Line(slides());
    expect([again.id, again.since]).toEqual([id, since]);
  });

  it('is another in a copy of its tab, after a link, and once it was closed', async () => {
    const kept = stubSession('reload');
    const first = new Line(slides());
    const copy = stubSession('reload', new Map(kept));
    const second = new Line(slides());
    expect(second.id).not.toBe(first.id);
    slidesWindow.fire('pagehide');
    stubSession('navigate', copy);
    const third = new Line(slides());
    third.close();
    await delivered();
    expect(heard.at(-1)).toEqual({ kind: 'bye', id: third.id });
    const fourth = new Line(slides());
    expect(new Set([first, second, third, fourth].map(({ id }) => id)).size).toBe(4);
  });

  it('speaks again when the browser brings its page back, without what it kept for a reload', async () => {
    const kept = stubSession('navigate');
    const { id } = new Line(slides());
    slidesWindow.fire('pagehide');
    slidesWindow.fire('pageshow', { persisted: true });
    await delivered();
    expect(heard.map(({ kind }) => kind)).toEqual(['bye', 'showing']);
    expect(heard.at(-1)).toMatchObject({ id });
    expect(kept.size).toBe(0);
  });

  it('works where the tab keeps nothing', async () => {
    vi.stubGlobal('sessionStorage', undefined);
    const { id } = new Line(slides());
    slidesWindow.fire('pagehide');
    await delivered();
    expect(heard).toEqual([{ kind: 'bye', id }]);
  });

  it.each([
    '',
    '[]',
    'null',
    '7',
    '{"id":"<b>","since":0}',
    '{"id":"a","since":"0"}',
    '{"id":"a","since":9e15}'
  ])('begins anew where what was kept is malformed: %s', (text) => {
    stubSession('reload', new Map([['seed-corn:presenting', text]]));
    const { id, since } = new Line(slides());
    expect(id).not.toBe('a');
    expect(Date.now() - since).toBeLessThan(60_000);
  });
});

describe('opening the presenter’s window', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('names the slides it is for, one window each, and says if it was blocked', () => {
    const opened: unknown[][] = [];
    let given: { focus(): void } | null = { focus: vi.fn() };
    vi.stubGlobal('window', {
      open: (...asked: unknown[]) => {
        opened.push(asked);
        return given;
      }
    });
    expect(openNotes('abc-1')).toBe(true);
    expect(opened[0]?.slice(0, 2)).toEqual(['/notes/?of=abc-1', 'notes-abc-1']);
    expect(given.focus).toHaveBeenCalledOnce();
    given = null;
    expect(openNotes('abc-1')).toBe(false);
  });
});
