import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { noChoices, type Choices } from '#scenes/contract.ts';
import Scene from '#scenes/strong-but-closed/Scene.svelte';
import { at } from '../scenes/along.ts';

const section = 'strong-but-closed';

/** The scene with choices that are kept, as the stage keeps them. */
const open = async (step: string, t: number, size = { width: 390, height: 440 }, choices = noChoices) => {
  let kept: Choices = choices;
  const choose = vi.fn((change: Partial<Choices>) => {
    kept = { ...kept, ...change };
    void screen.rerender({ choices: kept });
  });
  const screen = await render(Scene, { progress: at(section, step, t), choices, choose, size });
  // The stage holds its scene; here it stands alone.
  Object.assign((screen.container as HTMLElement).style, {
    position: 'relative',
    width: `${size.width}px`,
    height: `${size.height}px`
  });
  return { screen, choose, line: () => kept.lineGuess };
};

describe('drawing the line', () => {
  it('takes a year’s share typed as a number, and says the whole line once it is set', async () => {
    const { screen, line } = await open('draw-the-line', 0.8);
    const numbers = screen.getByRole('spinbutton').all();
    expect(numbers).toHaveLength(4);
    await expect.element(numbers[1]!).toHaveAttribute('aria-label', 'Your guess for 2023, in per cent');
    await numbers[1]!.fill('140');
    await numbers[3]!.fill('20');
    await userEvent.tab();
    expect(line()).toEqual([59, 59, 100, 59, 20]);
    await expect.element(numbers[1]!).toHaveValue(100);
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent(
        'Your line: 59 in 100 in 2022, 100 in 100 in 2023, 59 in 100 in 2024, 20 in 100 in 2025.'
      );
  });

  it('moves a point by the arrow keys, in words of value', async () => {
    const { screen, line } = await open('draw-the-line', 0.8);
    const range = screen.getByRole('slider').all()[3]!;
    (range.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(line()![4]).toBe(56);
    await expect.element(range).toHaveAttribute('aria-valuetext', 'about 56 in 100');
  });

  it('is skipped by a link, and cleared by a button that hands the focus on', async () => {
    const { screen, line } = await open('draw-the-line', 0.8, undefined, {
      ...noChoices,
      lineGuess: [59, 40, 40, 40, 40]
    });
    await expect.element(screen.getByRole('link')).toHaveAttribute('href', '#line-falls');
    await screen.getByRole('button').click();
    expect(line()).toBeUndefined();
    expect(document.activeElement).toBe(screen.getByRole('slider').all()[0]!.element());
    await expect.element(screen.getByRole('status')).toHaveTextContent('Your line is cleared.');
  });

  it('has targets of 44 pixels, none over another', async () => {
    for (const size of [
      { width: 320, height: 276 },
      { width: 390, height: 440 },
      { width: 880, height: 850 }
    ]) {
      const { screen } = await open('draw-the-line', 0.8, size, {
        ...noChoices,
        lineGuess: [59, 1, 2, 3, 4]
      });
      const boxes = [...screen.container.querySelectorAll('input, a, button')].map((element) =>
        element.getBoundingClientRect()
      );
      expect(boxes).toHaveLength(10);
      for (const { height } of boxes) expect(height).toBeGreaterThanOrEqual(44);
      boxes.forEach((a, i) =>
        boxes.slice(i + 1).forEach((b) => {
          const [x, y] = [
            Math.min(a.right, b.right) - Math.max(a.left, b.left),
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
          ];
          expect(Math.min(x, y)).toBeLessThanOrEqual(0.5);
        })
      );
      screen.unmount();
    }
  });

  it('says by how much the line missed, when the truth is there', async () => {
    const { screen } = await open('line-falls', 1, undefined, {
      ...noChoices,
      lineGuess: [59, 55, 50, 48, 40]
    });
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent(/^You were within 24 points; most off in 2025: 40\s% where it was 16\s%\.$/);
  });
});

describe('reading a model', () => {
  it('names each kernel as the arrow keys walk them, from the first of 2020 on', async () => {
    const { screen } = await open('line-falls', 1, { width: 880, height: 850 });
    const models = screen.getByRole('slider', { name: 'Notable US models, by date' });
    await expect.element(models).toHaveAttribute('max', '341');
    (models.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    const first = 'ContextNet + Noisy Student · Google · Jan 2020 · not released';
    await expect.element(models).toHaveAttribute('aria-valuetext', first);
  });
});

describe('sorting the table', () => {
  const names = (container: Element): string[] =>
    [...container.querySelectorAll<SVGTextElement>('text')]
      .filter(({ textContent }) =>
        /OLMo|BLOOMZ|GLM|Mistral|DeepSeek|gpt|Qwen|Gemma|Llama|GPT/.test(textContent!)
      )
      .filter(({ textContent }) => !textContent!.includes('Opening'))
      .sort((a, b) => Number(a.getAttribute('y')) - Number(b.getAttribute('y')))
      .map(({ textContent }) => textContent!);

  it('sorts by a tap on a column, says so, and goes back to the first order', async () => {
    const { screen } = await open('degrees-of-open', 1);
    const before = names(screen.container);
    expect(before).toHaveLength(12);
    const licence = screen.getByRole('button', { name: 'Sort by licence' });
    await licence.click();
    await expect.element(licence).toHaveAttribute('aria-pressed', 'true');
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent('Sorted by licence, the most open first.');
    await expect
      .poll(() => names(screen.container).slice(0, 3))
      .toEqual(['OLMo 7B', 'ChatGLM-6B', 'Mistral 7B']);
    await screen.getByRole('button', { name: 'First order' }).click();
    await expect.poll(() => names(screen.container)).toEqual(before);
    await expect.element(licence).toHaveAttribute('aria-pressed', 'false');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Sort by paper' }).element());
  });

  it('turns the order round by a second press, by keyboard', async () => {
    const { screen } = await open('degrees-of-open', 1);
    (screen.getByRole('button', { name: 'Sort by data' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}{Enter}');
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent('Sorted by data, the most closed first.');
    await expect
      .poll(() => names(screen.container).slice(-4).sort())
      .toEqual(['DeepSeek-R1*', 'DeepSeek-V3*', 'GPT-4*', 'gpt-oss*']);
  });

  it('can’t be reached on the steps before and after', async () => {
    for (const [step, t] of [
      ['degrees-of-open', 0.3],
      ['awkward-cases', 0.5]
    ] as const) {
      const { screen } = await open(step, t);
      expect(screen.container.querySelectorAll('button')).toHaveLength(0);
      screen.unmount();
    }
  });
});
