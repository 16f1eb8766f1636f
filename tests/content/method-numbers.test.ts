import { describe, expect, it } from 'vitest';
import { constants, dials, shape } from '#content/method/constants.ts';
import { method } from '#content/method.ts';
import { fraction, group, index, plainTerm, row, type Term } from '#content/method/terms.ts';
import * as fixed from '../../src/simulation/constants.ts';
import { defaults, ranges } from '../../src/simulation/params.ts';
import { numbersIn } from './numbers.ts';

const switches = ['recomb', 'dup', 'talent', 'events'];
const tables = method.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
const formulas = method.blocks.flatMap((block) => (block.kind === 'formula' ? [block] : []));

describe('the dials of the method page', () => {
  it('are all that a run can be given, but for switches and events', () => {
    expect(dials.map(({ key }) => key).sort()).toEqual(
      Object.keys(defaults)
        .filter((key) => !switches.includes(key))
        .sort()
    );
  });

  it.each(dials)('$name has the range and the default of the model', ({ key, low, high, usual }) => {
    expect([low, high]).toEqual(ranges[key as keyof typeof ranges]);
    expect(usual).toBe(defaults[key as keyof typeof defaults]);
  });

  it('say of which nobody has measured it, and give a source for each other', () => {
    for (const { name, source } of dials) expect(source.length, name).toBeGreaterThan(0);
    expect(dials.filter(({ source }) => source.includes('Nobody has measured this.')).length).toBeGreaterThan(
      3
    );
  });
});

describe('the constants of the method page', () => {
  it('are all of the model’s, with their values', () => {
    const values = Object.fromEntries(Object.entries(constants).map(([key, { value }]) => [key, value]));
    expect(values).toEqual(fixed.standard);
    const { standard, ...shaped } = fixed as unknown as Record<string, unknown>;
    expect(standard).toBeDefined();
    expect(Object.fromEntries(Object.entries(shape).map(([key, { value }]) => [key, value]))).toEqual(shaped);
  });

  it('stand in a table together with the dials, all of them', () => {
    const printed = tables.flatMap(({ rows }) => rows.map(([name]) => name));
    for (const { name } of [...dials, ...Object.values(constants), ...Object.values(shape)])
      expect(printed).toContain(name);
  });

  it('have each a letter of their own', () => {
    const letters = [...dials, ...Object.values(constants), ...Object.values(shape)]
      .map(({ symbol }: { symbol: string }) => symbol)
      .filter((symbol) => symbol !== '');
    expect(new Set(letters).size).toBe(letters.length);
  });
});

describe('the formulas', () => {
  it('use no number that is not the model’s, but for one, and the half that a secret’s life spreads over', () => {
    const known = new Set([
      1,
      0.5,
      ...Object.values(fixed.standard),
      fixed.TEXTBOOK,
      fixed.HUNDRED,
      fixed.QUARTERS
    ]);
    expect(formulas.length).toBeGreaterThan(8);
    for (const { term } of formulas)
      expect(
        numbersIn(plainTerm(term)).filter((number) => !known.has(number)),
        plainTerm(term)
      ).toEqual([]);
  });

  it.each(formulas)('says what $gives is and means', ({ gives, meaning }) => {
    expect(gives.split(' ').length).toBeGreaterThan(2);
    expect(meaning).toMatch(/\.$/);
  });

  it('read as plain text in one line, with brackets where a fraction needs them', () => {
    expect(plainTerm(fraction('X', row('X', '+', 5)))).toBe('X ⁄ (X + 5)');
    expect(plainTerm(row('P', '=', 2, '×', group(1, '−', index('o', 'A'))))).toBe('P = 2 × (1 − o_A)');
  });

  it('take single letters for names, signs for signs and more letters for words', () => {
    const kinds = (row('κ', '×', 'own finds', '=', 1000) as Extract<Term, { kind: 'row' }>).terms.map(
      ({ kind }) => kind
    );
    expect(kinds).toEqual(['name', 'sign', 'words', 'sign', 'number']);
  });
});
