import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { StepId } from '#content/story.ts';
import ClassGuess from '#stage/present/class/ClassGuess.svelte';
import { Guesses } from '#stage/present/class/guesses.svelte.ts';
import '#stage/page.css';

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

/** The guesses of a class on a slide, kept as the slides keep them. */
async function slide(step: StepId, search = '') {
  const guesses = new Guesses(search);
  const props = (of: StepId) => ({ step: of, tally: guesses.tally, change });
  let at = step;
  const change = (next: Guesses['tally']) => {
    guesses.change(next);
    void screen.rerender(props(at));
  };
  const screen = await render(ClassGuess, props(at));
  screen.container.setAttribute('style', 'inline-size: 260px; font-size: 24px; line-height: 1.3');
  const turn = (to: StepId) => screen.rerender(props((at = to)));
  return { screen, guesses, turn };
}

const lag = 'guess-the-lag';

describe('the class’s guesses', () => {
  it('stand aside until they are asked for, and are nothing on other slides', async () => {
    const { screen, turn } = await slide(lag);
    expect(screen.container.querySelectorAll('input')).toHaveLength(0);
    await screen.getByRole('button', { name: 'Count the class’s guesses' }).click();
    expect(screen.container.querySelectorAll('input')).toHaveLength(6);
    for (const other of ['lag-opens', 'reading-pile'] as const) {
      await turn(other);
      expect(screen.container.querySelectorAll('input, button, a, ul')).toHaveLength(0);
    }
  });

  it('are tapped in, taken back and said', async () => {
    const { screen, guesses } = await slide(lag);
    await screen.getByRole('button', { name: 'Count the class’s guesses' }).click();
    const more = screen.getByRole('button', { name: 'One more: 4 to 6' });
    await more.click();
    await more.click();
    await screen.getByRole('button', { name: 'One more: 25 or more' }).click();
    await expect.element(screen.getByRole('spinbutton', { name: 'Guesses of 4 to 6' })).toHaveValue(2);
    await screen.getByRole('button', { name: 'One fewer: 4 to 6' }).click();
    expect(guesses.tally.own[lag]).toEqual([0, 1, 0, 0, 0, 1]);
    await expect.element(screen.getByRole('status')).toHaveTextContent('4 to 6: 1 of 2');
    const fewer = screen.getByRole('button', { name: 'One fewer: 0 to 3' });
    await fewer.click();
    expect(guesses.tally.own[lag]).toEqual([0, 1, 0, 0, 0, 1]);
  });

  it('are typed in by keyboard alone, kept within 0 to 999, and still there after a reload', async () => {
    const { screen, guesses } = await slide(lag);
    screen.getByRole('button').element().focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^One more: 0.to.3$/);
    await userEvent.tab();
    await userEvent.keyboard('12{Tab}{Tab}{Tab}4000{Enter}');
    expect(guesses.tally.own[lag]).toEqual([12, 999, 0, 0, 0, 0]);
    await expect.element(screen.getByRole('spinbutton', { name: 'Guesses of 4 to 6' })).toHaveValue(999);
    expect(document.activeElement).toBe(document.body);
    expect(new Guesses('').tally).toEqual(guesses.tally);
  });

  it('are drawn as rows of kernels as long as their counts', async () => {
    localStorage.setItem('seed-corn:class', JSON.stringify({ [lag]: [0, 2, 8, 4, 0, 0] }));
    const { screen, turn } = await slide(lag);
    const kernels = () =>
      [...screen.container.querySelectorAll('li path[fill="currentColor"]')].map(
        (path) => (path.getAttribute('d')?.match(/M/g) ?? []).length
      );
    expect(kernels()).toEqual([0, 2, 8, 4, 0, 0]);
    await turn('lag-opens');
    expect(kernels()).toEqual([0, 2, 8, 4, 0, 0]);
  });

  it('stand beside the truth on the next slide, in words and marks', async () => {
    localStorage.setItem('seed-corn:class', JSON.stringify({ [lag]: [1, 2, 8, 4, 3, 1] }));
    const { screen, turn } = await slide(lag);
    expect(screen.container.textContent).not.toContain('◆');
    await turn('lag-opens');
    const rows = [...screen.container.querySelectorAll('li')].map((row) =>
      row.textContent?.replace(/\s+/g, ' ')
    );
    expect(rows.map((row) => /answer lies here/.test(row!))).toEqual([
      false,
      false,
      true,
      false,
      false,
      false
    ]);
    expect(rows.map((row) => /in the range/.test(row!))).toEqual([false, true, false, true, false, false]);
    await expect
      .element(screen.container.querySelector<HTMLElement>('[data-truth]')!)
      .toHaveTextContent(/7 months; range 4 to 14\. measured/);
    await expect
      .element(screen.container.querySelector<HTMLElement>('[data-class-says]')!)
      .toHaveTextContent('Median guess: 7 to 9. 14 of 19 said 4 to 14.');
  });

  it('are cleared here and from the device, and brought back if that was a slip', async () => {
    localStorage.setItem('seed-corn:class', JSON.stringify({ [lag]: [1, 2, 0, 0, 0, 0] }));
    const { screen, guesses } = await slide(lag);
    await screen.getByRole('button', { name: 'Clear' }).click();
    expect(guesses.tally).toEqual({ own: {} });
    expect(localStorage.getItem('seed-corn:class')).toBeNull();
    await expect.element(screen.getByRole('status')).toHaveTextContent('Cleared.');
    await screen.getByRole('button', { name: 'Undo' }).click();
    expect(guesses.tally.own[lag]).toEqual([1, 2, 0, 0, 0, 0]);
    await expect.element(screen.getByRole('status')).toHaveTextContent('It is back.');
  });
});

describe('a class’s result by link', () => {
  const search = `?present&class=${lag}:0.0.0.0.0.9`;

  it('is shown before the own count, which is kept, and put away', async () => {
    localStorage.setItem('seed-corn:class', JSON.stringify({ [lag]: [1, 0, 0, 0, 0, 0] }));
    const { screen, guesses } = await slide('lag-opens', search);
    await expect.element(screen.getByRole('heading')).toHaveTextContent('From a link, months');
    await expect.element(screen.getByText('Your own count is kept.')).toBeVisible();
    await expect.element(screen.getByText('0 of 9 said 4 to 14.')).toBeVisible();
    expect(guesses.query).toBe(`class=${lag}:0.0.0.0.0.9`);
    await screen.getByRole('button', { name: 'Put away' }).click();
    await expect.element(screen.getByRole('heading')).toHaveTextContent('Guesses, months');
    await expect.element(screen.getByText('0 of 1 said 4 to 14.')).toBeVisible();
    expect(guesses.query).toBe('');
  });

  it('becomes the own count once it is changed', async () => {
    const { screen, guesses } = await slide(lag, search);
    expect(localStorage.getItem('seed-corn:class')).toBeNull();
    await expect.element(screen.getByText('It is kept here once you change it.')).toBeVisible();
    await screen.getByRole('button', { name: 'One more: 0 to 3' }).click();
    expect(guesses.tally).toEqual({ own: { [lag]: [1, 0, 0, 0, 0, 9] } });
    expect(new Guesses('').tally).toEqual(guesses.tally);
  });

  it('is copied to the slide with the truth, and both outcomes are said', async () => {
    localStorage.setItem('seed-corn:class', JSON.stringify({ [lag]: [1, 2, 0, 0, 0, 0] }));
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const { screen } = await slide('lag-opens');
    const link = screen.getByRole('link', { name: 'Copy link to this result' });
    await link.click();
    await expect.element(screen.getByRole('status')).toHaveTextContent('Link copied.');
    const copied = write.mock.lastCall![0];
    expect(new URL(copied).search).toBe(`?class=${lag}:1.2.0.0.0.0&present`);
    expect(copied).toMatch(/\/s\/moving-faster\/\?.*#lag-opens$/);
    write.mockRejectedValue(new Error('not allowed'));
    await link.click();
    await expect.element(screen.getByRole('status')).toHaveTextContent('The link could not be copied.');
    await expect.element(screen.getByRole('textbox')).toHaveValue(copied);
  });
});

describe('the controls of the class’s guesses', () => {
  it('are large enough to tap and fit a narrow column', async () => {
    localStorage.setItem('seed-corn:class', JSON.stringify({ 'draw-the-line': [1, 222, 999, 40, 3, 1] }));
    const { screen, turn } = await slide('draw-the-line');
    const fits = () => {
      const whole = screen.container.getBoundingClientRect();
      for (const control of screen.container.querySelectorAll('button, input, [data-class] .acts a')) {
        const box = control.getBoundingClientRect();
        expect(Math.round(box.height)).toBeGreaterThanOrEqual(44);
        expect(Math.round(box.width)).toBeGreaterThanOrEqual(44);
        expect(box.right).toBeLessThanOrEqual(whole.right + 0.5);
      }
      expect(screen.container.scrollWidth).toBeLessThanOrEqual(screen.container.clientWidth);
    };
    fits();
    await turn('line-falls');
    fits();
  });
});
