import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ChallengeButtons from '#scenes/break-it/challenges/ChallengeButtons.svelte';
import ChallengesInstrument from '#scenes/break-it/challenges/ChallengesInstrument.svelte';
import SquareInstrument from '#scenes/break-it/square/SquareInstrument.svelte';
import { challenges } from '#scenes/contract.ts';

const soon = { timeout: 60_000 };

test('the two-by-two is drawn with the first worlds, and its cells, years and goals are reached by keyboard', async () => {
  const choose = vi.fn();
  const props = { params: { kappa: 2 }, looking: {}, choose, width: 390 };
  const screen = await render(SquareInstrument, props);
  const cell = screen.getByRole('button', { name: 'Replay a world with you closed, they open' });
  await expect.element(cell, soon).toBeVisible();
  expect(screen.getByRole('button').all()).toHaveLength(4);
  (cell.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(choose).toHaveBeenLastCalledWith({
    walls: {},
    experiment: { kappa: 2, oA: 0, oB: 1 },
    looking: { instrument: 'replay' }
  });
  (screen.getByRole('radio', { name: '40 years' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(choose).toHaveBeenLastCalledWith({ looking: { horizon: 20 } });
  (screen.getByRole('radio', { name: 'My lead' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(choose).toHaveBeenLastCalledWith({ looking: { goal: 'best' } });
  const numbers = screen.container.querySelector('table')!;
  expect(numbers.querySelectorAll('tbody td')).toHaveLength(16);
  expect(numbers.textContent).not.toMatch(/NaN|undefined/);
});

test('a world that meets a challenge is told once, and the hint opens by keyboard', async () => {
  const choose = vi.fn();
  const props = { params: { oA: 0, oB: 1, rho: 1, years: 5 }, looking: {}, choose, width: 390 };
  const screen = await render(ChallengesInstrument, { ...props, solved: ['closing-wins'] });
  await expect
    .poll(() => choose.mock.calls, soon)
    .toEqual([[{ solved: ['closing-wins', 'open-overtakes'] }]]);
  await expect.element(screen.getByText(/leads in 100 of 100 worlds; it needs 90/)).toBeVisible();
  await screen.rerender({ ...props, solved: ['closing-wins', 'open-overtakes'] });
  await expect.element(screen.getByText('2 of 4 found.')).toBeVisible();
  expect(choose).toHaveBeenCalledTimes(1);
  const hint = screen.container.querySelector('summary')!;
  hint.focus();
  await userEvent.keyboard('{Enter}');
  expect(hint.closest('details')!.open).toBe(true);
});

test('nothing is run, and every challenge says why, where the rules are those of the story', async () => {
  const choose = vi.fn();
  const screen = await render(ChallengesInstrument, {
    params: {},
    looking: {},
    choose,
    width: 390,
    solved: []
  });
  expect(screen.container.querySelectorAll('.item')).toHaveLength(4);
  expect(screen.container.textContent).toContain('labs never hire');
  expect(screen.container.textContent).not.toContain('worlds; it needs');
  expect(choose).not.toHaveBeenCalled();
});

test('on the stage each challenge is a button that opens the machine', async () => {
  const open = vi.fn();
  const size = { width: 390, height: 440 };
  const screen = await render(ChallengeButtons, { size, solved: ['closing-wins'], open });
  const buttons = screen.getByRole('button').all();
  expect(buttons).toHaveLength(4);
  for (const button of buttons) {
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(button.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  }
  expect(open.mock.calls.flat()).toEqual([...challenges]);
  await expect.element(buttons[0]!).toHaveAccessibleName(/Found\./);
});
