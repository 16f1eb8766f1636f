import { describe, expect, it } from 'vitest';
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from './reading.ts';

describe('wordsOf', () => {
  it('keeps numbers, hyphens and apostrophes in one piece', () => {
    expect(wordsOf('It’s 1,772 gpt-oss models: 2.7\u00a0%, in 2020–21.')).toEqual([
      'It’s',
      '1,772',
      'gpt-oss',
      'models',
      '2.7\u00a0%',
      'in',
      '2020–21'
    ]);
  });
});

describe('sentencesOf', () => {
  it('ends a sentence at its mark, not inside a number or at a colon', () => {
    expect(sentencesOf('He said, “We were wrong.” Was it 2.7%? Yes: it was.')).toEqual([
      'He said, “We were wrong.”',
      'Was it 2.7%?',
      'Yes: it was.'
    ]);
  });
});

describe('syllablesOf', () => {
  it.each([
    ['the', 1],
    ['walls', 1],
    ['closed', 1],
    ['stage', 1],
    ['stages', 2],
    ['planted', 2],
    ['able', 2],
    ['kernel', 2],
    ['university', 5],
    ['breakthrough', 2]
  ])('%s has %i', (word, syllables) => expect(syllablesOf(word)).toBe(syllables));
});

describe('gradeOf', () => {
  it('asks little for short plain sentences', () => {
    expect(gradeOf('The cat sat on the mat. It was warm. Then it slept.')).toBeLessThan(1);
  });
  it('asks for college where words and sentences are long', () => {
    expect(
      gradeOf(
        'Institutional heterogeneity notwithstanding, the appropriability of technological innovation fundamentally determines organisational investment behaviour across international jurisdictions.'
      )
    ).toBeGreaterThan(20);
  });
  it('is the published formula', () => {
    // 6 words, 1 sentence, 7 syllables.
    expect(gradeOf('The old dog ran to Peter.')).toBeCloseTo(0.39 * 6 + (11.8 * 7) / 6 - 15.59);
  });
});
