import { describe, expect, it } from 'vitest';
import { story } from '#content/story.ts';
import { heightMessages } from '#stage/embed/message.ts';
import { FIXED_HEIGHT, frameAddress, snippetOf } from '#stage/embed/snippet.ts';

const home = 'https://school.example/course/seed-corn/';

/** The attributes of the one frame in a snippet, as a browser reads them. */
function frameOf(snippet: string): Record<string, string> {
  const tags = snippet.match(/<iframe [^>]*><\/iframe>/g) ?? [];
  expect(tags).toHaveLength(1);
  const plain = (text: string) =>
    text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => {
      return { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }[name]!;
    });
  return Object.fromEntries(
    [...tags[0]!.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name!, plain(value!)])
  );
}

describe('the address of a frame', () => {
  it('is absolute, under the base path, and names the step', () => {
    expect(frameAddress({ section: 'warning', home })).toBe(
      'https://school.example/course/seed-corn/embed/warning/'
    );
    expect(frameAddress({ section: 'warning', step: 'one-kernel', home: 'http://localhost:8080/' })).toBe(
      'http://localhost:8080/embed/warning/#one-kernel'
    );
  });
});

describe('the code to paste', () => {
  it.each(story)('shows $id in a frame with a title, loaded late, with leave to share', ({ id, heading }) => {
    const frame = frameOf(snippetOf({ section: id, home }));
    expect(frame).toEqual({
      src: `${home}embed/${id}/`,
      title: expect.stringContaining(heading),
      width: '100%',
      height: String(FIXED_HEIGHT),
      loading: 'lazy',
      allow: 'web-share; clipboard-write; fullscreen',
      style: 'border: 0'
    });
  });

  it('lets nothing in an address end the attribute or the script it stands in', () => {
    const step = `"'><script>alert(1)</script>&`;
    const snippet = snippetOf({
      section: 'warning',
      step,
      home: `https://a.example/'"<b>/`,
      automatic: true
    });
    expect(snippet.match(/<script>/g)).toHaveLength(1);
    expect(snippet.match(/<\/script>/g)).toHaveLength(1);
    const { src } = frameOf(snippet);
    expect(new URL(src!).origin).toBe('https://a.example');
    expect(decodeURIComponent(new URL(src!).hash)).toBe(`#${step}`);
  });

  it('sets a height by script only where that is asked for', () => {
    expect(snippetOf({ section: 'warning', home })).not.toContain('<script');
    expect(snippetOf({ section: 'warning', home, automatic: true })).toContain('<script');
  });
});

/** Runs the script of a snippet on a page with these frames; what it returns sends the page a message. */
function host(snippet: string, frames: readonly object[]) {
  const listeners: ((event: object) => void)[] = [];
  const page = { querySelectorAll: () => frames };
  new Function('addEventListener', 'document', /<script>([\s\S]*)<\/script>/.exec(snippet)![1]!)(
    (_: string, listener: (event: object) => void) => listeners.push(listener),
    page
  );
  return (event: object) => listeners.forEach((listener) => listener(event));
}

describe('the script that sets the height', () => {
  const snippet = snippetOf({ section: 'warning', home, automatic: true });
  const [message, forPlatforms] = heightMessages('warning', 812);
  const frame = () => ({ contentWindow: {}, style: { height: '' } });

  it('makes the frame that spoke as high as it says, and no other', () => {
    const [ours, other] = [frame(), frame()];
    host(snippet, [other, ours])({
      data: message,
      origin: 'https://school.example',
      source: ours.contentWindow
    });
    expect(ours.style.height).toBe('812px');
    expect(other.style.height).toBe('');
  });

  it('heeds nobody else, and nothing else', () => {
    const ours = frame();
    const send = host(snippet, [ours]);
    const from = { origin: 'https://school.example', source: ours.contentWindow };
    send({ data: message, ...from, origin: 'https://evil.example' });
    send({ data: message, ...from, source: {} });
    for (const data of [forPlatforms, null, undefined, 5, { type: 'other', height: 9 }])
      send({ data, ...from });
    expect(ours.style.height).toBe('');
  });
});

describe('the messages', () => {
  it('say the height to those who know this site, and as learning platforms read it', () => {
    const [ours, forPlatforms] = heightMessages('warning', 640);
    expect(ours).toEqual({ type: 'seed-corn:height', section: 'warning', height: 640 });
    expect(JSON.parse(forPlatforms)).toEqual({ subject: 'lti.frameResize', height: 640 });
  });
});
