import { afterEach, describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '#picture/palette.css';
import '#stage/present/thick.css';
import { fieldWords } from '#content/labels/field.ts';
import Field from '#picture/Field.svelte';
import { palette } from '#picture/palette.ts';
import { wholeField } from '#picture/view.ts';
import { noChoices, type Choices } from '#scenes/contract.ts';
import Tree from '#scenes/one-open-paper/Scene.svelte';
import Line from '#scenes/strong-but-closed/Scene.svelte';
import Reading from '#ui/chart/Reading.svelte';
import { at } from '../scenes/along.ts';

/** Shows what is in a container as presenting shows the stage: laid out small, and magnified, with room for it. */
function magnify(container: HTMLElement, times: number, size: { width: number; height: number }): void {
  Object.assign(container.style, {
    position: 'relative',
    width: `${size.width}px`,
    height: `${size.height}px`,
    transform: `scale(${times})`,
    transformOrigin: '0 0'
  });
  Object.assign(document.body.style, { margin: '0', width: `${size.width * times}px` });
}

afterEach(() => {
  delete document.documentElement.dataset['theme'];
  document.body.removeAttribute('style');
});

const field = { seed: 7, time: 26.3, view: wholeField, width: 300, height: 300, words: fieldWords };
const params = { T: 6, events: [{ year: 8, set: { oA: 0 } }] };

describe('a magnified field', () => {
  it('is painted in the pixels of the screen, however it is magnified, up to three for each of its own', async () => {
    const screen = await render(Field, { ...field, params });
    const canvas = screen.container.querySelector('canvas')!;
    await expect.poll(() => [canvas.width, canvas.height]).toEqual([300, 300]);
    for (const [times, pixels] of [
      [2, 600],
      [2.5, 750],
      [4, 900],
      [1, 300]
    ] as const) {
      magnify(screen.container as HTMLElement, times, field);
      await expect.poll(() => [canvas.width, canvas.height]).toEqual([pixels, pixels]);
    }
  });

  it('has its plots’ buttons where its plots are seen', async () => {
    const tapped: number[] = [];
    const screen = await render(Field, { ...field, params, onplot: (inst: number) => tapped.push(inst) });
    magnify(screen.container as HTMLElement, 2, field);
    await screen.getByRole('button', { name: 'Raise the wall of US lab 2' }).click();
    expect(tapped).toEqual([4]);
  });
});

/** Pixels of a canvas, painted here or by a worker, that are of a colour. */
function pixelsIn(canvas: HTMLCanvasElement, hex: string): number {
  const copy = document.createElement('canvas');
  [copy.width, copy.height] = [canvas.width, canvas.height];
  const context = copy.getContext('2d')!;
  context.drawImage(canvas, 0, 0);
  const { data } = context.getImageData(0, 0, copy.width, copy.height);
  const wanted = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
  let count = 0;
  for (let i = 0; i < data.length; i += 4)
    count += Number(data[i + 3]! > 200 && wanted.every((value, n) => Math.abs(value - data[i + n]!) < 24));
  return count;
}

describe('the projector theme', () => {
  const walls = { ...field, params: { ...params, oU: 0 }, view: { ...wholeField, head: 0, flights: 0 } };

  it('gives the field its colours, and walls half as thick again', async () => {
    const screen = await render(Field, walls);
    const canvas = screen.container.querySelector('canvas')!;
    const wall = () => pixelsIn(canvas, palette.projector.wall);
    await expect.poll(() => canvas.width > 1 && pixelsIn(canvas, palette.light.wall)).toBeGreaterThan(300);
    const before = pixelsIn(canvas, palette.light.wall);
    document.documentElement.dataset['theme'] = 'projector';
    await expect.poll(() => pixelsIn(canvas, palette.projector.china)).toBeGreaterThan(100);
    expect(wall() / before).toBeGreaterThan(1.3);
    expect(wall() / before).toBeLessThan(1.8);
  });

  it('makes the lines of charts thicker, and leaves what is wider than a line', () => {
    const widths = ['', '1', '1.5', '2', '2.35', '11'];
    document.body.innerHTML = `<div data-stage><svg>${widths
      .map((width) => `<line x2="9" stroke="red" ${width && `stroke-width="${width}"`} />`)
      .join('')}<text stroke="red" stroke-width="2">a</text></svg></div>`;
    const drawn = () =>
      [...document.querySelectorAll('line, text')].map((each) =>
        parseFloat(getComputedStyle(each).strokeWidth)
      );
    expect(drawn()).toEqual([1, 1, 1.5, 2, 2.35, 11, 2]);
    document.documentElement.dataset['theme'] = 'projector';
    expect(drawn()).toEqual([1.5, 1.5, 2.25, 3, 3.525, 11, 2]);
  });
});

describe('pointing at what is magnified', () => {
  it('reads the mark under the mouse', async () => {
    const size = { width: 300, height: 240 };
    const screen = await render(Reading, {
      size,
      box: { x: 0, y: 0, ...size },
      points: [
        { x: 50, y: 60, says: 'first' },
        { x: 100, y: 120, says: 'second' }
      ],
      readout: { x: 12, y: 10, width: 250, size: 13 },
      label: 'Models, by date'
    });
    magnify(screen.container as HTMLElement, 2, size);
    const layer = screen.container.querySelector('svg')!;
    const reach = screen.container.querySelector('rect.reach')!;
    const { left, top } = layer.getBoundingClientRect();
    const on = { clientX: left + 100, clientY: top + 120, pointerType: 'mouse', bubbles: true };
    reach.dispatchEvent(new PointerEvent('pointermove', on));
    await expect.poll(() => layer.textContent?.trim()).toBe('first');
  });

  it('opens the card of the work that is tapped', async () => {
    const size = { width: 390, height: 440 };
    const screen = await render(Tree, {
      progress: at('one-open-paper', 'both-sides-build', 1),
      choices: noChoices,
      choose: vi.fn(),
      size
    });
    magnify(screen.container as HTMLElement, 2, size);
    const button = screen.container.querySelector<HTMLElement>('[data-work="rope"]')!;
    const { left, top, width, height } = button.getBoundingClientRect();
    const works = screen.container.querySelector('.works')!;
    const on = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
    works.dispatchEvent(new MouseEvent('click', on));
    await expect.element(screen.getByRole('region', { name: 'RoPE' })).toBeVisible();
  });

  it('draws the line where the pointer is', async () => {
    const size = { width: 390, height: 440 };
    const chosen: Partial<Choices>[] = [];
    const screen = await render(Line, {
      progress: at('strong-but-closed', 'draw-the-line', 0.8),
      choices: noChoices,
      choose: (change: Partial<Choices>) => void chosen.push(change),
      size
    });
    magnify(screen.container as HTMLElement, 2, size);
    const area = screen.container.querySelector<SVGRectElement>('rect.draw')!;
    vi.spyOn(area, 'setPointerCapture').mockImplementation(() => undefined);
    const circles = [...screen.container.querySelectorAll('circle')];
    const last = circles.at(-1)!.getBoundingClientRect();
    const box = area.getBoundingClientRect();
    const middle = (last.left + last.right) / 2;
    // A quarter up from the foot of the chart, whose reach above and below is 22 pixels of its own.
    const y = box.bottom - 44 - (box.height - 88) / 4;
    const on = { clientX: middle, clientY: y, pointerId: 1, pointerType: 'mouse', bubbles: true };
    area.dispatchEvent(new PointerEvent('pointerdown', on));
    expect(chosen.at(-1)?.lineGuess?.[4]).toBe(25);
    expect(chosen.at(-1)?.lineGuess?.[1]).not.toBe(25);
  });
});
