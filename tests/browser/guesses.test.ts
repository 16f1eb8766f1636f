import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { noChoices } from '#scenes/contract.ts';
import MovingFaster from '#scenes/moving-faster/Scene.svelte';
import StrongButClosed from '#scenes/strong-but-closed/Scene.svelte';
import { at } from '../scenes/along.ts';

const size = { width: 390, height: 440 };

describe('the guess of months', () => {
  it('is set by range or number, read out in words, and cleared without losing the focus', async () => {
    const choose = vi.fn();
    const props = { progress: at('moving-faster', 'guess-the-lag', 0.8), choices: noChoices, choose, size };
    const screen = await render(MovingFaster, props);
    const range = screen.getByRole('slider');
    await expect.element(range).toHaveAttribute('aria-valuetext', 'no guess yet');
    await range.fill('9');
    expect(choose).toHaveBeenLastCalledWith({ lagGuess: 9 });
    await screen.getByRole('spinbutton').fill('99');
    expect(choose).toHaveBeenLastCalledWith({ lagGuess: 36 });
    await screen.rerender({ ...props, choices: { ...noChoices, lagGuess: 9 } });
    await expect.element(range).toHaveAttribute('aria-valuetext', '9 months behind');
    await screen.getByRole('button').click();
    expect(choose).toHaveBeenLastCalledWith({ lagGuess: undefined });
    expect(document.activeElement).toBe(range.element());
  });

  it('is gone, and can’t be reached, on the other steps', async () => {
    const props = { choices: noChoices, choose: vi.fn(), size };
    const screen = await render(MovingFaster, { ...props, progress: at('moving-faster', 'lag-opens', 0.8) });
    expect(screen.container.querySelectorAll('#lag-guess, input[type="number"], a, button')).toHaveLength(0);
  });

  it('can be skipped', async () => {
    const props = { choices: noChoices, choose: vi.fn(), size };
    const screen = await render(MovingFaster, {
      ...props,
      progress: at('moving-faster', 'guess-the-lag', 0.8)
    });
    await expect.element(screen.getByRole('link', { name: 'Show me' })).toHaveAttribute('href', '#lag-opens');
    await screen.rerender({ ...props, progress: at('moving-faster', 'lag-opens', 0.8) });
    await expect.element(screen.getByRole('status')).toHaveTextContent('');
  });

  it('is measured against the answer in one sentence, once there is an answer', async () => {
    const props = { choices: { ...noChoices, lagGuess: 12 }, choose: vi.fn(), size };
    const screen = await render(MovingFaster, {
      ...props,
      progress: at('moving-faster', 'guess-the-lag', 0.8)
    });
    const status = screen.getByRole('status');
    await expect.element(status).toHaveTextContent('');
    await screen.rerender({ ...props, progress: at('moving-faster', 'lag-opens', 0.8) });
    await expect
      .element(status)
      .toHaveTextContent('Your guess is 5 months above it and lies inside the range of 4 to 14.');
  });
});

describe('reading the models of moving-faster', () => {
  const reading = async (step: string) => {
    const screen = await render(MovingFaster, {
      progress: at('moving-faster', step, 0.9),
      choices: noChoices,
      choose: vi.fn(),
      size
    });
    return { screen, range: screen.getByRole('slider') };
  };

  it('walks both frontiers and the months by keyboard', async () => {
    const { screen, range } = await reading('lag-opens');
    await range.fill('1');
    await expect
      .element(range)
      .toHaveAttribute('aria-valuetext', 'LLaMA-65B, Meta AI, 24 Feb 2023: 110.5\u00a0points');
    await range.fill('18');
    await expect.element(range).toHaveAttribute('aria-valuetext', expect.stringContaining('Baichuan1-7B'));
    await range.fill('65');
    await expect
      .element(range)
      .toHaveAttribute('aria-valuetext', expect.stringContaining('8.0 months behind'));
    expect(screen.container.textContent).toContain('8.0 months behind');
  });

  it('reads the model under the mouse and rings it', async () => {
    const { screen } = await reading('records-american');
    const kernels = [...screen.container.querySelectorAll('path')].filter(
      (path) => path.getAttribute('fill') === 'var(--us)'
    );
    const first = /^M([\d.]+) ([\d.]+)/.exec(kernels.at(-1)!.getAttribute('d')!)!;
    const layer = screen.container.querySelector('rect.reach')!;
    const corner = screen.container.querySelector('svg')!.getBoundingClientRect();
    const at = { clientX: corner.left + Number(first[1]), clientY: corner.top + Number(first[2]) };
    layer.dispatchEvent(new PointerEvent('pointermove', { ...at, pointerType: 'mouse', bubbles: true }));
    await expect.poll(() => screen.container.textContent).toContain('GPT-4, OpenAI, 14 March 2023');
    expect(screen.container.querySelectorAll('circle').length).toBeGreaterThan(0);
  });

  it('is there only while its chart is', async () => {
    for (const step of ['reading-pile', 'for-faster']) {
      const { screen } = await reading(step);
      expect(screen.container.querySelectorAll('rect.reach'), step).toHaveLength(0);
    }
  });
});

describe('the drawn line', () => {
  const drawing = async () => {
    const choose = vi.fn();
    const progress = at('strong-but-closed', 'draw-the-line', 0.8);
    const screen = await render(StrongButClosed, { progress, choices: noChoices, choose, size });
    const area = screen.container.querySelector('rect.draw')!;
    const box = area.getBoundingClientRect();
    const pointer = (type: string, x: number, y: number, pointerType: string) =>
      area.dispatchEvent(
        new PointerEvent(type, {
          clientX: box.left + x,
          clientY: box.top + y,
          pointerId: 1,
          pointerType,
          bubbles: true
        })
      );
    // A pointer made by a script can't be captured; the scene must only believe that it is.
    area.setPointerCapture = () => undefined;
    area.hasPointerCapture = () => true;
    return { choose, screen, box, pointer };
  };

  it('has a range for every point but the given one', async () => {
    const { choose, screen } = await drawing();
    const ranges = screen.getByRole('slider').all();
    expect(ranges).toHaveLength(4);
    await ranges[3]!.fill('20');
    expect(choose).toHaveBeenLastCalledWith({ lineGuess: [59, 59, 59, 59, 20] });
  });

  it('follows the mouse', async () => {
    const { choose, box, pointer } = await drawing();
    pointer('pointerdown', box.width - 4, 22, 'mouse');
    expect(choose).toHaveBeenLastCalledWith({ lineGuess: [59, 59, 59, 59, 100] });
  });

  it('leaves a finger that moves up or down to scroll', async () => {
    const { choose, box, pointer } = await drawing();
    pointer('pointerdown', box.width - 4, 60, 'touch');
    pointer('pointermove', box.width - 4, 120, 'touch');
    pointer('pointercancel', 0, 0, 'touch');
    expect(choose).not.toHaveBeenCalled();
    pointer('pointerdown', box.width - 4, box.height - 22, 'touch');
    pointer('pointerup', box.width - 4, box.height - 22, 'touch');
    expect(choose).toHaveBeenLastCalledWith({ lineGuess: [59, 59, 59, 59, 0] });
  });
});
