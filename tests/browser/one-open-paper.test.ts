import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { evidence, links, works } from '#content/lineage.ts';
import { noChoices, type Choices } from '#scenes/contract.ts';
import Scene from '#scenes/one-open-paper/Scene.svelte';
import { at } from '../scenes/along.ts';

const open = async (step: string, size = { width: 390, height: 440 }) => {
  let kept: Choices = noChoices;
  const choose = vi.fn((change: Partial<Choices>) => {
    kept = { ...kept, ...change };
    void screen.rerender({ choices: kept });
  });
  const screen = await render(Scene, {
    progress: at('one-open-paper', step, 1),
    choices: kept,
    choose,
    size
  });
  // The stage holds its scene; here it stands alone.
  Object.assign((screen.container as HTMLElement).style, {
    position: 'relative',
    width: `${size.width}px`,
    height: `${size.height}px`
  });
  const opener = screen.getByRole('button', { name: 'Find a work in the tree' });
  const field = screen.getByRole('searchbox');
  const says = async (text: string) =>
    expect
      .poll(() =>
        screen
          .getByRole('status')
          .all()
          .map((each) => each.element().textContent)
      )
      .toContain(text);
  return { screen, choose, opener, field, says };
};
const focused = () => document.activeElement as HTMLElement;

describe('searching the family tree', () => {
  it('opens a work’s card by the keyboard: type, arrow down, Enter', async () => {
    const { screen, opener, field, says } = await open('both-sides-build');
    (opener.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('rope');
    await says('1 work found. Down leads to it.');
    await userEvent.keyboard('{ArrowDown}');
    expect(focused().dataset.found).toBe('rope');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('region', { name: 'RoPE' })).toBeVisible();
    await expect.element(field).not.toBeInTheDocument();
    expect(focused().dataset.work).toBe('rope');
    await says('The card of RoPE is open.');
  });

  it('finds by maker and place, without accents; the first found opens by Enter in the field', async () => {
    const { screen, opener, field, says } = await open('both-sides-build');
    await opener.click();
    await field.fill('universite de montreal');
    await expect.element(screen.getByRole('button', { name: /^Attention 2014/ })).toBeVisible();
    await field.fill('Bremen attention');
    await says('1 work found. Down leads to it.');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('region', { name: 'Attention' })).toBeVisible();
  });

  it('says so where nothing matches; Escape clears, then closes and gives the focus back', async () => {
    const { opener, field, says } = await open('both-sides-build');
    await opener.click();
    await field.fill('perceptron');
    await says('No work in the picture matches “perceptron”.');
    await userEvent.keyboard('{Enter}');
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveValue('');
    await userEvent.keyboard('{Escape}');
    await expect.element(field).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
  });

  it('locks the work found where the step locks, and says how many drew on it', async () => {
    const { screen, choose, opener, field } = await open('lock-a-paper');
    await opener.click();
    await field.fill('adam');
    await screen.getByRole('button', { name: /^Adam 2014/ }).click();
    expect(choose).toHaveBeenCalledWith({ locked: 'adam' });
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent('Lock Adam: 32 of 48 others drew on it, directly or via others');
  });

  it.each([
    { width: 390, height: 440 },
    { width: 900, height: 850 }
  ])('never shows through a card, and no card covers its own work: $width×$height', async (size) => {
    for (const id of ['resnet', 'llama', 'gpt-oss', 'k2']) {
      const { screen } = await open('both-sides-build', size);
      screen.container.querySelector<HTMLElement>(`[data-work="${id}"]`)!.click();
      const close = screen.getByRole('button', { name: 'Close' });
      await expect.element(close).toBeVisible();
      const box = close.element().getBoundingClientRect();
      const over = screen.getByRole('button', { name: 'Find a work in the tree' }).query();
      const other = over?.getBoundingClientRect();
      expect(
        !other || other.left >= box.right || other.bottom <= box.top || other.top >= box.bottom,
        id
      ).toBe(true);
      await screen.unmount();
    }
  });

  it('is not there before the whole tree is', async () => {
    const { opener } = await open('attention-montreal');
    await expect.element(opener).not.toBeInTheDocument();
  });

  it.each([
    { width: 320, height: 276 },
    { width: 390, height: 440 },
    { width: 900, height: 850 }
  ])('stands clear of every word of the picture at $width×$height, 44 pixels wide', async (size) => {
    for (const step of ['both-sides-build', 'lock-a-paper', 'tree-goes-dark']) {
      const { screen, opener } = await open(step, size);
      const box = opener.element().getBoundingClientRect();
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      const covered = [...screen.container.querySelectorAll('svg[viewBox^="0 0 ' + size.width + '"] text')]
        .map((text) => ({ text: text.textContent, at: text.getBoundingClientRect() }))
        .filter(
          ({ at }) =>
            at.right > box.left && at.left < box.right && at.top < box.bottom - 1 && at.bottom > box.top
        )
        .map(({ text }) => text);
      expect(covered, step).toEqual([]);
      await screen.unmount();
    }
  });
});

describe('the card of a work', () => {
  it('counts as the data does, and each link opens to its words, their address and how they were seen', async () => {
    const { screen, opener, field } = await open('both-sides-build');
    const words = await evidence();
    await opener.click();
    await field.fill('llama');
    await userEvent.keyboard('{Enter}');
    const card = screen.getByRole('region', { name: 'LLaMA' });
    const work = works.find(({ name }) => name === 'LLaMA')!;
    await expect
      .element(card)
      .toHaveTextContent(`${work.descendants} of the ${works.length - 1} other works`);
    const into = links.filter(({ to }) => to === work.id);
    const out = links.filter(({ from }) => from === work.id);
    await expect.element(card).toHaveTextContent(`It drew on ${into.length} works`);
    await expect.element(card).toHaveTextContent(`${out.length} works drew on it`);
    const details = [...card.element().querySelectorAll('details')];
    expect(details).toHaveLength(into.length + out.length);
    [...into, ...out].forEach(({ from, to, through = [] }, i) => {
      details[i]!.querySelector('summary')!.click();
      expect(details[i]!.open).toBe(true);
      const { quote, url, seen } = words.links[`${through.at(-1) ?? from}>${to}`]!;
      expect(details[i]!.innerText).toContain(quote);
      expect(details[i]!.innerText).toContain(seen);
      expect([...details[i]!.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toContain(url);
    });
  });
});
