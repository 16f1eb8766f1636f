import type { Colours } from './canvas.ts';
import { palette, type Hue } from './palette.ts';

/** How something on the page is seen. */
export interface Screen {
  /** Device pixels per pixel of its own layout: magnified things have more. */
  readonly ratio: number;
  /** How many times thicker than usual lines are to be. */
  readonly thick: number;
  /** The colours in force. */
  readonly colours: Colours;
}

type Theme = Pick<Screen, 'thick' | 'colours'>;

/** Most device pixels per pixel of what is drawn at its own size, and of what is magnified. */
const FINEST = 2;
const MAGNIFIED = 3;

const hues = Object.keys(palette.light) as Hue[];

const themes = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

let read: { readonly key: string; readonly theme: Theme } | undefined;

/** The theme in force on the root element. Reading it makes the browser settle all styles: done once for each. */
function themeNow(): Theme {
  const root = document.documentElement;
  const set = [...root.attributes].map(({ name, value }) => `${name}=${value}`);
  const key = [...themes.map((query) => matchMedia(query).matches), ...set].join();
  if (read?.key === key) return read.theme;
  const style = getComputedStyle(root);
  const pairs = hues.map((hue) => [hue, style.getPropertyValue(`--${hue}`).trim() || palette.light[hue]]);
  const thick = Number(style.getPropertyValue('--thick')) || 1;
  read = { key, theme: { thick, colours: Object.fromEntries(pairs) as Colours } };
  return read.theme;
}

/** How many times larger than laid out an element is shown; a hundredth more or less is rounding. */
function magnificationOf(element: HTMLElement): number {
  const times = element.getBoundingClientRect().width / element.offsetWidth || 1;
  return Math.abs(times - 1) < 0.01 ? 1 : times;
}

const ratioOf = (magnified: number): number =>
  Math.min(magnified > 1 ? MAGNIFIED : FINEST, (window.devicePixelRatio || 1) * magnified);

/**
 * Tells how an element is seen, now and whenever it changes: another pixel ratio (zoom, another display), another
 * magnification by the boxes that hold it, another theme (of the system, or set on the root element). Returns how to stop.
 */
export function watchScreen(element: HTMLElement, tell: (screen: Screen) => void): () => void {
  const stop = new AbortController();
  const once = { once: true, signal: stop.signal };
  let magnified = 1;
  const now = (): void => tell({ ratio: ratioOf(magnified), ...themeNow() });
  const watchRatio = (): void => {
    const query = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    query.addEventListener('change', () => (now(), watchRatio()), once);
  };
  watchRatio();
  for (const query of themes) matchMedia(query).addEventListener('change', now, { signal: stop.signal });
  const root = new MutationObserver(now);
  root.observe(document.documentElement, { attributes: true });
  // A magnification follows the size of some box around; by then the page is laid out, and measuring costs nothing.
  const sizes = new ResizeObserver(() => {
    const before = magnified;
    magnified = magnificationOf(element);
    if (magnified !== before) now();
  });
  for (let box: Element | null = element; box; box = box.parentElement) sizes.observe(box);
  now();
  return () => {
    stop.abort();
    root.disconnect();
    sizes.disconnect();
  };
}
