import { describe, expect, it, vi } from 'vitest';
import { story } from '#content/story.ts';
import { noChoices } from '#scenes/contract.ts';
import { Reader } from '#stage/reader.svelte.ts';

const order = story.flatMap(({ steps }) => steps.map((step) => step.id));

describe('Reader', () => {
  it('walks the whole story by next and back by previous, and stays at its ends', () => {
    const reader = new Reader();
    const seen = order.map(() => {
      reader.next();
      return reader.position?.step;
    });
    expect(seen).toEqual(order);
    reader.next();
    expect(reader.position?.step).toBe(order.at(-1));
    for (const step of order.toReversed().slice(1)) {
      reader.previous();
      expect(reader.position?.step).toBe(step);
    }
    reader.previous();
    expect(reader.position?.step).toBe(order[0]);
  });

  it('shows a step it goes to as read, and a section at its first step', () => {
    const reader = new Reader();
    reader.goTo('seed-corn');
    expect(reader.position).toEqual({ section: 'seed-corn', step: 'what-seed-corn-is', t: 1 });
  });

  it('leaves the way to a step to the layout in charge', () => {
    const reader = new Reader();
    reader.mover = vi.fn();
    reader.goTo('warning', 'one-kernel');
    expect(reader.mover).toHaveBeenCalledWith('warning', 'one-kernel');
    expect(reader.position).toBeUndefined();
  });

  it('computes next from where the reader is, not from where it went before', () => {
    const reader = new Reader();
    reader.next();
    reader.read({ position: { section: 'seed-corn', step: 'what-seed-corn-is', t: 0.2 }, enter: 1 });
    reader.next();
    expect(reader.position?.step).toBe(order[order.indexOf('what-seed-corn-is') + 1]);
  });

  it('changes only the choices named', () => {
    const reader = new Reader();
    reader.choose({ lagGuess: 9 });
    reader.choose({ role: 'investor' });
    expect(reader.choices).toEqual({ ...noChoices, lagGuess: 9, role: 'investor' });
  });
});
