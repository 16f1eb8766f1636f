import type { Colours } from './canvas.ts';
import { palette, type Hue } from './palette.ts';

/** Device pixels per pixel, at most 2, and the colours in force. */
export interface Screen {
  readonly ratio: number;
  readonly colours: Colours;
}

const hues = Object.keys(palette.light) as Hue[];

const themes = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

let read: { readonly theme: string; readonly colours: Colours } | undefined;

/** The colours in force on the root element. Reading them makes the browser settle all styles: done once for a theme. */
function coloursNow(): Colours {
  const root = document.documentElement;
  const set = [...root.attributes].map(({ name, value }) => `${name}=${value}`);
  const theme = [...themes.map((query) => matchMedia(query).matches), ...set].join();
  if (read?.theme === theme) return read.colours;
  const style = getComputedStyle(root);
  const pairs = hues.map((hue) => [hue, style.getPropertyValue(`--${hue}`).trim() || palette.light[hue]]);
  read = { theme, colours: Object.fromEntries(pairs) as Colours };
  return read.colours;
}

const screenNow = (): Screen => ({
  ratio: Math.min(2, window.devicePixelRatio || 1),
  colours: coloursNow()
});

/**
 * Tells how the page's screen is, now and whenever it changes: another pixel ratio (zoom, another display), theme
 * (of the system, or set on the root element). Returns how to stop.
 */
export function watchScreen(tell: (screen: Screen) => void): () => void {
  const stop = new AbortController();
  const once = { once: true, signal: stop.signal };
  const now = (): void => tell(screenNow());
  const watchRatio = (): void => {
    const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', () => (now(), watchRatio()), once);
  };
  watchRatio();
  for (const query of themes) matchMedia(query).addEventListener('change', now, { signal: stop.signal });
  const root = new MutationObserver(now);
  root.observe(document.documentElement, { attributes: true });
  now();
  return () => {
    stop.abort();
    root.disconnect();
  };
}
