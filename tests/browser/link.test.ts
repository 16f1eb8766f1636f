import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Link from '#scenes/break-it/Link.svelte';
import Mended from '#scenes/break-it/Mended.svelte';

const linkTo = (query: string) => `/course/s/break-it/?${query}`;
const props = { experiment: { oA: 0 }, looking: { seed: 7 }, linkTo };
const url = () => new URL('/course/s/break-it/?x=1&oA=0&seed=7', location.href).href;

describe('the link to an experiment', () => {
  it('is a real one, large enough to tap, that asks to be shared, and goes with the experiment', async () => {
    const screen = await render(Link, props);
    const link = screen.getByRole('link', { name: 'Share this experiment' });
    expect((link.element() as HTMLAnchorElement).href).toBe(url());
    expect(link.element().matches('a[data-share]')).toBe(true);
    expect(link.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    await screen.rerender({ ...props, experiment: { oA: 0.5 } });
    expect((link.element() as HTMLAnchorElement).href).toBe(url().replace('oA=0', 'oA=0.5'));
  });

  it('is not there where nothing can be linked to', async () => {
    const screen = await render(Link, { ...props, linkTo: undefined });
    expect(screen.container.textContent).toBe('');
  });
});

describe('the line on a link that asked for what there is not', () => {
  it('says in words which settings, and nothing of the link', async () => {
    const choose = vi.fn();
    const screen = await render(Mended, { mended: ['seed', 'T', '<b>'], choose });
    const line = screen.container.querySelector('[data-mended]')!;
    expect(line.getAttribute('data-mended')).toBe('T seed');
    expect(line.textContent).toContain('how long a secret lasts, world number.');
    expect(line.innerHTML).not.toContain('<b>');
    await screen.getByRole('button').click();
    expect(choose).toHaveBeenCalledWith({ mended: [] });
  });

  it('names four and counts the others', async () => {
    const mended = ['oA', 'oB', 'T', 'kappa', 'rho', 'seed', 'at'];
    const screen = await render(Mended, { mended, choose: vi.fn() });
    await expect.element(screen.getByText(/ and 3 more\./)).toBeVisible();
  });

  it('is not there when nothing was changed', async () => {
    const screen = await render(Mended, { mended: [], choose: vi.fn() });
    expect(screen.container.textContent).toBe('');
  });
});
