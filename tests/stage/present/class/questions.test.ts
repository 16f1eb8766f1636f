import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reported } from '#content/data/reported.ts';
import { openWeights } from '#content/data/shares.json';
import { content } from '#content/check.ts';
import { modelled, type Band } from '#content/figures.ts';
import { classLabels } from '#content/labels/class.ts';
import { slideOf } from '#content/slides/index.ts';
import { story } from '#content/story.ts';
import { answerOf, answerWith, classStepOf, questionOf, questions } from '#stage/present/class/questions.ts';
import { gradeOf } from '../../../content/reading.ts';
import { numbersIn } from '../../../content/numbers.ts';

const all = Object.values(questions);
const textOf = (says: (typeof all)[number]['says']): string => (typeof says === 'string' ? says : says.text);

describe.each(all)('the class’s question of $id', (question) => {
  const { from, top, truth, says } = question;

  it('has five to seven answers, one for every number there can be', () => {
    expect(from.length).toBeGreaterThanOrEqual(5);
    expect(from.length).toBeLessThanOrEqual(7);
    expect(from[0]).toBe(0);
    expect(from).toEqual([...new Set(from)].sort((a, b) => a - b));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: top ?? 5_000 }), (guess) => {
        const answer = answerWith(question, guess);
        const [least, most = Infinity] = numbersIn(answerOf(question, answer));
        expect(guess).toBeGreaterThanOrEqual(least!);
        expect(guess).toBeLessThanOrEqual(most);
      })
    );
  });

  it('names its answers so that none overlaps the next and all fit the column', () => {
    from.forEach((least, i) => {
      const name = answerOf(question, i);
      expect(name.length).toBeLessThanOrEqual(14);
      expect(numbersIn(name)[0]).toBe(least);
      if (i > 0) expect(numbersIn(answerOf(question, i - 1))[1]).toBe(least - 1);
    });
    expect(answerOf(question, 0, 1)).toBe(classLabels.span(0, from[2]! - 1));
  });

  it('has a truth within its range, said with its kind and a source that is known', () => {
    expect(truth.low).toBeLessThanOrEqual(truth.at);
    expect(truth.high).toBeGreaterThanOrEqual(truth.at);
    expect(numbersIn(textOf(says))).toEqual(expect.arrayContaining([truth.at, truth.low, truth.high]));
    if (typeof says === 'string') throw new Error('a truth has a kind');
    const known = new Set([...content.claims, ...modelled.figures].map(({ id }) => id));
    for (const id of says.claims) expect(known).toContain(id);
    expect(says.kind).toBe(question.id === 'guess-forty-years' ? 'modelled' : 'measured');
  });

  it('is asked by one step and answered by the next', () => {
    const steps: readonly string[] = story
      .find(({ steps }) => steps.some(({ id }) => id === question.id))!
      .steps.map(({ id }) => id);
    expect(steps.indexOf(question.reveal)).toBe(steps.indexOf(question.id) + 1);
    expect(classStepOf(question.id)).toEqual({ question, revealed: false });
    expect(classStepOf(question.reveal)).toEqual({ question, revealed: true });
    expect(questionOf(question.id)).toBe(question);
  });

  it('keeps its answer back until then, and reads easily', () => {
    expect(numbersIn(question.unit + question.asked)).not.toContain(truth.at);
    expect(typeof slideOf(question.id)).toBe('string');
    expect(gradeOf(question.asked)).toBeLessThanOrEqual(9);
  });
});

describe('the truths of the class’s questions', () => {
  it('are those of the data', () => {
    const { mean, least, most } = reported.m3;
    expect(questions['guess-the-lag'].truth).toEqual({ at: mean, low: least, high: most });
    const last = openWeights.find(({ period }) => period === '2025')!.us;
    expect(questions['draw-the-line'].truth.at).toBe(Math.round((100 * last.open) / last.known));
    expect(numbersIn(textOf(questions['draw-the-line'].says))).toEqual([last.pct, last.open, last.known]);
    const values = (id: string) => modelled.figures.find((figure) => figure.id === id)!.values;
    const labs = Object.entries(values('model-hire-rates')).filter(([name]) => name.startsWith('labs'));
    const forty = questions['guess-forty-years'].truth;
    expect(forty.at).toBe(values('model-seedcorn')['labResearchers40']!.median);
    expect([forty.low, forty.high].sort()).toEqual(
      [
        Math.min(...labs.map(([, { median }]) => median!)),
        Math.max(...labs.map(([, { median }]) => median!))
      ].sort()
    );
  });

  it('say “in all worlds” only of what has no spread over worlds', () => {
    const rates = modelled.figures.find(({ id }) => id === 'model-hire-rates')!.values;
    const spread = Object.entries(rates).filter(([name]) => /^labs/.test(name)) as [string, Band][];
    for (const [, { median, low, high }] of spread) expect([low, high]).toEqual([median, median]);
  });

  it('are asked of no other step', () => {
    const asking = story.flatMap(({ steps }) => steps.filter(({ id }) => classStepOf(id)));
    expect(asking).toHaveLength(2 * all.length);
    for (const id of ['', 'toString', '__proto__', 'lag-opens']) expect(questionOf(id)).toBeUndefined();
  });
});
