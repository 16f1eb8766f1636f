import type { Colours } from './canvas.ts';
import { palette, type Hue } from './palette.ts';

/** Device pixels per pixel, at most 2, and the colours in force. */
export interface Screen {
  readonly ratio: number;
  readonly colours: Colours;
}

const hues = Object.keys(palette.light) as Hue[];

function screenOf(element: Element): Screen {
  const style = getComputedStyle(element);
  const colours = hues.map((hue) => [hue, style.getPropertyValue(`--${hue}`).trim() || palette.light[hue]]);
  return { ratio: Math.min(2, window.devicePixelRatio || 1), colours: Object.fromEntries(colours) };
}

/**
 * Tells how an element's screen is, now and whenever it changes: another pixel ratio (zoom, another display), theme
 * (of the system, or set on the root element). Returns how to stop.
 */
export function watchScreen(element: Element, tell: (screen: Screen) => void): () => void {
  const stop = new AbortController();
  const once = { once: true, signal: stop.signal };
  const now = (): void => tell(screenOf(element));
  const watchRatio = (): void => {
    const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', () => (now(), watchRatio()), once);
  };
  watchRatio();
  for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'])
    matchMedia(query).addEventListener('change', now, { signal: stop.signal });
  const root = new MutationObserver(now);
  root.observe(document.documentElement, { attributes: true });
  now();
  return () => {
    stop.abort();
    root.disconnect();
  };
}
