import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Reading from '#ui/chart/Reading.svelte';

const points = [
  { x: 60, y: 60, says: 'first, 1 point' },
  { x: 160, y: 60, says: 'second, 2 points' },
  { x: 260, y: 200, says: 'third, 3 points' }
];
const props = {
  size: { width: 390, height: 440 },
  box: { x: 12, y: 40, width: 366, height: 360 },
  points,
  readout: { x: 12, y: 10, width: 366, size: 13 },
  label: 'Models, by date',
  hint: 'Point at one.'
};

const open = async () => {
  const screen = await render(Reading, props);
  const layer = screen.container.querySelector('svg')!;
  const reach = screen.container.querySelector('rect.reach')!;
  const pointer = (type: string, x: number, y: number, pointerType: string) => {
    const corner = layer.getBoundingClientRect();
    const at = { clientX: corner.left + x, clientY: corner.top + y };
    reach.dispatchEvent(new PointerEvent(type, { ...at, pointerId: 1, pointerType, bubbles: true }));
  };
  const words = () => layer.textContent?.trim();
  const ring = () => layer.querySelectorAll('circle').length;
  return { screen, reach, pointer, words, ring };
};

describe('the reading of a chart', () => {
  it('reads what the mouse is nearest to, and nothing when it leaves', async () => {
    const { pointer, words, ring } = await open();
    expect([words(), ring()]).toEqual(['Point at one.', 0]);
    pointer('pointermove', 150, 80, 'mouse');
    await expect.poll(() => words()).toBe('second, 2 points');
    expect(ring()).toBeGreaterThan(0);
    pointer('pointermove', 320, 380, 'mouse');
    await expect.poll(() => words()).toBe('Point at one.');
    pointer('pointermove', 150, 80, 'mouse');
    pointer('pointerleave', 400, 80, 'mouse');
    await expect.poll(() => [words(), ring()]).toEqual(['Point at one.', 0]);
  });

  it('reads at a tap, keeps it, and leaves a finger that moves up or down to scroll', async () => {
    const { reach, pointer, words } = await open();
    expect(getComputedStyle(reach).touchAction).toBe('pan-y');
    pointer('pointerdown', 70, 80, 'touch');
    pointer('pointermove', 70, 200, 'touch');
    pointer('pointercancel', 70, 200, 'touch');
    await expect.poll(() => words()).toBe('Point at one.');
    pointer('pointerdown', 255, 190, 'touch');
    pointer('pointerup', 255, 190, 'touch');
    pointer('pointerleave', 255, 190, 'touch');
    await expect.poll(() => words()).toBe('third, 3 points');
  });

  it('reads on under a finger that moves sideways', async () => {
    const { pointer, words } = await open();
    pointer('pointerdown', 60, 60, 'touch');
    pointer('pointermove', 150, 62, 'touch');
    await expect.poll(() => words()).toBe('second, 2 points');
  });

  it('walks the marks by arrow keys and says each one', async () => {
    const { screen, words } = await open();
    const range = screen.getByRole('slider', { name: 'Models, by date' });
    await userEvent.tab();
    await expect.element(range).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(range).toHaveAttribute('aria-valuetext', 'second, 2 points');
    expect(words()).toBe('second, 2 points');
    await userEvent.keyboard('{End}');
    await expect.element(range).toHaveAttribute('aria-valuetext', 'third, 3 points');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => words()).toBe('Point at one.');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(range).toHaveAttribute('aria-valuetext', 'first, 1 point');
  });

  it('reads nothing that has gone', async () => {
    const { screen, pointer, words } = await open();
    pointer('pointermove', 255, 190, 'mouse');
    await expect.poll(() => words()).toBe('third, 3 points');
    await screen.rerender({ ...props, points: points.slice(0, 2) });
    await expect.poll(() => words()).toBe('Point at one.');
  });
});
