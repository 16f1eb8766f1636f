import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { fieldWords } from '#content/labels/field.ts';
import { openPainting, type Listener } from '#picture/client.ts';
import Field from '#picture/Field.svelte';
import type { Request } from '#picture/orders.ts';
import { palette } from '#picture/palette.ts';
import { factsAt, seriesOf, type Facts } from '#picture/series.ts';
import { createStudio } from '#picture/studio.ts';
import { wholeField } from '#picture/view.ts';
import { run } from '#simulation/run.ts';

const params = { T: 6, events: [{ year: 8, set: { oA: 0 } }] };
const request: Request = {
  params,
  seed: 7,
  time: 26.3,
  view: { ...wholeField, people: 1 },
  width: 300,
  height: 340,
  ratio: 2,
  thick: 1,
  colours: palette.light
};

const newCanvas = (): HTMLCanvasElement => document.createElement('canvas');

/** The pixels of a canvas, also of one that a worker paints. */
function pixelsOf(canvas: HTMLCanvasElement): Uint8ClampedArray {
  const copy = newCanvas();
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d')!;
  context.drawImage(canvas, 0, 0);
  return context.getImageData(0, 0, copy.width, copy.height).data;
}

/** Share of the channels of two pictures that differ visibly. */
function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  if (a.length !== b.length) return 1;
  let differ = 0;
  a.forEach((value, n) => (differ += Number(Math.abs(value - b[n]!) > 16)));
  return differ / a.length;
}

const coloured = (pixels: Uint8ClampedArray): number =>
  pixels.reduce((count, value, n) => count + Number(n % 4 === 3 && value > 0), 0);

const paintedHere = (...requests: Request[]): Uint8ClampedArray => {
  const canvas = newCanvas();
  const studio = createStudio(newCanvas, () => undefined);
  studio.take({ kind: 'open', id: 1, canvas });
  for (const request of requests) studio.take({ kind: 'paint', id: 1, request });
  return pixelsOf(canvas);
};

/** Resolves to the canvas when it has been painted by whoever paints here. */
const paintedThere = (request: Request, listener: Partial<Listener> = {}): Promise<HTMLCanvasElement> =>
  new Promise((resolve, reject) => {
    const canvas = newCanvas();
    document.body.append(canvas);
    openPainting(canvas, {
      series: () => undefined,
      painted: () => requestAnimationFrame(() => requestAnimationFrame(() => resolve(canvas))),
      lost: reject,
      failed: reject,
      ...listener
    }).show(request);
  });

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('the painter', () => {
  it('paints the same in the worker as on the main thread', async () => {
    const canvas = await paintedThere(request);
    expect(() => canvas.getContext('2d')).toThrow();
    await expect.poll(() => [canvas.width, canvas.height]).toEqual([600, 680]);
    const pixels = pixelsOf(canvas);
    expect(coloured(pixels)).toBeGreaterThan(50_000);
    expect(difference(pixels, paintedHere(request))).toBeLessThan(0.001);
  });

  it('paints on the main thread where a canvas cannot be handed to a worker', async () => {
    const hand = HTMLCanvasElement.prototype.transferControlToOffscreen;
    Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen');
    try {
      const canvas = await paintedThere(request);
      expect(canvas.getContext('2d')).not.toBeNull();
      expect(difference(pixelsOf(canvas), paintedHere(request))).toBe(0);
    } finally {
      HTMLCanvasElement.prototype.transferControlToOffscreen = hand;
    }
  });

  it('paints the same whichever way time came: forward, back, after another size or theme', () => {
    const at = (time: number, change: Partial<Request> = {}): Request => ({ ...request, time, ...change });
    const direct = paintedHere(request);
    const forward = Array.from({ length: 30 }, (_, n) => at(n * 0.9));
    const back = Array.from({ length: 30 }, (_, n) => at(39 - n * 0.4));
    expect(difference(paintedHere(...forward, request), direct)).toBeLessThan(0.001);
    expect(difference(paintedHere(...back, request), direct)).toBeLessThan(0.001);
    const other = at(26, { width: 500, colours: palette.dark });
    expect(difference(paintedHere(request, other, other, request, request), direct)).toBeLessThan(0.001);
    const elsewhere = at(26, { seed: 8 });
    expect(difference(paintedHere(elsewhere, elsewhere, request, request), direct)).toBeLessThan(0.001);
  });

  it('tells the counts of a run once', async () => {
    const heard: Facts[] = [];
    await paintedThere(request, { series: (_, series) => heard.push(factsAt(series, 26.3)) });
    expect(heard).toEqual([factsAt(seriesOf(run(params, 7)), 26.3)]);
  });
});

describe('Field', () => {
  const props = { params, seed: 7, time: 26.3, view: wholeField, width: 390, height: 440, words: fieldWords };

  it('tells what it draws, as the trace has it', async () => {
    const series = seriesOf(run(params, 7));
    const told: (Facts | undefined)[] = [];
    const field = render(Field, { ...props, tell: (facts) => told.push(facts) });
    await expect.poll(() => told.at(-1)).toEqual(factsAt(series, 26.3));
    await field.rerender({ time: 9 });
    expect(told.at(-1)).toEqual(factsAt(series, 9));
    field.unmount();
    expect(told.at(-1)).toBeUndefined();
  });

  it('draws no animation frame at rest, and one again when time moves', async () => {
    let frames = 0;
    const request = window.requestAnimationFrame.bind(window);
    vi.spyOn(window, 'requestAnimationFrame').mockImplementation((then) => (frames++, request(then)));
    let told: Facts | undefined;
    const field = render(Field, { ...props, tell: (facts) => (told = facts) });
    await expect.poll(() => told?.year).toBe(26.3);
    await new Promise((done) => setTimeout(done, 400));
    const before = frames;
    await field.rerender({ view: { ...wholeField }, params: { ...params } });
    await new Promise((done) => setTimeout(done, 400));
    expect(frames).toBe(before);
    await field.rerender({ time: 27 });
    expect(frames).toBe(before + 1);
  });

  it('has a button for every plot that says whose wall it is and whether it stands', async () => {
    const tapped: number[] = [];
    const field = render(Field, { ...props, onplot: (inst) => tapped.push(inst) });
    await expect.poll(() => field.container.querySelectorAll('button').length).toBe(16);
    const lab = field.getByRole('button', { name: 'Raise the wall of US lab 2' });
    await expect.element(lab).toHaveAttribute('aria-pressed', 'true');
    const university = field.getByRole('button', { name: 'Raise the wall of Chinese university 3' });
    await expect.element(university).toHaveAttribute('aria-pressed', 'false');
    await lab.click();
    await university.click();
    expect(tapped).toEqual([4, 10]);
    expect([...field.container.querySelectorAll('button')].every((button) => button.offsetWidth >= 44)).toBe(
      true
    );
  });

  it('names the sides, and the plots that are pointed at', async () => {
    const field = render(Field, { ...props, view: { ...wholeField, plotsLit: [5] } });
    const names = [...field.container.querySelectorAll('text')].map((text) => text.textContent?.trim());
    expect(names).toEqual(['United States', 'China', 'Lab 3']);
  });

  it('shows a still where nothing can be painted', async () => {
    const hand = HTMLCanvasElement.prototype.transferControlToOffscreen;
    Reflect.deleteProperty(HTMLCanvasElement.prototype, 'transferControlToOffscreen');
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    try {
      const field = render(Field, props);
      await expect
        .poll(() => field.container.querySelectorAll('svg path[stroke="var(--china)"]').length)
        .toBeGreaterThan(3);
    } finally {
      HTMLCanvasElement.prototype.transferControlToOffscreen = hand;
    }
  });

  it('has its legend one tap away', async () => {
    const field = render(Field, props);
    const mark = field.getByText(fieldWords.legend.marks.leaked);
    await expect.element(mark).not.toBeVisible();
    await field.getByText(fieldWords.legend.short).click();
    await expect.element(mark).toBeVisible();
  });
});
