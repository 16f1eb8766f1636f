import { describe, expect, it } from 'vitest';
import { modelled } from '#content/figures.ts';
import { pictureTerms, terms } from '#content/glossary.ts';
import { printBand, resultOf } from '#content/labels/method.ts';

describe('results of the model in words', () => {
  it('there are words for every value of every figure', () => {
    for (const figure of modelled.figures)
      for (const [name, band] of Object.entries(figure.values)) {
        const { result, middle, span } = printBand(name, band);
        expect(result, `${figure.id}.${name}`).toMatch(/^[A-Z]/);
        expect(`${middle}${span}`, `${figure.id}.${name}`).not.toMatch(/undefined|NaN|null/);
      }
  });

  it('the year in a name is told', () => {
    expect(resultOf('fewer40').words).toBe('fewer ideas, after 40 years');
    expect(resultOf('labs10').words).toContain('10\u00a0%');
    expect(resultOf('T05At10').words).toContain('after 10 years, secrets living half a year');
    expect(resultOf('T10').words).toContain('after 40 years, secrets living 10 years');
  });

  it('a name without words is refused', () => {
    expect(() => resultOf('unheardOf40')).toThrow('unheardOf40');
  });

  it('a band is printed with its span, and “none” where there is no number', () => {
    expect(printBand('fewer40', { median: 20, low: 15, high: 24, worlds: 100 })).toEqual({
      result: 'Fewer ideas, after 40 years',
      middle: '20\u00a0%',
      span: '15 to 24\u00a0%',
      worlds: '100'
    });
    expect(printBand('T5', { median: null, low: 1, high: null }).span).toBe('1 to none');
  });
});

describe('the glossary', () => {
  it('explains each word once', () => {
    const all = [...terms, ...pictureTerms];
    expect(new Set(all.map((term) => term.id)).size).toBe(all.length);
    for (const { id, term, meaning } of all) {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(meaning.split(' ').length, term).toBeGreaterThan(3);
    }
  });
});
