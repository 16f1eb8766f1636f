import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { noChoices, type Choices } from '#scenes/contract.ts';
import MapInstrument from '#scenes/break-it/map/MapInstrument.svelte';
import { committedReading } from '#scenes/break-it/map/committed.ts';
import { cells } from '#scenes/break-it/map/plane.ts';

/** The map as a reader has it: what is chosen is drawn. */
const opened = async (given: Partial<Choices> = {}) => {
  let choices: Choices = { ...noChoices, ...given };
  const propsOf = () => ({ params: choices.experiment, looking: choices.looking, choose, width: 390 });
  const choose = vi.fn((change: Partial<Choices>) => {
    choices = { ...choices, ...change };
  });
  const screen = await render(MapInstrument, propsOf());
  await expect.element(screen.getByRole('grid')).toBeInTheDocument();
  const set = (change: Partial<Choices>) => {
    choices = { ...choices, ...change };
    return screen.rerender(propsOf());
  };
  return { screen, choose, set, follow: () => screen.rerender(propsOf()) };
};

const focused = () => document.activeElement!.getAttribute('aria-label')!;

describe('the break-even map by keyboard', () => {
  it('is one tab stop, from which arrows walk and Enter replays the world', async () => {
    const { screen, choose } = await opened();
    const buttons = screen.container.querySelectorAll<HTMLElement>('[role=gridcell]');
    expect([...buttons].filter((button) => button.tabIndex === 0)).toHaveLength(1);
    screen.container.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')!.focus();
    expect(focused()).toMatch(/^Secrets last 2 years, premium 1: closed has/);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowLeft}');
    expect(focused()).toMatch(/^Secrets last 1.5 years, premium 2: /);
    await userEvent.keyboard('{End}');
    expect(focused()).toMatch(/^Secrets last 10 years, premium 2: closed has .* fewer ideas/);
    expect([...buttons].filter((button) => button.tabIndex === 0)).toEqual([document.activeElement]);
    await expect.element(screen.getByText('Tap to replay')).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(choose).toHaveBeenLastCalledWith({
      walls: {},
      experiment: { oA: 0, oB: 0, T: 10, kappa: 2 },
      looking: { instrument: 'replay' }
    });
  });

  it('leaves by Tab to the table', async () => {
    const { screen } = await opened();
    screen.container.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')!.focus();
    await userEvent.keyboard('{ArrowUp}{Tab}');
    expect(document.activeElement!.tagName).toBe('SUMMARY');
  });
});

describe('the break-even map by touch', () => {
  it('replays the world of whatever cell is tapped, one side closed where the lead counts', async () => {
    const { screen, choose } = await opened({
      experiment: { rho: 0 },
      looking: { goal: 'lead', horizon: 10 }
    });
    const top = screen.container.querySelector<HTMLElement>('[role=gridcell]')!;
    expect(top.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
    expect(top.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    top.click();
    expect(choose).toHaveBeenLastCalledWith({
      walls: {},
      experiment: { rho: 0, oA: 0, oB: 1, T: 0.5, kappa: 4 },
      looking: { goal: 'lead', horizon: 10, instrument: 'replay' }
    });
  });

  it('covers its plane without a gap, each cell where it is drawn', async () => {
    const { screen } = await opened();
    const svg = screen.container.querySelector('svg')!.getBoundingClientRect();
    const drawn = [...screen.container.querySelectorAll('svg path')].flatMap((path) =>
      [...path.getAttribute('d')!.matchAll(/M(\S+) (\S+)h(\S+)v(\S+)h-\S+Z/g)].map(([, ...numbers]) => {
        const [x = NaN, y = NaN, width = NaN, height = NaN] = numbers.map(Number);
        return {
          left: svg.left + x,
          top: svg.top + y,
          right: svg.left + x + width,
          bottom: svg.top + y + height
        };
      })
    );
    expect(drawn).toHaveLength(cells.length);
    for (const button of screen.container.querySelectorAll('[data-cell]')) {
      const over = button.getBoundingClientRect();
      const same = drawn.filter((mark) =>
        (['left', 'top', 'right', 'bottom'] as const).every((side) => Math.abs(mark[side] - over[side]) < 1)
      );
      expect([button.getAttribute('data-cell'), same.length]).toEqual([button.getAttribute('data-cell'), 1]);
    }
  });
});

describe('measure and horizon', () => {
  it('are chosen by radio, and change what is said', async () => {
    const { screen, choose, follow } = await opened();
    await userEvent.click(screen.getByRole('radio', { name: '5', exact: true }));
    expect(choose).toHaveBeenLastCalledWith({ looking: { horizon: 5 } });
    await follow();
    await expect.element(screen.getByText(/^After 5 years closed/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Lead of the closer' }));
    await follow();
    expect(choose).toHaveBeenLastCalledWith({ looking: { horizon: 5, goal: 'lead' } });
    await expect.element(screen.getByText(/After 5 years the/).first()).toBeInTheDocument();
  });
});

describe('the table', () => {
  it('says what the map shows, cell by cell, with a question mark where it is not clear', async () => {
    const { screen } = await opened();
    await userEvent.click(screen.getByText('The map as a table'));
    const rows = [...screen.container.querySelectorAll('tbody tr')];
    const said = rows
      .reverse()
      .flatMap((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent));
    const { known } = committedReading('total', 40);
    expect(said).toHaveLength(cells.length);
    said.forEach((text, cell) => {
      const { mean, clear } = known[cell]!;
      expect(Number(text.replace('−', '-').replace(/[ %?]/g, ''))).toBe(Math.round(mean) + 0);
      expect(text.includes('?')).toBe(!clear);
    });
  });
});

describe('rules of the reader’s own', () => {
  it('are run here, the coarse cells first, and dropped when the rules change back', async () => {
    const { screen, set } = await opened({ experiment: { eta: 0.75 } });
    await expect.element(screen.getByRole('progressbar')).toBeInTheDocument();
    await expect.element(screen.getByText(/^[1-9]\d* of about [\d,]+ runs/)).toBeInTheDocument();
    const labels = [...screen.container.querySelectorAll('[role=gridcell]')].map((cell) => cell.ariaLabel!);
    expect(labels.filter((label) => label.endsWith('not run yet.')).length).toBeGreaterThanOrEqual(90 - 25);
    await set({ experiment: {} });
    expect(screen.container.querySelector('progress')).toBeNull();
    await expect.element(screen.getByText(/100 worlds a cell/)).toBeInTheDocument();
  });
});
