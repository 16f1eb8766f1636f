import type { Page } from 'playwright';

/** A line of text, in CSS pixels of the window; `size` is its type size as rendered. */
export interface Line {
  readonly text: string;
  readonly size: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Every visible line of text in an element, the stage unless told, and the element's box. */
export const linesIn = (page: Page, selector = '[data-stage]') =>
  page.evaluate((selector) => {
    const stage = document.querySelector(selector)!;
    /** How many times larger than laid out what is in an element is shown. */
    const magnified = (element: Element): number => {
      let times = 1;
      for (let at: Element | null = element; at; at = at.parentElement)
        times *= at instanceof SVGElement ? 1 : new DOMMatrix(getComputedStyle(at).transform).a;
      return times;
    };
    const visible = (element: Element): boolean => {
      // Also false inside a closed `details`.
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      for (let at: Element | null = element; at && at !== stage.parentElement; at = at.parentElement) {
        const style = getComputedStyle(at);
        const opacity = Number(style.opacity) * Number(at.getAttribute('opacity') ?? 1);
        if (opacity < 0.05) return false;
        if (style.clipPath !== 'none') return false;
      }
      return true;
    };
    const lines: { text: string; size: number; x0: number; y0: number; x1: number; y1: number }[] = [];
    const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (!node.textContent?.trim() || parent.closest('title, style, option') || !visible(parent)) continue;
      const svg = parent instanceof SVGGraphicsElement ? parent : undefined;
      const type = parseFloat(getComputedStyle(parent).fontSize);
      const size = type * (svg ? svg.getScreenCTM()!.d : magnified(parent));
      const range = document.createRange();
      range.selectNodeContents(node);
      const rects = svg ? [parent.getBoundingClientRect()] : [...range.getClientRects()];
      for (const rect of rects) {
        if (rect.width < 1 || rect.height < 1) continue;
        // Letters fill about the middle four fifths of a type size.
        const middle = (rect.top + rect.bottom) / 2;
        const half = Math.min(rect.height / 2, svg ? rect.height / 2 : size * 0.4);
        lines.push({
          text: node.textContent.trim(),
          size,
          x0: rect.left,
          x1: rect.right,
          y0: middle - half * 0.8,
          y1: middle + half * 0.8
        });
      }
    }
    const { left, right, top, bottom } = stage.getBoundingClientRect();
    return { lines, stage: { left, right, top, bottom } };
  }, selector);

const over = (a: Line, b: Line): boolean =>
  Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 1 && Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > 1;

/** What is wrong with the words on a stage: over each other, cut off by it, smaller than the least size in pixels. */
export function faultsOf({ lines, stage }: Awaited<ReturnType<typeof linesIn>>, least = 12) {
  const overlapping = lines.flatMap((line, i) =>
    lines.slice(i + 1).flatMap((other) => (over(line, other) ? [`“${line.text}” over “${other.text}”`] : []))
  );
  const clipped = lines
    .filter(
      ({ x0, x1, y0, y1 }) =>
        x0 < stage.left - 1 || x1 > stage.right + 1 || y0 < stage.top - 1 || y1 > stage.bottom + 1
    )
    .map(({ text }) => text);
  const small = lines.filter(({ size }) => size < least - 0.01).map(({ text, size }) => `${text}: ${size}`);
  return { overlapping, clipped, small };
}

/** What `faultsOf` says of good words. */
export const faultless: ReturnType<typeof faultsOf> = { overlapping: [], clipped: [], small: [] };

/** How many colours the stage shows, in steps of 16. */
export async function coloursOn(page: Page, decoder: Page): Promise<number> {
  const box = (await page.locator('[data-stage]').boundingBox())!;
  const { height } = page.viewportSize()!;
  const top = Math.max(0, box.y);
  const clip = { x: box.x, y: top, width: box.width, height: Math.min(height, box.y + box.height) - top };
  const png = (await page.screenshot({ clip })).toString('base64');
  return decoder.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const pixels = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
    const colours = new Set<number>();
    for (let i = 0; i < pixels.length; i += 4)
      colours.add(((pixels[i]! >> 4) << 8) | ((pixels[i + 1]! >> 4) << 4) | (pixels[i + 2]! >> 4));
    return colours.size;
  }, png);
}
