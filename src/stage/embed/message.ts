/** What a frame's messages about its height are called; the public name that pages with a frame listen for. */
export const HEIGHT_MESSAGE = 'seed-corn:height';

/** What the page around a frame is told. */
export interface HeightMessage {
  readonly type: typeof HEIGHT_MESSAGE;
  readonly section: string;
  /** Of all there is to see, in whole CSS pixels. */
  readonly height: number;
}

/**
 * The two messages that tell a height: ours, and the one that learning platforms read, which is JSON as text: Canvas
 * takes objects too, but others (Sakai, plugins of Moodle) parse what they get.
 */
export const heightMessages = (section: string, height: number): readonly [HeightMessage, string] => [
  { type: HEIGHT_MESSAGE, section, height },
  JSON.stringify({ subject: 'lti.frameResize', height })
];

/** At most so much higher is the document for each pixel that it is wider: the picture grows by less. */
const WITHOUT_BAR = 2;

/**
 * Tells the page around this one how high this is, at first and whenever that changes; does nothing where there is no
 * page around. The height is that of the document, not of the frame: what the page makes of it never comes back as a
 * change. While there is a scrollbar it is a little more than that. Returns how to stop.
 */
export function tellHeight(section: string): () => void {
  if (parent === window || !('ResizeObserver' in globalThis)) return () => {};
  const root = document.documentElement;
  let told = 0;
  const tell = () => {
    // A scrollbar makes all narrower, and the picture lower: room for what it hides, or it would never go.
    const bar = innerWidth - root.clientWidth;
    const height = Math.ceil(root.getBoundingClientRect().height) + WITHOUT_BAR * bar;
    if (height === told || height === 0) return;
    told = height;
    // Whoever frames this may know its height: it is the same for everybody.
    for (const message of heightMessages(section, height)) parent.postMessage(message, '*');
  };
  const observer = new ResizeObserver(tell);
  observer.observe(root);
  return () => observer.disconnect();
}
