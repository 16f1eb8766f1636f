import { describe, expect, it } from 'vitest';
import { noChoices, type Choices } from '../../src/scenes/contract.ts';
import { opennessAt } from '../../src/scenes/field.ts';
import { labels } from '../../src/content/labels/what-next.ts';
import { guessesOf, sentenceOf } from '../../src/scenes/what-next/guesses.ts';
import { plotsOf, roles, stateAt } from '../../src/scenes/what-next/state.ts';
import { isUniversity } from '../../src/simulation/types.ts';
import { at } from './readings.ts';

describe('who has to plant', () => {
  it('lights the part of the field that the reader can change', () => {
    const choices = { ...noChoices, role: 'university' as const };
    const { field, levers } = stateAt(at('what-next', 'who-plants'), choices);
    expect(field.view.plotsLit.every(isUniversity)).toBe(true);
    expect(field.view.plotsLit).toHaveLength(6);
    expect(field.view.dim).toBeGreaterThan(0.3);
    expect(roles.filter((role) => levers[role] > 0)).toEqual(['university']);
  });

  it('shows nobody’s lever before the reader has said who they are', () => {
    const { levers, field } = stateAt(at('what-next', 'who-plants'), noChoices);
    expect(Object.values(levers)).toEqual([0, 0, 0, 0]);
    expect(field.view.dim).toBe(0);
  });

  it('shows the levers two by two', () => {
    const lit = (step: 'universities-and-companies' | 'investors-and-policymakers') =>
      roles.filter((role) => stateAt(at('what-next', step), noChoices).levers[role] === 1);
    expect(lit('universities-and-companies')).toEqual(['university', 'company']);
    expect(lit('investors-and-policymakers')).toEqual(['investor', 'policymaker']);
  });

  it('gives companies the labs and no university', () => {
    expect(plotsOf('company').some(isUniversity)).toBe(false);
    expect(plotsOf('company')).toHaveLength(10);
  });

  it('stops asking when the walls come down', () => {
    expect(stateAt(at('what-next', 'investors-and-policymakers'), noChoices).asking).toBe(true);
    expect(stateAt(at('what-next', 'walls-come-down'), noChoices).asking).toBe(false);
  });
});

describe('the walls', () => {
  it('stand for twenty years and are down twenty years later', () => {
    const before = stateAt(at('what-next', 'investors-and-policymakers'), noChoices).field;
    const after = stateAt(at('what-next', 'walls-come-down'), noChoices).field;
    expect(opennessAt(before.params, 5, before.time)).toBe(0);
    expect(opennessAt(after.params, 5, after.time)).toBe(1);
    expect(after.time).toBe(40);
  });
});

describe('what each actor can do', () => {
  it('is one to three things, each resting on a claim that the storyboard names for that actor', () => {
    const allowed = {
      university: ['c12', 'n7', 'o13'],
      company: ['l3', 'n8', 's7'],
      investor: ['w5', 'n5'],
      policymaker: ['n3', 'n4', 'n6']
    };
    for (const role of roles) {
      const { actions } = labels.roles[role];
      expect(actions.length).toBeGreaterThanOrEqual(1);
      expect(actions.length).toBeLessThanOrEqual(3);
      for (const { claims } of actions) for (const id of claims) expect(allowed[role]).toContain(id);
    }
  });
});

describe('the guesses', () => {
  it('are each told in a sentence: how far off, or that there was none', () => {
    const said = (choices: Partial<Choices>) => guessesOf({ ...noChoices, ...choices }).map(sentenceOf);
    expect(said({})).toEqual(Array(3).fill('You made no guess.'));
    const [lag, line, hire] = said({
      lagGuess: 18,
      lineGuess: [50, 50, 50, 50, 16],
      hireGuess: { rate: 0.1, year40: 30 }
    });
    expect(lag).toBe('You said 18: 11 too high.');
    expect(line).toBe('You said 16: the same.');
    expect(hire).toBe('You said 30: 38 too low.');
    expect(said({ lagGuess: 9 })[0]).toBe('You said 9: within that range.');
  });

  it('say so where the reader made none, and still have the answers', () => {
    const rows = guessesOf(noChoices);
    expect(rows.map(({ guess }) => guess)).toEqual([undefined, undefined, undefined]);
    expect(rows.map(({ answer }) => answer)).toEqual([7, 16, 68]);
  });

  it('stand beside the answer, for the reader’s own hiring rate', () => {
    const [lag, line, hire] = guessesOf({
      ...noChoices,
      lagGuess: 12,
      lineGuess: [59, 40, 30],
      hireGuess: { rate: 0.05, year40: 110 }
    });
    expect([lag?.guess, line?.guess, hire?.guess]).toEqual([12, 30, 110]);
    expect(hire?.answer).toBe(82);
    expect(hire?.question).toContain('5 in 100');
  });

  it('lie on their line, as do the answers', () => {
    for (const { guess, answer, low, high, most } of guessesOf({ ...noChoices, lagGuess: 400 })) {
      for (const value of [guess ?? 0, answer, low, high]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(most);
      }
    }
  });
});
